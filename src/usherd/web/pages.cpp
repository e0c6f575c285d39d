#include "usherd/web/pages.h"

#include "common/core/problemcodes.h"
#include "usherd/http/clientaddress.h"
#include "usherd/service/limits.h"
#include "usherd/web/guard.h"
#include "usherd/web/handoffview.h"
#include "usherd/web/marketplacepages.h"

namespace usherd::web {

using usher::Done;
using usher::Marketplace;
using usher::Problem;
using usher::Result;
namespace problem_code = usher::problem_code;

namespace {

// One request, as long as its answer takes.
struct Visitor
{
    std::shared_ptr<const Request> http;
    Respond respond;
    Desk desk;
    Caller caller;
    BrowserKey browser;
    std::optional<Marketplace> marketplace; // that sent it here

    // The same address may answer otherwise in a moment.
    bool canRepeat() const { return http->method == "GET"; }
    void show(const Page &page) const { respond(desk.answer(page)); }
    void fail(Trouble trouble, int retryAfter = 0) const
    {
        show(troubleView(desk, trouble, marketplace, canRepeat(), retryAfter));
    }
    void fail(const Problem &problem) const { fail(troubleOf(problem), problem.retryAfter); }
    // With a key that is new to the browser, or the one that it has.
    void goOn(const BrowserKey &key = {}) const
    {
        Response response = onward(desk.reader());
        if (!key.isEmpty())
            response.headers.append(guard::cookie(key));
        if (guard::keptForm(*http))
            response.headers.append(guard::forgetForm());
        respond(response);
    }
};
using Guest = std::shared_ptr<const Visitor>;

Trouble distrustTrouble(marketplace::Distrust why)
{
    using marketplace::Distrust;
    if (why == Distrust::TooOld || why == Distrust::TooNew)
        return Trouble::Late;
    if (why == Distrust::Repeated)
        return Trouble::UsedElsewhere;
    return Trouble::Untrusted;
}

class Pages : public std::enable_shared_from_this<Pages>
{
public:
    explicit Pages(Site site)
        : m_site(std::move(site))
        , m_look(m_site.brand)
    {
    }

    void add(Router &router)
    {
        add(router, "GET", "/handoff", pagePace, &Pages::handoff);
        add(router, "GET", "/handoff/start", landingPace, &Pages::start);
        add(router, "POST", "/handoff/approve", pagePace, &Pages::approve);
        add(router, "POST", "/handoff/cancel", pagePace, &Pages::cancel);
        for (const Marketplace marketplace : usher::allMarketplaces) {
            if (const MarketplacePages *const pages = pagesOf(marketplace))
                addLandings(router, *pages, marketplace);
        }
    }

private:
    using Serve = void (Pages::*)(const Guest &) const;
    // Times what the settings allow of attempts: a page that waits is looked at every few seconds, by many people
    // behind one address.
    static constexpr int pagePace = 20;
    static constexpr int landingPace = 2;

    void add(Router &router, const QByteArray &method, const QByteArray &path, int pace, Serve serve,
        std::optional<Marketplace> marketplace = {})
    {
        router.add(method, path,
            [self = shared_from_this(), path, pace, serve, marketplace](
                const RouteRequest &request, const Respond &respond) {
                self->serveWithin(request.http, respond, path, pace, marketplace,
                    [self, serve](const Guest &guest) { (self.get()->*serve)(guest); });
            });
    }

    void addLandings(Router &router, const MarketplacePages &pages, Marketplace marketplace)
    {
        if (pages.sendsForm) {
            add(router, "POST", pages.landing, landingPace, &Pages::takeForm, marketplace);
            add(router, "GET", pages.landing, landingPace, &Pages::landForm, marketplace);
        } else {
            add(router, "GET", pages.landing, landingPace, &Pages::landLink, marketplace);
        }
    }

    // Empty: the marketplace is off.
    const ReadVisit &readerOf(Marketplace marketplace) const
    {
        static const ReadVisit none;
        const auto landing = m_site.landings.find(marketplace);
        return landing == m_site.landings.end() ? none : landing->second;
    }

    void serveWithin(const std::shared_ptr<const Request> &http, const Respond &respond, const QByteArray &path,
        int pace, std::optional<Marketplace> marketplace, const std::function<void(const Guest &)> &serve) const
    {
        Caller caller;
        caller.reference = http->id;
        caller.peer = networkOf(http->remoteAddress);
        const Guest guest = std::make_shared<const Visitor>(
            Visitor{http, respond, Desk(*http, m_look), caller, guard::browserOf(*http), marketplace});
        // Somebody who only looks where a link leads does not use it up.
        if (http->method == "HEAD" && path != "/handoff")
            return guest->respond({.status = 204, .contentType = {}, .headers = {}, .body = {}});
        const char *const what = pace == pagePace ? "page" : "landing";
        limits::within<Done>(
            m_site.limits, {limits::perPeer(m_site.services.context(), what, caller, pace)},
            [guest](const Result<Done> &refused) { guest->fail(refused.problem()); }, [guest, serve] { serve(guest); });
    }

    void handoff(const Guest &guest) const
    {
        m_site.services.arrivals().page(guest->browser, [guest, this](const Result<HandoffPage> &shown) {
            if (!shown)
                return guest->fail(shown.problem());
            guest->show(handoffView(guest->desk, *shown, guest->browser, m_site.services.context().now()));
        });
    }

    void start(const Guest &guest) const
    {
        const usher::Secret token = usher::Secret::fromUtf8(guest->http->queryValue("b"));
        m_site.services.arrivals().start(guest->caller, guest->browser, token, [guest](const Result<BrowserKey> &key) {
            if (key)
                return guest->goOn(*key);
            const QString &code = key.problem().code;
            if (code == problem_code::handoff_unknown || code == problem_code::handoff_expired)
                return guest->fail(Trouble::StartUsed);
            guest->fail(key.problem());
        });
    }

    void approve(const Guest &guest) const
    {
        const std::optional<QList<NamedValue>> form = ownForm(guest);
        if (!form)
            return;
        m_site.services.arrivals().approve(
            guest->caller, guest->browser, QString::fromUtf8(formValue(*form, matchCodeField)), decided(guest));
    }

    void cancel(const Guest &guest) const
    {
        if (ownForm(guest))
            m_site.services.arrivals().cancel(guest->caller, guest->browser, decided(guest));
    }

    // The page shows what came of it, also of a decision that came too late.
    static std::function<void(Result<Done>)> decided(const Guest &guest)
    {
        return [guest](const Result<Done> &done) {
            const QString code = done ? QString() : done.problem().code;
            if (done || code == problem_code::handoff_unknown || code == problem_code::handoff_expired
                || code == problem_code::handoff_denied)
                return guest->goOn();
            guest->fail(done.problem());
        };
    }

    // Of a page of ours, in the browser that it was made for; else the refusal is sent.
    static std::optional<QList<NamedValue>> ownForm(const Guest &guest)
    {
        const std::optional<QList<NamedValue>> form = formOf(*guest->http);
        if (form && guard::isOwnForm(*guest->http, guest->browser, formValue(*form, guard::formTokenField)))
            return form;
        guest->fail(guest->browser.isEmpty() ? Trouble::NoHandoff : Trouble::ForeignForm);
        return {};
    }

    void landLink(const Guest &guest) const
    {
        const ReadVisit &read = readerOf(*guest->marketplace);
        if (!read)
            return guest->fail(Trouble::NotConfigured);
        land(guest, read(*guest->http, m_site.services.context().now()));
    }

    // A form of another site's brings no cookie of ours along, and so does not tell which hand-off its purchase is to
    // join. The browser keeps it, and asks by itself.
    void takeForm(const Guest &guest) const
    {
        const ReadVisit &read = readerOf(*guest->marketplace);
        if (!read)
            return guest->fail(Trouble::NotConfigured);
        const auto visit = read(*guest->http, m_site.services.context().now());
        const std::optional<NamedValue> kept = guard::keep(guest->http->body);
        if (std::holds_alternative<marketplace::Distrust>(visit) || !kept)
            return land(guest, visit);
        Response response
            = redirect(Address::page(QString::fromLatin1(guest->http->path), {{"from", QStringLiteral("form")}}));
        response.headers.append(*kept);
        guest->respond(response);
    }

    void landForm(const Guest &guest) const
    {
        const ReadVisit &read = readerOf(*guest->marketplace);
        if (!read)
            return guest->fail(Trouble::NotConfigured);
        const std::optional<QByteArray> form = guard::keptForm(*guest->http);
        if (!form && guest->http->queryValue("from") == "form")
            return guest->fail(Trouble::NoHandoff);
        if (!form)
            return guest->show(howToStart(guest->desk, *guest->marketplace));
        Request brought = *guest->http;
        brought.body = *form;
        brought.headers = {{"Content-Type", "application/x-www-form-urlencoded"}};
        land(guest, read(brought, m_site.services.context().now()));
    }

    void land(const Guest &guest, const std::variant<Visit, marketplace::Distrust> &visit) const
    {
        if (const auto *const why = std::get_if<marketplace::Distrust>(&visit)) {
            m_site.services.reports().distrusted(guest->caller, *guest->marketplace, *why);
            return guest->fail(distrustTrouble(*why));
        }
        // Before the marketplace is asked: what was used already is worth no call.
        const Visit brought = std::get<Visit>(visit);
        m_site.services.arrivals().seen(
            *guest->marketplace, guest->browser, brought.tokenHash, [this, guest, brought](const Result<bool> &seen) {
                if (!seen)
                    return guest->fail(seen.problem());
                if (!*seen)
                    return resolve(guest, brought);
                m_site.services.arrivals().page(
                    guest->browser, [this, guest, brought](const Result<HandoffPage> &shown) {
                        // Its link leads on as long as the token is good.
                        if (!shown || shown->state == HandoffPage::State::Expired)
                            return resolve(guest, brought);
                        guest->goOn();
                    });
            });
    }

    void resolve(const Guest &guest, const Visit &visit) const
    {
        visit.resolve([this, guest, hash = visit.tokenHash](const std::variant<Arrival, Trouble> &verdict) {
            if (const auto *const trouble = std::get_if<Trouble>(&verdict))
                return guest->fail(*trouble);
            Arrival arrival = std::get<Arrival>(verdict);
            arrival.tokenHash = hash;
            arrival.language = guest->desk.reader().words().tag();
            m_site.services.arrivals().arrive(
                guest->caller, guest->browser, arrival, [guest](const Result<BrowserKey> &key) {
                    if (!key)
                        return guest->fail(key.problem());
                    guest->goOn(*key);
                });
        });
    }

    Site m_site;
    const Look m_look;
};

} // namespace

void addPages(Router &router, Site site)
{
    std::make_shared<Pages>(std::move(site))->add(router);
}

} // namespace usherd::web
