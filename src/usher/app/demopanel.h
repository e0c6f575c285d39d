#pragma once

#include "usher/app/democases.h"

#include <QWidget>

class QVBoxLayout;

namespace usher {

struct Brand;
class CopyableId;
class FlowController;
class LinkButton;
class Mailbox;
class TextLabel;

// Beside the wizard in a demo: the mails with their codes, and made-up purchases and accounts to try.
class DemoPanel : public QWidget
{
    Q_OBJECT
public:
    // The flow asks for the codes that arrive; both outlive the panel. pages: where the demo begins in a browser.
    DemoPanel(
        Mailbox *mailbox, const DemoCases &cases, FlowController *flow, const QUrl &pages, QWidget *parent = nullptr);

    void setHeader(QWidget *header); // above all else; the panel owns it

Q_SIGNALS:
    void startOverWanted();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    void showMails();
    void showCases();
    void offerCodes(); // to fill in, where one is asked for

    Mailbox *m_mailbox;
    DemoCases m_cases;
    FlowController *m_flow;
    TextLabel *m_title;
    TextLabel *m_about;
    LinkButton *m_pages;
    TextLabel *m_mailTitle;
    QVBoxLayout *m_mails;
    QList<CopyableId *> m_codes; // among them
    TextLabel *m_casesTitle;
    QVBoxLayout *m_list;
};

} // namespace usher
