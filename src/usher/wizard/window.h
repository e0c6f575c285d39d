#pragma once

#include "usher/flow/flowcontroller.h"
#include "usher/wizard/pages/welcomepage.h"

#include <QHash>
#include <QPointer>
#include <QWidget>

namespace usher {

class HandoffPanel;
class HelpPanel;
class NetworkPanel;
class Page;
class Shell;

// The wizard's window: puts the page of the controller's current step into the shell and carries clicks to the models.
// Pages are made when they are first shown.
class Window : public QWidget
{
    Q_OBJECT
public:
    Window(FlowController *flow, QList<WelcomePage::LanguageChoice> languages, QWidget *parent = nullptr);
    ~Window() override;

    Page *currentPage() const { return m_current; }
    // A panel beside the wizard (the demo's mailbox); the window owns it.
    void setSidePanel(QWidget *panel);

Q_SIGNALS:
    void languageChosen(const QString &code);

protected:
    void closeEvent(QCloseEvent *event) override;
    bool event(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showStep();
    void showNetwork();
    void showHelp();
    void showHandoff();
    void showWhatIsOpen();
    Page *page(Step step);
    void retranslate();
    void refreshTitle();
    void refreshRail();
    void refreshHeader();
    static QString siteTruth(); // what the site in the header is for
    void refreshFooter();
    void askToClose();

    FlowController *m_flow;
    QList<WelcomePage::LanguageChoice> m_languages;
    Shell *m_shell;
    QHash<Step, Page *> m_pages;
    Page *m_current = nullptr;
    NetworkPanel *m_network = nullptr; // made when it is first shown
    HelpPanel *m_help = nullptr; // likewise
    HandoffPanel *m_handoff = nullptr; // likewise
    QPointer<QWidget> m_question;
    bool m_settled; // where the person is, is known
    bool m_closing = false;
};

} // namespace usher
