#pragma once

#include "common/brand/brand.h"
#include "e2e/waiting.h"
#include "e2e/watchedbackend.h"
#include "e2e/world.h"
#include "usher/flow/flowcontroller.h"
#include "usher/flow/words.h"
#include "usher/services/diskstatefile.h"
#include "usher/services/filerefreshlock.h"
#include "usher/services/linkopener.h"
#include "usher/services/systemkeychain.h"
#include "usher/wizard/window.h"

#include <QTest>

class QLineEdit;

namespace usher::test {

inline const QString keychainService = QStringLiteral("usher-e2e");

// Where a flow stands and what is wrong there, for messages.
QStringList standing(const FlowController &flow);

// The wizard as main() puts it together, and a person in front of it. Each action waits until it is possible. After the
// first one that was not, nothing more is done: trouble() says what and where.
class Driver
{
public:
    struct Options
    {
        QUrl address; // instead of the place's
        QByteArray authorities = {}; // PEM; who vouches there, instead of the place's certificate
        BackendLimits limits;
        Secret ticket; // of the link that starts the program
        WatchedBackend::Watcher watcher = {};
    };

    Driver(const Place &place, const QString &stateFolder);
    Driver(const Place &place, const QString &stateFolder, const Options &options);
    ~Driver();

    FlowController &flow() { return *m_flow; }
    const Draft &draft() const { return m_flow->draft(); }
    QString stateFile() const { return m_stateFolder + QStringLiteral("/state.json"); }
    bool ok() const { return m_trouble.isEmpty(); }
    const char *trouble() const { return m_trouble.constData(); } // UTF-8

    template <class Condition> bool wait(const QString &what, Condition condition, int milliseconds = 20'000)
    {
        if (ok() && !waitUntil(condition, milliseconds))
            fail(what);
        return ok();
    }
    template <class Condition> bool expect(const QString &what, Condition condition)
    {
        if (ok() && !condition())
            fail(what);
        return ok();
    }

    void reach(Step step); // and its page is shown and idle
    void type(const QString &editor, const QString &text);
    void paste(const QString &editor, const QString &text);
    void pick(const QString &editor, const QString &data); // of a list
    void press(const QString &button); // with the keyboard
    void next() { press(QStringLiteral("primary")); }
    void sendCode(); // and waits for the field of the code
    void enterCode(const QString &recipient);
    void confirmed(); // the code is, or the page was left by itself
    void bindRow(int row); // of the table of workspaces
    bool isAsking() const { return m_backend.isAsking(); } // the service
    void saved(); // what is typed is on the disk, and the keychain has its share

    QString text(const QString &editor) const; // what stands in it now
    bool isOn(const QString &button) const;
    bool shows(const QString &button) const; // and can be pressed
    bool asks(const QString &editor) const; // it is on the page, to be typed in
    QString matchCode() const; // to be compared with the browser's; empty: none is shown
    QUrl opened() const { return m_browser.last; } // in the browser
    QStringList banners() const; // titles of those on the page
    void pressInBanner(); // its button
    bool says(const Message &message) const; // anywhere in the window

private:
    template <class W> W *widget(const QString &name) const
    {
        for (W *found : m_window->findChildren<W *>(name)) {
            if (found->isVisible())
                return found;
        }
        return nullptr;
    }
    QLineEdit *focused(const QString &editor);
    void fail(const QString &what);
    bool isSaved();

    struct NoBrowser : LinkOpener
    {
        void open(const QUrl &url) override { last = url; }
        QUrl last;
    };

    QString m_stateFolder;
    Place m_place;
    Brand m_brand;
    WatchedBackend m_backend;
    SystemKeychain m_keychain;
    std::unique_ptr<DiskStateFile> m_stateFile;
    FileRefreshLock m_refreshLock;
    NoBrowser m_browser;
    std::unique_ptr<FlowController> m_flow;
    std::unique_ptr<Window> m_window;
    std::unique_ptr<Inbox> m_inbox;
    QByteArray m_trouble;
};

} // namespace usher::test
