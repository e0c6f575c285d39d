#pragma once

#include "common/brand/brand.h"
#include "e2e/counts.h"
#include "e2e/faultproxy.h"
#include "e2e/waiting.h"
#include "usher/flow/flowcontroller.h"
#include "usher/services/backendclient.h"
#include "usher/services/diskstatefile.h"
#include "usher/services/memorykeychain.h"

#include <memory>

namespace usher {
class CodeStep;
class PurchaseFields;
class PurchasePageModel;
} // namespace usher

namespace usher::test {

// A way through the wizard, with what else may be asked of the service on it.
struct Errand
{
    const char *name;
    Path path;
    QList<Step> restarts = {}; // there the program ends, once, and another one goes on
    bool opens = false; // goes to the marketplace first, and comes back without having approved
    bool rejects = false; // the first purchase that is handed over is not theirs
    bool signsOut = false; // at the end
};

// Somebody at the page models who will get to the end: on each page does what is left to do there, and where there is
// trouble what its button says. What is said is judged on the way by what the proxy did.
class Customer
{
public:
    struct Setting
    {
        const World &world;
        FaultProxy &proxy;
        BackendLimits limits;
        bool unnoticed; // the client repeats by itself what it can
        bool hurried; // on a busy machine the limits may pass where nothing is wrong
    };
    struct Means
    {
        Person self;
        Person host; // whose Billing Center account is bound to
        Bought bought;
        Bought notTheirs; // for Errand::rejects
    };

    Customer(const Setting &, const Errand &, const Means &);
    ~Customer();

    bool goes(); // to the end
    const char *trouble() const { return m_trouble.constData(); } // UTF-8
    const QList<FaultProxy::Hit> &met() const { return m_met; }

private:
    template <class Condition> bool wait(const QString &what, Condition condition)
    {
        const auto mending = [&] {
            m_setting.proxy.setAwaited(isAsking());
            return condition();
        };
        if (ok() && !waitUntil(mending, 60'000))
            fail(what);
        return ok();
    }
    bool ok() const { return m_trouble.isEmpty(); }
    void fail(const QString &what);

    void begin();
    void restart();
    void signOut();
    bool isAsking() const; // the service
    void settle();
    void judge();
    void judgeWords(const FaultProxy::Hit &, const Problem &);
    QList<Problem> shown() const; // at page level
    bool isQuiet(const FaultProxy::Hit &) const;
    QStringList form() const; // what stands in it
    template <class Press> void press(Press press)
    {
        m_pressedOn = m_flow->currentStep();
        m_pressed = form();
        press();
    }
    void commit();

    void act();
    void welcome();
    bool handOver(); // true: nothing is left to do
    void basicInformation();
    void companyInformation();
    void activationMethod();
    void accountBinding();
    void signIn();
    void purchaseReview();
    void workspaceBinding();
    void createWorkspace();
    void identify(const PurchaseFields *);
    void bring(PurchasePageModel *); // its button, or having the purchase checked
    bool prove(CodeStep *, const QString &email); // true: nothing is left to do

    const Setting m_setting;
    const Errand m_errand;
    const Means m_means;
    const Brand m_brand = loadBrand(QStringLiteral("northlight")).value();
    struct NoBrowser : LinkOpener
    {
        void open(const QUrl &) override { }
    } m_browser;
    MemoryKeychain m_keychain;
    std::unique_ptr<BackendClient> m_backend;
    std::unique_ptr<DiskStateFile> m_stateFile;
    std::unique_ptr<FlowController> m_flow;
    std::unique_ptr<Inbox> m_inbox; // since the last code was asked for
    QList<Step> m_restarts; // to come
    bool m_opens;
    bool m_rejects;
    Step m_pressedOn = Step::Welcome;
    QStringList m_pressed;
    QList<FaultProxy::Hit> m_met;
    QByteArray m_trouble;
};

} // namespace usher::test
