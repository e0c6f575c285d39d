#include "usher/flow/handofflink.h"

#include "common/core/problemcodes.h"

#include <algorithm>

namespace usher {

namespace {

constexpr qsizetype longestTicket = 512; // as in the contract

Problem refused(const char *sentence)
{
    return Problem::make(problem_code::bad_request, 0, QString::fromLatin1(sentence));
}

bool isOfToken(QChar c)
{
    return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'.'
        || c == u'_' || c == u'~';
}

bool isPrintable(QChar c)
{
    return c > u' ' && c < QChar(0x7f);
}

} // namespace

// By hand: a URL class decodes, tidies and forgives, and every such kindness is another spelling of the same link.
Result<Secret> ticketOfLink(const QString &link, const QString &scheme)
{
    if (link.toUtf8().size() > longestLink)
        return refused("The link is too long to be one of ours.");
    if (!std::all_of(link.cbegin(), link.cend(), isPrintable))
        return refused("The link holds characters that no link has.");
    const QString ours = scheme + QLatin1Char(':');
    if (scheme.isEmpty() || !link.startsWith(ours))
        return refused("The link is not for this program.");
    const QString rest = link.mid(ours.size());
    const QLatin1String action("/activate");
    if (!rest.startsWith(action) || (rest.size() > action.size() && rest.at(action.size()) != u'?'))
        return refused("The link asks for something that this program does not do.");
    const QLatin1String parameter("?t=");
    if (!rest.startsWith(QString(action + parameter)))
        return refused("The link holds no ticket.");
    const QString ticket = rest.mid(action.size() + parameter.size());
    if (ticket.isEmpty())
        return refused("The link holds no ticket.");
    if (ticket.size() > longestTicket || !std::all_of(ticket.cbegin(), ticket.cend(), isOfToken))
        return refused("The link holds more than a ticket, or was changed on its way.");
    return Secret(ticket);
}

} // namespace usher
