#pragma once

#include "usher/wizard/style/paint.h"

#include <QWidget>

class QPushButton;

namespace usher {

class DotMenuButton;
class IconButton;
class Spinner;
class TextLabel;

// Top of the page side: site, language and help, at the trailing edge.
class ShellHeader : public QWidget
{
    Q_OBJECT

public:
    explicit ShellHeader(QWidget *parent = nullptr);

    // Less air above and below: under the slim rail there is a bar already.
    void setTight(bool tight);

    void setNote(const QString &note); // below the site; empty: none. Hidden while tight: the menu says it too

    DotMenuButton *siteButton() const { return m_site; }
    DotMenuButton *languageButton() const { return m_language; }
    IconButton *helpButton() const { return m_help; }

private:
    DotMenuButton *m_site;
    DotMenuButton *m_language;
    IconButton *m_help;
    TextLabel *m_note;
    bool m_tight = false;
};

// Foot of the page side. Its ends never move.
class ShellFooter : public QWidget
{
    Q_OBJECT

public:
    explicit ShellFooter(QWidget *parent = nullptr);

    void setProgress(const QString &text, bool busy);
    // While held, the primary button does not get narrower than it is: Cancel appears beside the place that was
    // pressed.
    void holdPrimary(bool hold);

    QPushButton *back() const { return m_back; }
    QPushButton *cancel() const { return m_cancel; }
    QPushButton *extra() const { return m_extra; }
    QPushButton *primary() const { return m_primary; }
    TextLabel *progress() const { return m_progress; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QPushButton *m_back;
    Spinner *m_spinner;
    TextLabel *m_progress;
    QPushButton *m_cancel;
    QPushButton *m_extra;
    QPushButton *m_primary;
};

} // namespace usher
