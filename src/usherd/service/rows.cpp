#include "usherd/service/rows.h"

namespace usherd {

namespace {

constexpr QLatin1String mailStateNames[] = {QLatin1String("waiting"), QLatin1String("dead"), QLatin1String("expired")};

} // namespace

QString mailStateId(MailState state)
{
    return mailStateNames[static_cast<int>(state)];
}

std::optional<MailState> mailStateFromId(const QString &id)
{
    for (const MailState state : {MailState::Waiting, MailState::Dead, MailState::Expired}) {
        if (id == mailStateId(state))
            return state;
    }
    return {};
}

} // namespace usherd
