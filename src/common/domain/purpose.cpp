#include "common/domain/purpose.h"

#include "common/core/enumwords.h"

namespace usher {

namespace {

constexpr EnumWord<Purpose> purposeWords[]{{Purpose::Register, "register"}, {Purpose::Link, "link"},
    {Purpose::CreateWorkspace, "create_workspace"}, {Purpose::SignIn, "sign_in"}};

} // namespace

QString purposeId(Purpose purpose)
{
    return toWord(purposeWords, purpose);
}

std::optional<Purpose> purposeFromId(const QString &id)
{
    return fromWord(purposeWords, id);
}

} // namespace usher
