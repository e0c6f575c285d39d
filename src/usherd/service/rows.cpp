#include "usherd/service/rows.h"

#include "common/core/enumwords.h"

namespace usherd {

namespace {

constexpr usher::EnumWord<MailState> mailStateWords[]{
    {MailState::Waiting, "waiting"}, {MailState::Dead, "dead"}, {MailState::Expired, "expired"}};

} // namespace

QString mailStateId(MailState state)
{
    return usher::toWord(mailStateWords, state);
}

std::optional<MailState> mailStateFromId(const QString &id)
{
    return usher::fromWord(mailStateWords, id);
}

} // namespace usherd
