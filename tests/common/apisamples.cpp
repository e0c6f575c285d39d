#include "common/apisamples.h"

#include "common/api/codes.h"
#include "common/api/configuration.h"
#include "common/api/intents.h"
#include "common/api/purchases.h"
#include "common/api/workspaces.h"

using namespace usher;
using namespace usher::api;

namespace {

const QString installation = QStringLiteral("6f1c1f52-9d0e-4c8e-9a55-0d5f8a3b7c21");
const QString email = QStringLiteral("mei.tan@example.com");
const QString username = QStringLiteral("mei.tan");
const QString site = QStringLiteral("ap1");
const Secret token(QStringLiteral("pr_Zm9y-LWV4.YW1w~bGU"));
const Secret password(QStringLiteral("correct 🐎 battery"));
const QString accountId = QStringLiteral("acnt_5b7e21c0d94f4a6e8f13a2b4c6d8e0f2");

template <class T>
ApiSample sample(const char *name, const char *schema, const T &message, const QStringList &optional = {})
{
    return {name, schema, encode(message), optional, [](const QByteArray &json, Members members) -> Result<QByteArray> {
                const Result<T> decoded = decode<T>(json, members);
                if (!decoded)
                    return decoded.problem();
                return encode(*decoded);
            }};
}

QStringList at(const char *prefix, const char *names)
{
    QStringList pointers;
    const QStringList parts = QString::fromLatin1(names).split(QLatin1Char(' '));
    for (const QString &part : parts)
        pointers.append(QLatin1String(prefix) + part);
    return pointers;
}

Account consoleAccount()
{
    return {accountId, AccountKind::Console, username, QStringLiteral("m•••@e•••.com"), site, true};
}

Account billingAccount()
{
    return {accountId, AccountKind::Billing, username, QStringLiteral("m•••@e•••.com"), {}, true};
}

Session sessionOf(const Account &account)
{
    return {token, 900, token, 2592000, account};
}

Workspace workspaceIn(WorkspaceState state)
{
    return {QStringLiteral("wksp_9f31d2a47c6e4b0f8a1d5e7c3b2ac02a"), QStringLiteral("支付 Payments \U0001F680"), site,
        QStringLiteral("zh"), state};
}

const Settlement settlement{Marketplace::Alibaba, QStringLiteral("1234…3456")};
const PurchaseIdentity purchase{Marketplace::Alibaba, QStringLiteral("1234567890123456"), QStringLiteral("88880001")};
const QList<AgreementConsent> consents{{QStringLiteral("commercial-plan"), QStringLiteral("2026-01-15")}};

Company company()
{
    return {QStringLiteral("Example \"Trading\"\nPte. Ltd."), QStringLiteral("Retail"), QStringLiteral("Singapore"),
        QStringLiteral("Sells examples."), QStringLiteral("Tan Mei"), email, QStringLiteral("+6591234567")};
}

Configuration configuration()
{
    Configuration c;
    c.policy.agreements = {{QStringLiteral("commercial-plan"), QStringLiteral("2026-01-15"),
        QStringLiteral("Service Agreement"), QUrl(QStringLiteral("https://docs.northlight.example/a?b=c#d"))}};
    c.sites = {{site, QStringLiteral("Singapore"), QStringLiteral("AWS"),
        QUrl(QStringLiteral("https://ap1-auth.northlight.example/")), {Marketplace::Alibaba, Marketplace::Direct}}};
    c.marketplaces = {Marketplace::Direct, Marketplace::Azure};
    return c;
}

QList<ApiSample> proofSamples()
{
    const QString language = QStringLiteral("zh-Hans-CN");
    return {
        sample("code for a mailbox", "CodeRequest",
            CodeRequest{Purpose::CreateWorkspace, email, site, {}, installation, language}),
        sample("code for a link", "CodeRequest", CodeRequest{Purpose::Link, {}, {}, username, installation, language}),
        sample(
            "code sent", "CodeSent", CodeSent{QStringLiteral("c_3q2-7w"), QStringLiteral("m•••@e•••.com"), 6, 600, 60}),
        sample(
            "code verification", "CodeVerification", CodeVerification{Secret(QStringLiteral("482 193")), installation}),
        sample("proof", "Proof", Proof{token, 900}),
    };
}

QList<ApiSample> accountSamples()
{
    SessionRequest byProof{Grant::Proof, installation, site, email, token, {}, {}, {}};
    SessionRequest byPassword{Grant::Password, installation, site, {}, {}, username, password, {}};
    SessionRequest refresh{Grant::Refresh, installation, {}, {}, {}, {}, {}, token};
    Registration registration{token, installation, site, username, password, email, QStringLiteral("+6591234567"),
        company(), consents, QStringLiteral("en")};
    return {
        sample("username check", "UsernameCheck", UsernameCheck{site, username, UsernameScope::Both}),
        sample("username check of a console account", "UsernameCheck",
            UsernameCheck{site, username, UsernameScope::Console}, at("/", "scope")),
        sample("username availability", "UsernameAvailability", UsernameAvailability{true}),
        sample("account", "Account", consoleAccount(), at("/", "site")),
        sample("session", "Session", sessionOf(consoleAccount()), at("/account/", "site")),
        sample("agreement consent", "AgreementConsent", consents.first()),
        sample("company", "Company", company(),
            at("/", "industry region description contact_name contact_email contact_phone")),
        sample("registration", "Registration", registration,
            at("/",
                "phone company/industry company/region company/description company/contact_name "
                "company/contact_email company/contact_phone")),
        sample("session by proof", "SessionRequest", byProof),
        sample("session by password", "SessionRequest", byPassword, at("/", "site")),
        sample("session by refresh", "SessionRequest", refresh),
    };
}

QList<ApiSample> workspaceSamples()
{
    const Workspace bound = workspaceIn(WorkspaceState::Bound);
    const Workspace elsewhere = workspaceIn(WorkspaceState::SettledElsewhere);
    CreateWorkspaceRequest create{QStringLiteral("Data platform"), QStringLiteral("en"), site, email, token,
        installation, CreateWorkspaceRequest::NewOwner{username, password, QStringLiteral("+6591234567")}, consents};
    return {
        sample("activation request", "ActivationRequest",
            ActivationRequest{QStringLiteral("Payments"), QStringLiteral("en"), purchase, token},
            at("/", "purchase/account_id purchase/instance_id purchase_token")),
        sample(
            "activation", "Activation", Activation{bound, settlement, username}, at("/settlement/", "masked_account")),
        sample("link request", "LinkRequest", LinkRequest{token, installation, username, purchase, token},
            at("/", "purchase/account_id purchase/instance_id purchase_token")),
        sample("link", "Link", Link{sessionOf(billingAccount()), settlement, 40}, at("/settlement/", "masked_account")),
        sample("workspace page", "WorkspacePage", WorkspacePage{{bound, elsewhere}, QStringLiteral("cGF5"), 412, 1},
            at("/", "next")),
        sample("create workspace", "CreateWorkspaceRequest", create, at("/", "new_owner new_owner/phone")),
        sample("bind request", "BindRequest", BindRequest{bound.id}),
        sample("bound workspace", "BoundWorkspace", BoundWorkspace{bound, settlement, username, consoleAccount().id},
            at("/", "owner_username owner_account_id settlement/masked_account")),
        sample("completion", "Completion", Completion{{bound}, settlement}, at("/settlement/", "masked_account")),
        sample(
            "intent done", "IntentOutcome", IntentOutcome{true, 201, {{QStringLiteral("billing_username"), username}}}),
        sample("intent cancelled", "IntentOutcome", IntentOutcome{false, 0, {}}),
        sample("configuration", "Configuration", configuration(), at("/", "sites/0/provider policy/agreements/0/url")),
    };
}

HandedPurchase handed()
{
    return {QStringLiteral("prch_4d2f8c61a7b94e0d93c5e6f1087ab2c3"), Marketplace::Alibaba, QStringLiteral("china"),
        purchase.accountId, purchase.instanceId, QDateTime(QDate(2026, 3, 2), QTime(10, 2, 11, 5), Qt::UTC),
        PurchaseState::Frozen, QStringLiteral("l•••i")};
}

QList<ApiSample> purchaseSamples()
{
    const QString verifier = QStringLiteral("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk");
    const QString challenge = QStringLiteral("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
    const QString language = QStringLiteral("en");
    return {
        sample("handed purchase", "HandedPurchase", handed(),
            at("/", "variant account_id instance_id verified_at state linked_to")),
        sample("handoff opening", "HandoffOpening",
            HandoffOpening{Marketplace::Huawei, QStringLiteral("china"), challenge, installation,
                QStringLiteral("mei-laptop"), language},
            at("/", "variant device")),
        sample("opened handoff", "OpenedHandoff",
            OpenedHandoff{QStringLiteral("hand_7f3d0c9a"),
                QUrl(QStringLiteral("https://usher.example/handoff/start?b=Zm9y")), QStringLiteral("W9KTQD"), 600, 2}),
        sample("handoff claim", "HandoffClaim",
            HandoffClaim{{}, Secret(QStringLiteral("k7qx-m4td")), challenge, installation, QStringLiteral("mei-laptop"),
                language},
            at("/", "user_code device")),
        sample("handoff claim by link", "HandoffClaim", HandoffClaim{token, {}, challenge, installation, {}, language},
            at("/", "ticket")),
        sample("claimed handoff", "ClaimedHandoff",
            ClaimedHandoff{QStringLiteral("hand_7f3d0c9a"), QStringLiteral("W9KT"), 600, 2}),
        sample("handoff redemption", "HandoffRedemption", HandoffRedemption{Secret(verifier), installation}),
        sample("handoff pending", "RedeemedHandoff", RedeemedHandoff{true, {}, 0, {}}),
        sample("handoff redeemed", "RedeemedHandoff", RedeemedHandoff{false, token, 86400, handed()},
            at("/purchase/", "variant account_id instance_id verified_at state linked_to")),
        sample("purchase match request", "PurchaseMatchRequest",
            PurchaseMatchRequest{purchase, token, installation, username},
            at("/", "purchase/account_id purchase/instance_id proof username")),
        sample("purchase match", "PurchaseMatch", PurchaseMatch{Trust::Matched}),
        sample("review request", "ReviewRequest", ReviewRequest{purchase, token, installation, username, language},
            at("/", "purchase/account_id purchase/instance_id proof username")),
        sample("review", "Review", Review{QStringLiteral("R-7KQ4-M3XD-9PWA"), ReviewState::Approved}),
    };
}

} // namespace

QList<ApiSample> apiSamples()
{
    return proofSamples() + accountSamples() + workspaceSamples() + purchaseSamples();
}
