#pragma once

#include "usher/flow/idhelp.h"

#include <QWidget>

class QGridLayout;

namespace usher {

class HelpDrawing;
class LinkButton;
class TextLabel;

// "Where do I find it?", opened in place below the fields: the steps of idHelp() beside their drawing, with a chip for
// each way where there are several. Takes the focus when it opens, so that it is read out.
class IdHelpPanel : public QWidget
{
    Q_OBJECT
public:
    explicit IdHelpPanel(QWidget *parent = nullptr);

    // `field`: the field's label, for the title. Open already, it only changes its words, or its ways where these are
    // others now, and keeps the focus where it is.
    void open(PurchaseId what, const QList<IdHelp> &helps, const QString &field);
    bool isOpen(PurchaseId what) const { return !isHidden() && m_what == what; }

Q_SIGNALS:
    void closeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showHelp(const QString &id);
    void scrollIntoView();

    QList<IdHelp> m_helps;
    PurchaseId m_what = PurchaseId::Account;
    QString m_shown; // its ID
    TextLabel *m_title;
    LinkButton *m_close;
    QWidget *m_ways;
    QGridLayout *m_steps;
    TextLabel *m_note;
    HelpDrawing *m_drawing;
};

} // namespace usher
