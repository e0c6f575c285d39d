#include "usherd/service/rows.h"

#include "common/core/enumwords.h"

namespace usherd {

namespace {

constexpr usher::EnumWord<MailState> mailStateWords[]{
    {MailState::Waiting, "waiting"}, {MailState::Dead, "dead"}, {MailState::Expired, "expired"}};

constexpr usher::EnumWord<StartState> startStateWords[]{
    {StartState::Waiting, "waiting"}, {StartState::Done, "done"}, {StartState::Dead, "dead"}};

} // namespace

QString mailStateId(MailState state)
{
    return usher::toWord(mailStateWords, state);
}

std::optional<MailState> mailStateFromId(const QString &id)
{
    return usher::fromWord(mailStateWords, id);
}

QString startStateId(StartState state)
{
    return usher::toWord(startStateWords, state);
}

std::optional<StartState> startStateFromId(const QString &id)
{
    return usher::fromWord(startStateWords, id);
}

} // namespace usherd
