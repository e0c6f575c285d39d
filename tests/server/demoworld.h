#pragma once

#include "server/pageworld.h"
#include "usherd/demo/sites/sites.h"

#include <QRegularExpression>

namespace serviceworld {

inline const QByteArray registered = "quiet-Lantern-81-bay"; // the password of World::newConsole()
inline const QByteArray seeded = "Lantern-Harbour-27";

// Takes every mail, and sends none.
class Nowhere : public Transport
{
public:
    std::optional<Undelivered> send(const Mail &mail) override
    {
        if (mail.subject == QLatin1String("refused"))
            return Undelivered{Undelivered::Kind::Refused, {}};
        return {};
    }
};

// The demo's pages over its world, and what a browser does there.
class DemoWorld : public PageWorld
{
public:
    explicit DemoWorld(const Tweak &tweak = {})
        : PageWorld(tweak)
    {
        Router shared = router();
        demo::addSites(shared,
            {brand(), services(), mails, {}, [this](const Purchase &purchase) { ended.append(purchase.instanceId); }});
    }

    // What the page's form sends, with other fields than its hidden ones.
    Shown send(Browser &browser, const Shown &page, const QByteArray &target, const QByteArray &fields = {})
    {
        browser.site = "same-origin";
        return post(browser, target, "token=" + page.value("token").toLatin1() + fields);
    }
    Shown signIn(Browser &browser, const QByteArray &door, const QByteArray &name, const QByteArray &password)
    {
        const QByteArray target = door + "/sign-in";
        return send(browser, get(browser, target), target, "&name=" + name + "&password=" + password);
    }
    // Signed in, and behind the door.
    Shown enter(Browser &browser, const QByteArray &door, const QByteArray &name, const QByteArray &password)
    {
        const Shown answer = signIn(browser, door, name, password);
        return answer.response.status == 303 ? get(browser, answer.header("Location")) : answer;
    }

    QStringList ended; // purchases, as their marketplaces were told
    demo::KeptMails mails{std::make_unique<Nowhere>()};
};

// Of the first link whose address matches.
QByteArray linkIn(const Shown &page, const char *address);

} // namespace serviceworld
