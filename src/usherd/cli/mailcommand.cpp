#include "usherd/cli/mailcommand.h"

#include "common/core/redactor.h"
#include "usherd/cli/operatorcommand.h"
#include "usherd/service/audit.h"

#include <QDateTime>

namespace usherd {

using usher::Done;
using usher::Result;

namespace {

struct MailView
{
    bool showsRecipient = false;
    bool json = false;
};

QByteArray mailLine(const OutboxRow &row, const MailView &view)
{
    const QString to = view.showsRecipient ? row.to : usher::redact::email(row.to);
    const QString written = operatorcommand::timeText(row.createdAt);
    const QString due = operatorcommand::timeText(row.dueAt);
    if (!view.json) {
        return QStringList{QString::number(row.id), mailStateId(row.state), row.kind, to, written, due,
                   QString::number(row.attempts), row.error}
                   .join(QLatin1Char('\t'))
                   .toUtf8()
            + '\n';
    }
    return operatorcommand::jsonLine({{QStringLiteral("id"), row.id}, {QStringLiteral("state"), mailStateId(row.state)},
        {QStringLiteral("kind"), row.kind}, {QStringLiteral("to"), to}, {QStringLiteral("at"), written},
        {QStringLiteral("due"), due}, {QStringLiteral("attempts"), row.attempts},
        {QStringLiteral("error"), row.error}});
}

int listMails(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "Lists the mails that are not sent, the oldest first, by tabs: number, state, what it is about, recipient, "
        "written, due (UTC), attempts, last error. Mails that were sent are not kept, codes are never shown."));
    operatorcommand::addDatabase(parser);
    parser.addOptions({
        {QStringLiteral("state"),
            QStringLiteral("waiting (default); dead, which were refused or failed too often; or expired, whose code "
                           "was no longer valid."),
            QStringLiteral("state"), mailStateId(MailState::Waiting)},
        {QStringLiteral("show-recipient"), QStringLiteral("The whole address.")},
    });
    operatorcommand::addList(parser);
    const Result<Done> parsed = commandline::parse(parser, QStringLiteral("mail list"), arguments);
    if (!parsed)
        return commandline::fail(parsed.problem(), commandline::WrongUsage);
    const Result<int> limit = operatorcommand::limit(parser);
    if (!limit)
        return commandline::fail(limit.problem(), commandline::WrongUsage);
    const std::optional<MailState> state = mailStateFromId(parser.value(QStringLiteral("state")));
    if (!state)
        return commandline::fail(
            commandline::wrong(QStringLiteral("--state: waiting, dead or expired.")), commandline::WrongUsage);
    const MailView view{parser.isSet(QStringLiteral("show-recipient")), operatorcommand::wantsJson(parser)};
    return operatorcommand::query(parser, [&](Repositories &repositories) {
        QByteArray text;
        const QList<OutboxRow> rows = repositories.outbox.list(*state, *limit);
        for (const OutboxRow &row : rows)
            text += mailLine(row, view);
        return Result(text);
    });
}

// What stands against sending it again; empty: nothing.
QString againstRetry(const OutboxRow &row)
{
    if (row.state == MailState::Waiting)
        return QStringLiteral("It waits: due at %1.").arg(operatorcommand::timeText(row.dueAt));
    if (!row.kept)
        return QStringLiteral("What it said is no longer kept. Who waits for it has to ask for it again.");
    return {};
}

int changeMail(bool retries, const QStringList &arguments)
{
    const QString command = retries ? QStringLiteral("mail retry") : QStringLiteral("mail drop");
    QCommandLineParser parser;
    parser.setApplicationDescription(retries
            ? QStringLiteral("Lets a dead mail be sent again, with all its attempts. Codes are not kept.")
            : QStringLiteral("Forgets a mail: it is not sent any more."));
    operatorcommand::addDatabase(parser);
    operatorcommand::addOperator(parser);
    parser.addPositionalArgument(QStringLiteral("NUMBER"), QStringLiteral("As \"usherd mail list\" says."));
    const Result<Done> parsed = commandline::parse(parser, command, arguments, 1);
    if (!parsed)
        return commandline::fail(parsed.problem(), commandline::WrongUsage);
    bool isNumber = false;
    const qint64 id = parser.positionalArguments().constFirst().toLongLong(&isNumber);
    if (!isNumber)
        return commandline::fail(
            commandline::wrong(QStringLiteral("%1: a mail's number.").arg(command)), commandline::WrongUsage);
    return operatorcommand::change(
        parser, command, [&](Repositories &repositories, const Caller &caller) -> Result<QByteArray> {
            const std::optional<OutboxRow> row = repositories.outbox.find(id);
            if (!row)
                return commandline::wrong(QStringLiteral("There is no mail with this number."));
            if (const QString reason = retries ? againstRetry(*row) : QString(); !reason.isEmpty())
                return commandline::wrong(reason);
            if (retries)
                repositories.outbox.retry(id, QDateTime::currentMSecsSinceEpoch());
            else
                repositories.outbox.remove(id);
            audit::record(
                repositories, Context(), caller, retries ? "mail.retried" : "mail.dropped", {}, QString::number(id));
            return QByteArray(retries ? "waiting\n" : "dropped\n");
        });
}

int retryMail(const QStringList &arguments)
{
    return changeMail(true, arguments);
}

int dropMail(const QStringList &arguments)
{
    return changeMail(false, arguments);
}

} // namespace

int runMail(const QStringList &arguments)
{
    static constexpr operatorcommand::Action actions[]{
        {"list", "List the mails that are not sent.", listMails},
        {"retry", "Send a dead mail again.", retryMail},
        {"drop", "Forget a mail.", dropMail},
    };
    return operatorcommand::run("mail", actions, arguments);
}

} // namespace usherd
