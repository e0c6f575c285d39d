#pragma once

#include "usher/wizard/controls/pagestack.h"

class QBoxLayout;

namespace usher {

class DotMenuButton;
class ShellFooter;
class ShellHeader;
class StepRail;

// The frame around every page: rail, header, page, footer. Setters in, signals out, no logic. The rail becomes a slim
// bar on top where less than 36 em would be left for the page, or its list would not fit the height.
// Keys: Enter is the primary button, Escape is escapePressed(), Alt+Left is back, F1 is helpClicked().
class Shell : public QWidget
{
    Q_OBJECT

public:
    explicit Shell(QWidget *parent = nullptr);

    StepRail *rail() const { return m_rail; }
    DotMenuButton *languageButton() const;
    DotMenuButton *siteButton() const;

    // Empty text hides the button.
    void setSite(const QString &text, const QString &note = {}); // the note stands below, in small print
    void setLanguage(const QString &text);
    void setHelp(const QString &name, const QString &toolTip);

    // Takes ownership of a new page. Focus goes to `focus`, else to the primary button. Pages stay until deleted by the
    // caller.
    void showPage(QWidget *page, QWidget *focus = nullptr, PageStack::Change change = PageStack::Change::Fade);

    // Empty text hides the button.
    void setBack(const QString &text, bool enabled = true);
    void setPrimary(const QString &text, bool enabled = true);
    // A second button before the primary one ("Close").
    void setExtra(const QString &text);
    // The quiet line: what runs (with a spinner), or a short summary ("1 bound").
    void setProgress(const QString &text, bool busy = false);
    // Before its text changes: see ShellFooter. Cancel stands before it.
    void holdPrimary(bool hold);
    void setCancel(const QString &text, bool shown);
    // Enter and Escape, for whoever got them in the shell's stead; false: not one of these.
    bool handleKey(const QKeyEvent *event);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void backClicked();
    void helpClicked();
    void primaryClicked();
    void extraClicked();
    void cancelClicked();
    void escapePressed();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fit();

    QBoxLayout *m_layout;
    StepRail *m_rail;
    ShellHeader *m_header;
    PageStack *m_stack;
    ShellFooter *m_footer;
};

} // namespace usher
