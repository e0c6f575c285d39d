#pragma once

#include "usher/app/democases.h"

#include <QWidget>

class QVBoxLayout;

namespace usher {

struct Brand;
class Mailbox;
class TextLabel;

// Beside the wizard in a demo: the mails with their codes, and made-up purchases and accounts to try.
class DemoPanel : public QWidget
{
    Q_OBJECT
public:
    DemoPanel(Mailbox *mailbox, const DemoCases &cases, const Brand &brand, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    void showMails();
    void showCases();

    Mailbox *m_mailbox;
    DemoCases m_cases;
    const Brand &m_brand;
    TextLabel *m_title;
    TextLabel *m_about;
    TextLabel *m_mailTitle;
    QVBoxLayout *m_mails;
    TextLabel *m_casesTitle;
    QVBoxLayout *m_list;
};

} // namespace usher
