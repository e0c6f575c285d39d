#include "usherd/cli/auditcommand.h"

#include "usherd/cli/operatorcommand.h"
#include "usherd/service/auditchain.h"
#include "usherd/service/storewait.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace usherd {

using usher::Done;
using usher::Result;

namespace {

QByteArray auditLine(const AuditEntry &entry, bool json)
{
    const QString at = operatorcommand::timeText(entry.at);
    const QString peer = QString::fromLatin1(entry.peerHash.toHex());
    if (!json) {
        return QStringList{QString::number(entry.id), at, entry.event, entry.accountId, entry.subject, entry.reference}
                   .join(QLatin1Char('\t'))
                   .toUtf8()
            + '\n';
    }
    return operatorcommand::jsonLine(
        {{QStringLiteral("id"), entry.id}, {QStringLiteral("at"), at}, {QStringLiteral("action"), entry.event},
            {QStringLiteral("account_id"), entry.accountId}, {QStringLiteral("subject"), entry.subject},
            {QStringLiteral("reference"), entry.reference}, {QStringLiteral("peer"), peer}});
}

int showAudit(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "Shows the newest entries of the audit log, the oldest of them first, by tabs: number, when (UTC), "
        "action, account ID, subject, request ID or operator's command."));
    operatorcommand::addDatabase(parser);
    parser.addOptions({
        {QStringLiteral("since"), QStringLiteral("From this day or moment on, UTC: 2026-12-31 or 2026-12-31T08:00:00."),
            QStringLiteral("time")},
        {QStringLiteral("action"), QStringLiteral("Only these, as session.opened; \"session.\": all that begin so."),
            QStringLiteral("name")},
        {QStringLiteral("subject"), QStringLiteral("Only what this ID did or what was done to it."),
            QStringLiteral("id")},
    });
    operatorcommand::addList(parser);
    const Result<Done> parsed = commandline::parse(parser, QStringLiteral("audit show"), arguments);
    if (!parsed)
        return commandline::fail(parsed.problem(), commandline::WrongUsage);
    const Result<int> limit = operatorcommand::limit(parser);
    if (!limit)
        return commandline::fail(limit.problem(), commandline::WrongUsage);
    AuditSearch search;
    search.limit = *limit;
    search.event = parser.value(QStringLiteral("action"));
    search.id = parser.value(QStringLiteral("subject"));
    if (const QString since = parser.value(QStringLiteral("since")); !since.isEmpty()) {
        QDateTime time = QDateTime::fromString(since, Qt::ISODate);
        if (time.timeSpec() == Qt::LocalTime)
            time.setTimeSpec(Qt::UTC);
        if (!time.isValid())
            return commandline::fail(
                commandline::wrong(QStringLiteral("--since: a time as 2026-12-31 or 2026-12-31T08:00:00.")),
                commandline::WrongUsage);
        search.since = time.toMSecsSinceEpoch();
    }
    return operatorcommand::query(parser, [&](Repositories &repositories) {
        QByteArray text;
        const QList<AuditEntry> entries = repositories.audit.search(search);
        for (const AuditEntry &entry : entries)
            text += auditLine(entry, operatorcommand::wantsJson(parser));
        return Result(text);
    });
}

int verifyAudit(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Checks that no entry of the audit log was changed, taken out, put in or moved. Exit code 1 and "
                       "the first such entry, if one was."));
    operatorcommand::addDatabase(parser);
    parser.addOptions({
        {QStringLiteral("from"), QStringLiteral("Begin with this seal."), QStringLiteral("number"),
            QStringLiteral("1")},
        {QStringLiteral("head"),
            QStringLiteral("A head of an earlier check or of the server's log (\"audit head …\"): the log must still "
                           "contain it."),
            QStringLiteral("seq:hash")},
    });
    operatorcommand::addJson(parser);
    const Result<Done> parsed = commandline::parse(parser, QStringLiteral("audit verify"), arguments);
    if (!parsed)
        return commandline::fail(parsed.problem(), commandline::WrongUsage);
    const auto wrong
        = [](const QString &text) { return commandline::fail(commandline::wrong(text), commandline::WrongUsage); };
    bool isNumber = false;
    const qint64 from = parser.value(QStringLiteral("from")).toLongLong(&isNumber);
    if (!isNumber || from < 1)
        return wrong(QStringLiteral("--from: the number of a seal, from 1 on."));
    std::optional<AuditSeal> known;
    if (parser.isSet(QStringLiteral("head"))) {
        known = audit::headFromText(parser.value(QStringLiteral("head")));
        if (!known || known->seq < from - 1)
            return wrong(QStringLiteral("--head: a number, not before --from, a colon and 64 hexadecimal digits."));
    }
    return operatorcommand::withDatabase(parser, [&](SqlStore &store) {
        const Result<audit::Verification> verified = audit::verify(store, from, known);
        if (!verified)
            return commandline::fail(verified.problem(), commandline::Failed);
        const QString head = audit::headText(verified->head);
        if (operatorcommand::wantsJson(parser)) {
            commandline::print(operatorcommand::jsonLine(
                {{QStringLiteral("entries"), verified->entries}, {QStringLiteral("head"), head},
                    {QStringLiteral("unsealed"), verified->unsealed}, {QStringLiteral("fault"), verified->fault}}));
        } else if (verified->fault.isEmpty()) {
            commandline::print(QStringLiteral("%1 entries, head %2; %3 not sealed yet\n")
                                   .arg(QString::number(verified->entries), head, QString::number(verified->unsealed))
                                   .toUtf8());
        }
        if (!verified->fault.isEmpty())
            return commandline::fail(
                commandline::wrong(QStringLiteral("the audit log was tampered with: %1").arg(verified->fault)),
                commandline::Failed);
        return int(commandline::Success);
    });
}

} // namespace

int runAudit(const QStringList &arguments)
{
    static constexpr operatorcommand::Action actions[]{
        {"show", "Show the newest entries.", showAudit},
        {"verify", "Check that nobody changed it.", verifyAudit},
    };
    return operatorcommand::run("audit", actions, arguments);
}

} // namespace usherd
