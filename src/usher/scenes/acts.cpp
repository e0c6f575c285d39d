#include "usher/scenes/acts.h"

#include "common/core/problemcodes.h"
#include "usher/flow/arrival.h"
#include "usher/flow/handoffstep.h"

namespace usher::scenes {

namespace {

constexpr int triesAtOnce = 5;

void expectHandoff(Actor &a, const api::RedeemedHandoff &answer)
{
    a.world.backend.redeemed = answer;
    a.world.backend.expect({QStringLiteral("claim")});
    a.world.backend.expectAlways(QStringLiteral("redeem")); // asked again and again
}

Script::Condition handoffIs(HandoffStep::State state)
{
    return [state](Actor &a) { return a.flow->handoff()->state() == state; };
}

} // namespace

Script &failConfiguration(Script &script, const QString &code)
{
    return script
        .act([code](Actor &a) {
            for (int i = 0; i < triesAtOnce; ++i)
                a.world.backend.fail(QStringLiteral("configuration"), problem(code));
        })
        .restart();
}

Script &useProxy(Script &script)
{
    return script.act([](Actor &a) {
        a.world.network.address = QStringLiteral("proxy.example.com:3128");
        a.world.network.asks = true;
        a.world.setup.backend = QUrl(QStringLiteral("https://activation.example.com"));
    });
}

Script &lock(Script &script)
{
    return script.act([](Actor &a) {
        Setup &setup = a.world.setup;
        setup.backend = QUrl(QStringLiteral("https://activation.example.com"));
        setup.authority = QStringLiteral("/etc/usher/authority.pem");
        setup.marketplace = Marketplace::Huawei;
        setup.policyFile = QStringLiteral("/etc/usher/policy.json");
        setup.locked = {setting::backend, setting::authority, setting::marketplace, setting::language};
    });
}

Script &openLink(Script &script)
{
    return script.act([](Actor &a) { a.flow->arrival()->takeTicket(Secret(QStringLiteral("ticket"))); });
}

Script &bring(Script &script, const api::RedeemedHandoff &answer)
{
    script.act([](Actor &a) { a.world.timing.second = 1; });
    script.restart();
    script.act([answer](Actor &a) { expectHandoff(a, answer); });
    return openLink(script).until(handoffIs(HandoffStep::State::Verified));
}

Script &handOver(Script &script, const api::RedeemedHandoff &answer, bool held)
{
    script.act([held](Actor &a) { a.world.timing.second = held ? 1000 : 1; });
    script.restart().to(Step::ActivationMethod);
    script.act([answer, held](Actor &a) {
        expectHandoff(a, answer);
        a.world.backend.redeemed.pending = held;
        a.flow->activationMethod()->workspaceName()->setValue(QStringLiteral("Payments prod"));
        a.flow->handoff()->code()->setValue(Secret(QStringLiteral("KXQ47MTP")));
        a.flow->handoff()->claim();
    });
    return script.until(handoffIs(held ? HandoffStep::State::Waiting : HandoffStep::State::Verified));
}

Script &signedInBefore(Script &script)
{
    script.act([](Actor &a) {
        StateDocument document;
        document.installation = a.flow->draft().installation;
        document.language = a.flow->language();
        const auto add = [&](QChar id, AccountKind kind, const QString &site, bool activated) {
            document.accounts.append(
                {accountId(id), kind, site, QStringLiteral("m•••@e•••.com"), QStringLiteral("mei.tan"), activated,
                    activated ? std::optional(OfflineBackend::settlement()) : std::nullopt});
        };
        add(u'a', AccountKind::Console, QStringLiteral("us1"), false);
        add(u'b', AccountKind::Billing, {}, true);
        add(u'c', AccountKind::Console, QStringLiteral("ap1"), true);
        a.world.stateFile.content.state = stateToJson(document);
        for (const QChar id : {u'b', u'c'}) {
            a.world.keychain.entries.insert(
                QStringLiteral("activation.example.com/") + accountId(id) + QStringLiteral("/refresh"),
                QByteArray("token"));
        }
    });
    return script.restart();
}

} // namespace usher::scenes
