#include "usher/unattended/report.h"

#include "common/brand/brand.h"
#include "common/core/problemcodes.h"
#include "usher/flow/words.h"
#include "usher/unattended/answers.h"
#include "usher/unattended/said.h"

#include <QJsonDocument>

namespace usher {

Exit exitFor(const Problem &problem)
{
    switch (traitsOf(problem).about) {
    case ProblemAbout::Stopping:
        return Exit::Cancelled;
    case ProblemAbout::Connection:
    case ProblemAbout::Service:
        return Exit::Unavailable;
    case ProblemAbout::Keychain:
        return Exit::Keychain;
    case ProblemAbout::Computer:
        return Exit::Internal;
    case ProblemAbout::Code:
    case ProblemAbout::Proof:
    case ProblemAbout::Pairing:
        return Exit::Code;
    case ProblemAbout::Session:
    case ProblemAbout::SignIn:
        return Exit::SignIn;
    case ProblemAbout::Answers:
        break;
    }
    return Exit::Refused;
}

Report::Report(const Brand &brand, Line line, Say say)
    : m_brand(brand)
    , m_line(std::move(line))
    , m_say(std::move(say))
{
}

void Report::write(const QString &event, QJsonObject members)
{
    members.insert(QStringLiteral("event"), event);
    m_line(QJsonDocument(members).toJson(QJsonDocument::Compact));
}

void Report::step(Step step)
{
    write(QStringLiteral("step"), {{QStringLiteral("step"), stepId(step)}});
    m_say(words::stepTitle(step, m_brand));
}

void Report::progress(const QString &doing, const QJsonObject &more)
{
    QJsonObject members = more;
    members.insert(QStringLiteral("doing"), doing);
    write(QStringLiteral("progress"), members);
}

void Report::sentence(const QString &text)
{
    m_say(text);
}

void Report::problem(const Problem &problem)
{
    const words::ProblemWords words = words::problem(problem);
    const QString text = words::sentences(words.title, words.text());
    QJsonObject members{{QStringLiteral("code"), problem.code}, {QStringLiteral("text"), text}};
    if (!problem.reference.isEmpty())
        members.insert(QStringLiteral("reference"), problem.reference);
    if (problem.retryAfter > 0)
        members.insert(QStringLiteral("retry_after"), problem.retryAfter);
    write(QStringLiteral("problem"), members);
    m_say(text);
}

QString Report::words(const Message &message) const
{
    using namespace problem_code;
    if (message.code == answers_code::secret) {
        return said(QT_TRANSLATE_NOOP("usher::Unattended",
            "Secrets do not belong in the answers. Give the password with --password-env, --password-fd or "
            "--password-keychain, and codes with --code-command or at the prompt."));
    }
    if (message.code == answers_code::passwordNeeded) {
        return said(QT_TRANSLATE_NOOP("usher::Unattended",
            "A password for the new account is needed: --password-env, --password-fd or --password-keychain."));
    }
    if (message.code == answers_code::codeNeeded) {
        return said(QT_TRANSLATE_NOOP("usher::Unattended",
            "A code from an e-mail is needed, and there is neither a terminal nor --code-command. None was sent."));
    }
    if (message.code == answers_code::pairingNeeded) {
        return said(QT_TRANSLATE_NOOP("usher::Unattended",
            "The pairing code from the marketplace's page is needed, and there is neither a terminal nor "
            "--code-command."));
    }
    if (message.code == answers_code::anotherPurchase) {
        return said(QT_TRANSLATE_NOOP("usher::Unattended",
            "The pairing code is for another purchase than the answers say. It was not used for anything."));
    }
    if (message.code == answers_code::ambiguous)
        return said(QT_TRANSLATE_NOOP("usher::Unattended", "Several workspaces have this name. Give the ID."));
    if (message.code == field::unknown_member)
        return said(QT_TRANSLATE_NOOP("usher::Unattended", "There is no such answer, or not on this route."));
    if (message.code == field::wrong_type)
        return said(QT_TRANSLATE_NOOP("usher::Unattended", "This answer has the wrong type."));
    if (message.code == field::not_allowed && message.arguments.isEmpty())
        return said(QT_TRANSLATE_NOOP("usher::Unattended", "This cannot be used here. Please check it."));
    return words::fieldText(message);
}

void Report::wrong(const QString &pointer, const Message &message)
{
    const QString text = words(message);
    QJsonObject members{{QStringLiteral("code"), message.code}, {QStringLiteral("text"), text}};
    if (!pointer.isEmpty())
        members.insert(QStringLiteral("pointer"), pointer);
    write(QStringLiteral("problem"), members);
    m_say(pointer.isEmpty() ? text : pointer + QLatin1String(": ") + text);
}

void Report::warning(const QString &code, const QString &text)
{
    write(QStringLiteral("warning"), {{QStringLiteral("code"), code}, {QStringLiteral("text"), text}});
    m_say(text);
}

void Report::trouble(const QString &problemCode)
{
    if (m_troubles.contains(problemCode))
        return;
    m_troubles.append(problemCode);
    warning(problemCode, words::text({problemCode, {}}));
}

void Report::result(Exit exit, const QString &status, QJsonObject more)
{
    more.insert(QStringLiteral("status"), status);
    more.insert(QStringLiteral("exit_code"), int(exit));
    write(QStringLiteral("result"), more);
}

} // namespace usher
