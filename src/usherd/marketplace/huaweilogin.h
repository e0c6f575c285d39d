#pragma once

#include "common/core/secret.h"
#include "usherd/marketplace/huaweianswer.h"
#include "usherd/marketplace/query.h"
#include "usherd/marketplace/trust.h"

#include <QStringList>

#include <optional>

// The buyer's browser comes from Huawei's sign-in with a code, which his tenant's sign-in service exchanges for who he
// is. Nothing ties the code to the browser: anybody may have sent it here.
namespace usherd::marketplace::huawei {

struct LoginReturn
{
    usher::Secret code; // for one use
    QString tenantId; // of TenantSync; not proven before the code is exchanged
};
std::variant<LoginReturn, Distrust> readLoginReturn(const Query &);

// Where a tenant signs in, and the application there.
struct SignInService
{
    QString domainName; // as TenantSync gave it
    QStringList allowed; // domains in lower case, "huaweicloud.com": they and what lies below are asked, nobody else
    QString clientId;
    usher::Secret clientSecret;
};

// Nothing: the domain name is none that may be asked.
std::optional<OutgoingRequest> tokenRequest(const SignInService &, const usher::Secret &code);
std::optional<OutgoingRequest> userInfoRequest(const SignInService &, const usher::Secret &accessToken);

// The access token.
std::variant<usher::Secret, AnswerFault> readTokenAnswer(const OutgoingAnswer &);

struct UserInfo
{
    QString userName; // as in SyncedUser
    QString tenantId; // may be empty
};
std::variant<UserInfo, AnswerFault> readUserInfoAnswer(const OutgoingAnswer &);

} // namespace usherd::marketplace::huawei
