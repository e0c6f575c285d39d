#include "usher/flow/draftjson.h"

#include "common/core/jsonwriter.h"
#include "usher/flow/draftsecrets.h"

#include <QStringList>

namespace usher {

namespace {

// What a person typed is kept as it is, however long or wrong.
const TextForm anything{"Anything", 0, 1'000'000};
const TextForm something{"Something", 1, 1'000'000};
constexpr int most = 1'000'000'000;

struct Named
{
    QString name;
    QString value;
};
struct NamedCode
{
    QString name;
    CodeProgress code;
};
struct NamedCount
{
    QString name;
    int count = 0;
};
struct NamedIntent
{
    QString name;
    Intent intent;
};

template <class Archive> constexpr bool reads = std::decay_t<Archive>::reading;

template <class Entry, class Value, class Shape>
void map(auto &a, const char *name, auto &values, Value Entry::*member, const Shape &shape)
{
    QList<Entry> entries;
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        Entry entry;
        entry.name = it.key();
        entry.*member = it.value();
        entries.append(entry);
    }
    a.optionalList(name, entries, 1000, shape);
    if constexpr (reads<decltype(a)>) {
        for (const Entry &entry : std::as_const(entries))
            values.insert(entry.name, entry.*member);
    }
}

template <class Enum>
void optionalChoice(
    auto &a, const char *name, auto &value, QString (*toId)(Enum), std::optional<Enum> (*fromId)(const QString &))
{
    QString text = value ? toId(*value) : QString();
    a.optionalText(name, text, something);
    if constexpr (reads<decltype(a)>) {
        value = fromId(text);
        if (!text.isEmpty() && !value)
            a.reject(a.path(name), problem_code::field::not_allowed);
    }
}

QString branchId(Branch branch)
{
    return branch == Branch::Confirm ? QStringLiteral("confirm")
        : branch == Branch::Create   ? QStringLiteral("create")
                                     : QStringLiteral("none");
}

std::optional<Branch> branchFromId(const QString &id)
{
    for (const Branch branch : {Branch::None, Branch::Confirm, Branch::Create}) {
        if (branchId(branch) == id)
            return branch;
    }
    return std::nullopt;
}

QString wayId(HandoffWay way)
{
    return way == HandoffWay::Link  ? QStringLiteral("link")
        : way == HandoffWay::Opened ? QStringLiteral("opened")
                                    : QStringLiteral("code");
}

std::optional<HandoffWay> wayFromId(const QString &id)
{
    for (const HandoffWay way : {HandoffWay::Code, HandoffWay::Link, HandoffWay::Opened}) {
        if (wayId(way) == id)
            return way;
    }
    return std::nullopt;
}

constexpr auto consent = [](auto &a, auto &m) {
    a.text("id", m.id, something);
    a.text("version", m.version, something);
};
constexpr auto code = [](auto &a, auto &m) {
    a.text("name", m.name, something);
    a.optionalText("code_id", m.code.codeId, something);
    a.optionalText("subject", m.code.subject, something);
    a.optionalText("masked_email", m.code.maskedEmail, something);
    a.integer("digits", m.code.digits, 0, 64);
    a.integer("tries_left", m.code.triesLeft, -1, most);
    a.optionalTime("resend_at", m.code.resendAt);
    a.optionalTime("expires_at", m.code.expiresAt);
    a.optionalTime("proof_expires_at", m.code.proofExpiresAt);
};
constexpr auto intent = [](auto &a, auto &m) {
    a.text("name", m.name, something);
    a.text("key", m.intent.key, something);
    a.text("digest", m.intent.digest, something);
    a.boolean("unknown", m.intent.unknown);
};
constexpr auto deadKeys = [](auto &a, auto &m) {
    a.text("name", m.name, something);
    a.integer("count", m.count, 0, most);
};
constexpr auto stamp = [](auto &a, auto &m) {
    a.text("name", m.name, something);
    a.text("stamp", m.value, something);
};
constexpr auto basic = [](auto &a, auto &m) {
    a.optionalText("site", m.site, anything);
    a.optionalText("username", m.username, anything);
    a.optionalText("email", m.email, anything);
    a.optionalText("phone", m.phone, anything);
};
constexpr auto company = [](auto &a, auto &m) {
    a.optionalText("name", m.company.name, anything);
    a.optionalText("industry", m.company.industry, anything);
    a.optionalText("region", m.company.region, anything);
    a.optionalText("description", m.company.description, anything);
    a.optionalText("contact_name", m.company.contactName, anything);
    a.optionalText("contact_email", m.company.contactEmail, anything);
    a.optionalText("contact_phone", m.company.contactPhone, anything);
    a.optionalList("agreements", m.agreements, 64, consent);
};
constexpr auto activationAnswers = [](auto &a, auto &m) {
    a.optionalText("workspace_name", m.workspaceName, anything);
    a.optionalText("workspace_language", m.workspaceLanguage, anything);
};
constexpr auto bindingAnswers = [](auto &a, auto &m) {
    a.optionalText("username", m.username, anything);
    a.optionalText("site", m.site, anything);
    a.optionalBoolean("knows_how", m.knowsHow);
};
constexpr auto createAnswers = [](auto &a, auto &m) {
    QString hasAccount = m.hasAccount ? (*m.hasAccount ? QStringLiteral("yes") : QStringLiteral("no")) : QString();
    a.optionalText("has_account", hasAccount, something);
    if constexpr (reads<decltype(a)>) {
        if (!hasAccount.isEmpty())
            m.hasAccount = hasAccount == QLatin1String("yes");
    }
    a.optionalText("workspace_name", m.workspaceName, anything);
    a.optionalText("workspace_language", m.workspaceLanguage, anything);
    a.optionalText("email", m.email, anything);
    a.optionalText("username", m.username, anything);
    a.optionalText("phone", m.phone, anything);
    a.optionalList("agreements", m.agreements, 64, consent);
};
constexpr auto signInAnswers = [](auto &a, auto &m) {
    a.boolean("by_password", m.byPassword);
    a.optionalText("site", m.site, anything);
    a.optionalText("email", m.email, anything);
    a.optionalText("username", m.username, anything);
};
constexpr auto account = [](auto &a, auto &m) {
    a.text("id", m.id, something);
    a.choice("kind", m.kind, accountKindId, accountKindFromId);
    a.optionalText("username", m.username, anything);
    a.optionalText("masked_email", m.maskedEmail, anything);
    a.optionalText("site", m.site, anything);
    a.boolean("activated", m.activated);
};
constexpr auto handoff = [](auto &a, auto &m) {
    a.text("id", m.id, something);
    a.text("match_code", m.matchCode, something);
    a.optionalTime("expires_at", m.expiresAt);
    a.integer("interval", m.interval, 1, most);
    a.optionalChoice("way", m.way, HandoffWay::Code, wayId, wayFromId);
};
constexpr auto handed = [](auto &a, auto &m) {
    a.text("id", m.id, something);
    a.choice("marketplace", m.marketplace, marketplaceId, marketplaceFromId);
    a.optionalText("variant", m.variant, something);
    a.optionalText("account_id", m.accountId, something);
    a.optionalText("instance_id", m.instanceId, something);
    a.optionalTime("verified_at", m.verifiedAt);
    a.optionalChoice("state", m.state, PurchaseState::Active, purchaseStateId, purchaseStateFromId);
    a.optionalText("linked_to", m.linkedTo, something);
};
constexpr auto review = [](auto &a, auto &m) {
    a.text("reference", m.reference, something);
    a.choice("state", m.state, reviewStateId, reviewStateFromId);
};
constexpr auto settlement = [](auto &a, auto &m) {
    a.choice("marketplace", m.marketplace, marketplaceId, marketplaceFromId);
    a.optionalText("masked_account", m.maskedAccount, anything);
};
constexpr auto workspace = [](auto &a, auto &m) {
    a.text("id", m.id, something);
    a.text("name", m.name, anything);
    a.optionalText("site", m.site, anything);
    a.optionalText("language", m.language, anything);
    a.choice("state", m.state, workspaceStateId, workspaceStateFromId);
};
constexpr auto activation = [](auto &a, auto &m) {
    a.object("workspace", m.workspace, workspace);
    a.object("settlement", m.settlement, settlement);
    a.optionalText("billing_username", m.billingUsername, anything);
};
void history(auto &a, auto &steps)
{
    QStringList words;
    for (const Step step : std::as_const(steps))
        words.append(stepId(step));
    a.texts("history", words, 1000, something);
    if constexpr (reads<decltype(a)>) {
        for (const QString &word : std::as_const(words)) {
            if (const std::optional<Step> step = stepFromId(word))
                steps.append(*step);
            else
                a.reject(a.path("history"), problem_code::field::not_allowed);
        }
    }
}
constexpr auto draft = [](auto &a, auto &m) {
    a.integer("version", m.version, 1, Draft::currentVersion);
    a.text("flow_id", m.flowId, something);
    a.text("installation", m.installation, something);
    QDateTime startedAt; // earlier versions wrote it
    a.optionalTime("started_at", startedAt);
    a.optionalTime("saved_at", m.savedAt);
    a.optionalText("language", m.language, something);
    optionalChoice(a, "marketplace", m.marketplace, marketplaceId, marketplaceFromId);
    a.optionalText("variant", m.variant, something);
    a.optionalBoolean("wants_guide", m.wantsGuide);
    a.optionalTexts("guide_ticks", m.guideTicks, 1000, something);
    a.choice("route", m.route, routeId, routeFromId);
    a.choice("step", m.step, stepId, stepFromId);
    history(a, m.history);
    a.optionalText("account_id", m.accountId, anything);
    a.optionalText("instance_id", m.instanceId, anything);
    a.optionalObject("handoff", m.handoff, handoff);
    a.optionalObject("handed", m.handed, handed);
    a.optionalBoolean("owned", m.owned);
    a.optionalObject("review", m.review, review);
    a.object("basic", m.basic, basic);
    a.object("company", m.company, company);
    a.object("activation", m.activation, activationAnswers);
    a.object("binding", m.binding, bindingAnswers);
    a.object("create", m.create, createAnswers);
    a.object("sign_in", m.signIn, signInAnswers);
    a.optionalBoolean("keep_sign_in", m.keepSignIn);
    map<NamedCode>(a, "codes", m.codes, &NamedCode::code, code);
    map<Named>(a, "secret_stamps", m.secretStamps, &Named::value, stamp);
    a.optionalObject("account", m.account, account);
    a.optionalObject("activated", m.activated, activation);
    a.optionalObject("linked", m.linked, settlement);
    a.optionalList("bound", m.bound, 100'000, workspace);
    a.boolean("created", m.created);
    a.optionalText("owner_username", m.ownerUsername, anything);
    a.optionalObject("pending", m.pending, workspace);
    a.choice("branch", m.branch, branchId, branchFromId);
    a.optionalText("already_linked", m.alreadyLinked, something);
    optionalChoice(a, "return_to", m.returnTo, stepId, stepFromId);
    a.boolean("completed", m.completed);
    map<NamedIntent>(a, "intents", m.intents, &NamedIntent::intent, intent);
    map<NamedCount>(a, "dead_keys", m.deadKeys, &NamedCount::count, deadKeys);
};
constexpr auto knownAccount = [](auto &a, auto &m) {
    a.text("id", m.id, something);
    a.choice("kind", m.kind, accountKindId, accountKindFromId);
    a.optionalText("site", m.site, anything);
    a.optionalText("name", m.name, anything);
    a.optionalText("username", m.username, anything);
    a.optionalBoolean("activated", m.activated);
    a.optionalObject("settlement", m.settlement, settlement);
};
constexpr auto completion = [](auto &a, auto &m) {
    a.text("id", m.id, something);
    a.optionalTime("at", m.at);
    a.object("settlement", m.settlement, settlement);
    a.optionalList("workspaces", m.workspaces, 100'000, workspace);
    a.optionalText("sign_in_name", m.signInName, something);
};
// The draft apart: it has a reader of its own, so that a broken one does not cost the rest.
constexpr auto state = [](auto &a, auto &m) {
    a.text("installation", m.installation, something);
    a.optionalText("language", m.language, something);
    a.optionalList("accounts", m.accounts, 10'000, knownAccount);
    a.optionalList("completions", m.completions, 10'000, completion);
    a.optionalTexts("leftovers", m.leftovers, 10'000, something);
};

const QLatin1String draftMember("draft");

Problem unreadable(const Problem &problem)
{
    QStringList places;
    for (const Problem::Field &field : problem.fields)
        places.append(field.pointer + QLatin1String(": ") + field.code);
    return Problem::make(problem_code::state_unreadable, 0, places.join(QLatin1String("; ")));
}

} // namespace

QJsonObject draftToJson(const Draft &value)
{
    return writeJson(value, draft);
}

Result<Draft> draftFromJson(const QJsonObject &object)
{
    Result<Draft> read = readJson<Draft>(object, JsonReader::Unknown::Refuse, draft);
    if (!read)
        return unreadable(read.problem());
    return read;
}

QJsonObject stateToJson(const StateDocument &document)
{
    QJsonObject object = writeJson(document, state);
    if (document.draft)
        object.insert(draftMember, draftToJson(*document.draft));
    return object;
}

Result<StateDocument> stateFromJson(const QJsonObject &object, std::optional<Problem> *draftProblem)
{
    Result<StateDocument> read = readJson<StateDocument>(object, JsonReader::Unknown::Ignore, state);
    if (!read)
        return unreadable(read.problem());
    if (!object.contains(draftMember))
        return read;
    StateDocument document = std::move(read).value();
    const QJsonObject member = object.value(draftMember).toObject();
    Result<Draft> stored = draftFromJson(member);
    if (stored) {
        document.draft = std::move(stored).value();
        return document;
    }
    // Its secrets are of no use to anybody now.
    if (const QString flow = member.value(QLatin1String("flow_id")).toString(); !flow.isEmpty())
        document.leftovers.append(DraftSecrets::entry(flow));
    if (draftProblem)
        *draftProblem = stored.problem();
    return document;
}

} // namespace usher
