#include "usherd/cli/operatorcommand.h"

#include "common/domain/fieldrules.h"
#include "common/domain/forms.h"
#include "usherd/cli/serveoptions.h"
#include "usherd/marketplace/traits.h"
#include "usherd/service/crypto.h"

#include <QDateTime>
#include <QJsonDocument>

#include <pwd.h>
#include <unistd.h>

namespace usherd::operatorcommand {

using usher::Done;
using usher::Marketplace;
using usher::Result;
namespace rules = usher::rules;

int run(const char *kind, std::span<const Action> actions, const QStringList &arguments)
{
    const QString given = arguments.value(0);
    QString lines;
    QStringList names;
    for (const Action &action : actions) {
        const QString name = QString::fromLatin1(action.name);
        if (given == name)
            return action.run(arguments.mid(1));
        names << QLatin1Char('"') + name + QLatin1Char('"');
        lines += QStringLiteral("  %1 %2\n").arg(name, -10).arg(QString::fromUtf8(action.summary));
    }
    if (given == QLatin1String("--help") || given == QLatin1String("-h")) {
        commandline::print(
            QStringLiteral("Usage: usherd %1 ACTION [OPTIONS]\n\n%2\nusherd %1 ACTION --help says more.\n")
                .arg(QString::fromLatin1(kind), lines)
                .toUtf8());
        return commandline::Success;
    }
    return commandline::fail(
        commandline::wrong(
            QStringLiteral("%1: the actions are %2.").arg(QString::fromLatin1(kind), names.join(QStringLiteral(", ")))),
        commandline::WrongUsage);
}

void addDatabase(QCommandLineParser &parser)
{
    addDatabaseOptions(parser);
}

int withDatabase(const QCommandLineParser &parser, const std::function<int(SqlStore &)> &work)
{
    const Result<ServeOptions> options = databaseOptions(parser);
    if (!options)
        return commandline::fail(options.problem(), commandline::WrongUsage);
    SqlStore::Options patient = options->store;
    patient.connection.longestStatement = {}; // an operator may wait for a whole table to be read
    const Result<std::unique_ptr<SqlStore>> store = SqlStore::open(options->database, patient);
    if (!store)
        return commandline::fail(store.problem(), commandline::Failed);
    return work(**store);
}

void addOperator(QCommandLineParser &parser)
{
    parser.addOption({QStringLiteral("operator"),
        QStringLiteral("Who does this, for the audit log. Default: the user of the operating system."),
        QStringLiteral("name")});
}

Result<Caller> caller(const QCommandLineParser &parser, const QString &command)
{
    QString name = parser.value(QStringLiteral("operator"));
    if (!parser.isSet(QStringLiteral("operator"))) {
        const passwd *user = getpwuid(getuid());
        name = user ? QString::fromLocal8Bit(user->pw_name) : QStringLiteral("user %1").arg(getuid());
    }
    if (rules::requiredText(name, 64) || name != rules::tidyText(name))
        return commandline::wrong(QStringLiteral("--operator: a name of up to 64 characters."));
    Caller caller;
    caller.reference = QStringLiteral("%1: usherd %2").arg(name, command);
    return caller;
}

void addConfirmation(QCommandLineParser &parser)
{
    parser.addOption({QStringLiteral("yes"), QStringLiteral("Really: it cannot be undone.")});
}

Result<Done> confirmed(const QCommandLineParser &parser)
{
    if (parser.isSet(QStringLiteral("yes")))
        return Done{};
    return commandline::wrong(QStringLiteral("This cannot be undone: --yes says that you mean it."));
}

int query(const QCommandLineParser &parser, const Store::Job<QByteArray> &job)
{
    return withDatabase(parser, [&job](SqlStore &store) {
        const Result<QByteArray> text = readAndWait<QByteArray>(store, job);
        if (!text)
            return commandline::fail(text.problem(), commandline::Failed);
        commandline::print(*text);
        return int(commandline::Success);
    });
}

int change(const QCommandLineParser &parser, const QString &command,
    const std::function<Result<QByteArray>(Repositories &, const Caller &)> &job)
{
    const Result<Caller> who = caller(parser, command);
    if (!who)
        return commandline::fail(who.problem(), commandline::WrongUsage);
    return withDatabase(parser, [&](SqlStore &store) {
        const Result<QByteArray> text
            = writeAndWait<QByteArray>(store, [&](Repositories &repositories) { return job(repositories, *who); });
        if (!text)
            return commandline::fail(text.problem(), commandline::Failed);
        commandline::print(*text);
        return int(commandline::Success);
    });
}

void addList(QCommandLineParser &parser)
{
    parser.addOption({QStringLiteral("limit"), QStringLiteral("How many at most, up to 10000."),
        QStringLiteral("number"), QStringLiteral("100")});
    addJson(parser);
}

void addJson(QCommandLineParser &parser)
{
    parser.addOption({QStringLiteral("json"), QStringLiteral("For scripts: a JSON object a line.")});
}

Result<int> limit(const QCommandLineParser &parser)
{
    bool isNumber = false;
    const int number = parser.value(QStringLiteral("limit")).toInt(&isNumber);
    if (!isNumber || number < 1 || number > 10'000)
        return commandline::wrong(QStringLiteral("--limit: a number from 1 to 10000."));
    return number;
}

bool wantsJson(const QCommandLineParser &parser)
{
    return parser.isSet(QStringLiteral("json"));
}

QByteArray jsonLine(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QByteArray line(bool json, std::initializer_list<Property> properties)
{
    QJsonObject object;
    QStringList values;
    for (const auto &[name, value] : properties) {
        object.insert(QLatin1String(name), value);
        values << rules::tidyText(value); // what was typed may hold tabs and line ends
    }
    return json ? jsonLine(object) : values.join(QLatin1Char('\t')).toUtf8() + '\n';
}

QString timeText(Millis time)
{
    return time == 0 ? QString() : QDateTime::fromMSecsSinceEpoch(time, Qt::UTC).toString(Qt::ISODateWithMs);
}

void addPurchase(QCommandLineParser &parser)
{
    parser.addOptions({
        {QStringLiteral("marketplace"), marketplaces(), QStringLiteral("name")},
        {QStringLiteral("account"), QStringLiteral("Cloud account ID."), QStringLiteral("id")},
        {QStringLiteral("instance"), QStringLiteral("Product instance ID (alibaba: required)."), QStringLiteral("id")},
        {QStringLiteral("variant"), QStringLiteral("Which of the brand's listings there, such as international."),
            QStringLiteral("name")},
        {QStringLiteral("state"), QStringLiteral("active, frozen, expired or released."), QStringLiteral("state"),
            QStringLiteral("active")},
        {QStringLiteral("expires"), QStringLiteral("Last day, UTC, as 2026-12-31."), QStringLiteral("date")},
    });
}

QString marketplaces()
{
    QStringList ids;
    for (const Marketplace marketplace : usher::allMarketplaces) {
        if (marketplace != Marketplace::Direct)
            ids.append(usher::marketplaceId(marketplace));
    }
    const QString last = ids.takeLast();
    return QStringLiteral("%1 or %2.").arg(ids.join(QStringLiteral(", ")), last);
}

Result<Purchase> purchaseFrom(const QCommandLineParser &parser, bool accountMayMiss)
{
    const std::optional<Marketplace> marketplace
        = usher::marketplaceFromId(parser.value(QStringLiteral("marketplace")));
    if (!marketplace || *marketplace == Marketplace::Direct)
        return commandline::wrong(QStringLiteral("--marketplace: ") + marketplaces());
    const std::optional<PurchaseState> state = purchaseStateFromId(parser.value(QStringLiteral("state")));
    // The others come of what marketplaces report.
    if (!state || *state == PurchaseState::Announced || *state == PurchaseState::Superseded)
        return commandline::wrong(QStringLiteral("--state: active, frozen, expired or released."));
    Purchase purchase;
    purchase.id = crypto::newId("prch_");
    purchase.marketplace = *marketplace;
    purchase.state = *state;
    purchase.variant = parser.value(QStringLiteral("variant"));
    if (!purchase.variant.isEmpty() && !usher::form::variant.fits(purchase.variant))
        return commandline::wrong(QStringLiteral("--variant: as in the brand pack, such as international."));
    purchase.accountId = rules::tidyIdentifier(parser.value(QStringLiteral("account")));
    purchase.instanceId = rules::tidyIdentifier(parser.value(QStringLiteral("instance")));
    const bool instanceOnly
        = accountMayMiss && marketplace::traitsOf(*marketplace).mayLeaveOutAccount && purchase.accountId.isEmpty();
    if (!instanceOnly && rules::cloudAccountId(purchase.accountId))
        return commandline::wrong(QStringLiteral("--account: missing, or not an account ID."));
    if ((instanceOnly || usher::needsInstanceId(*marketplace) || !purchase.instanceId.isEmpty())
        && rules::cloudInstanceId(purchase.instanceId))
        return commandline::wrong(QStringLiteral("--instance: missing, or not an instance ID."));
    if (const QString expires = parser.value(QStringLiteral("expires")); !expires.isEmpty()) {
        const QDate date = QDate::fromString(expires, Qt::ISODate);
        if (!date.isValid())
            return commandline::wrong(QStringLiteral("--expires: a date as 2026-12-31."));
        purchase.expiresAt = date.endOfDay(Qt::UTC).toMSecsSinceEpoch();
    }
    purchase.createdAt = QDateTime::currentMSecsSinceEpoch();
    return purchase;
}

} // namespace usherd::operatorcommand
