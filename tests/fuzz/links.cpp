// Links that any page or program can hand to the wizard.
#include "fuzz/fuzzing.h"
#include "usher/flow/handofflink.h"

using namespace usher;

namespace {

void tryLink(fuzz::Input input)
{
    const QString scheme = input.flag() ? QStringLiteral("com.truewatch.usher") : QString::fromUtf8(input.line());
    const QString link = QString::fromUtf8(input.rest());
    const Result<Secret> ticket = ticketOfLink(link, scheme);
    if (ticket) {
        fuzz::require(link == scheme + QStringLiteral(":/activate?t=") + ticket->reveal(), "a link has one spelling");
        fuzz::require(!scheme.isEmpty() && !ticket->isEmpty() && ticket->characterCount() <= 512, "a ticket is one");
        return;
    }
    fuzz::requireReason(ticket.problem());
    fuzz::require(link.size() < 12 || !ticket.problem().detail.contains(link), "a refusal does not repeat the link");
}

} // namespace

USHER_FUZZ_TARGET(tryLink)
