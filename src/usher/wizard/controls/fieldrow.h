#pragma once

#include "usher/wizard/controls/textlabel.h"

#include <QPointer>
#include <QWidget>

class QVBoxLayout;

namespace usher {

class IconMark;
class LinkButton;
class Spinner;

// A field as every page shows it: label above, the editor, and one place below for hint, error or good news. That
// place always has its two lines, which are also the gap to the next row: rows are stacked with no spacing and
// nothing moves when a text comes or goes.
class FieldRow : public QWidget
{
    Q_OBJECT

public:
    enum class State { Neutral, Ok, Warning, Error, Busy };

    // Takes ownership of the editor and makes the label its buddy, which is what names it to a screen reader.
    FieldRow(const QString &label, QWidget *editor, QWidget *parent = nullptr);

    void setLabel(const QString &label);
    QString label() const { return m_label->text(); }
    QWidget *editor() const { return m_editor; }

    // Shown while the state is Neutral, and with any other state that brings no text of its own. `spoken`: to a screen
    // reader instead, where the hint counts seconds.
    void setHint(const QString &hint, const QString &spoken = {});
    // A standing hint in amber: "cannot be changed later".
    void setHintIsWarning(bool warning);

    void setState(State state, const QString &text = {});
    State state() const { return m_state; }
    // What stands in the field is sure, whatever its state: a tick, and a word for why.
    void setTrusted(bool trusted, const QString &word = {});
    // What stands below the field now.
    QString message() const { return m_message->text(); }

    // A button on the editor's line, after it. Hidden, it leaves the line to the editor.
    void setBeside(QWidget *button);

    // A small link in the place below ("Send again"); an empty text takes it away.
    void setAction(const QString &text);
    LinkButton *action() const { return m_action; }

    // A small link at the end of the label's line ("Where do I find it?"); an empty text takes it away.
    void setHelp(const QString &text);
    LinkButton *help() const { return m_help; }

Q_SIGNALS:
    void actionClicked();
    void helpClicked();
    void messageChanged(); // what stands below, or its state
    void languageChanged(); // whoever sets the state says it anew

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    QWidget *input() const;
    void mark();

    QVBoxLayout *m_column;
    TextLabel *m_label;
    LinkButton *m_help;
    QPointer<QWidget> m_editor;
    QWidget *m_below;
    IconMark *m_icon;
    Spinner *m_spinner;
    TextLabel *m_message;
    LinkButton *m_action;
    QString m_hint;
    QString m_spokenHint;
    QString m_stateText;
    State m_state = State::Neutral;
    bool m_hintIsWarning = false;
    bool m_trusted = false;
};

} // namespace usher
