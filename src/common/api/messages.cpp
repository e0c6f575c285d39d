#include "common/api/shapes.h"
#include "common/core/enumwords.h"

namespace usher::api {

namespace {

JsonReader::Unknown unknown(Members members)
{
    return members == Members::Strict ? JsonReader::Unknown::Refuse : JsonReader::Unknown::Ignore;
}

constexpr EnumWord<Grant> grantWords[]{
    {Grant::Proof, "proof"}, {Grant::Password, "password"}, {Grant::Refresh, "refresh"}};
constexpr EnumWord<IntentState> intentStateWords[]{{IntentState::Done, "done"}, {IntentState::Cancelled, "cancelled"}};
constexpr EnumWord<RedemptionState> redemptionStateWords[]{
    {RedemptionState::Pending, "pending"}, {RedemptionState::Redeemed, "redeemed"}};

} // namespace

QString grantId(Grant grant)
{
    return toWord(grantWords, grant);
}

std::optional<Grant> grantFromId(const QString &id)
{
    return fromWord(grantWords, id);
}

QString intentStateId(IntentState state)
{
    return toWord(intentStateWords, state);
}

std::optional<IntentState> intentStateFromId(const QString &id)
{
    return fromWord(intentStateWords, id);
}

QString redemptionStateId(RedemptionState state)
{
    return toWord(redemptionStateWords, state);
}

std::optional<RedemptionState> redemptionStateFromId(const QString &id)
{
    return fromWord(redemptionStateWords, id);
}

#define USHER_MESSAGE(Message, shapeName)                                                                              \
    QJsonObject Message::toJson() const                                                                                \
    {                                                                                                                  \
        return writeJson(*this, shape::shapeName);                                                                     \
    }                                                                                                                  \
    Result<Message> Message::fromJson(const QJsonObject &object, Members members)                                      \
    {                                                                                                                  \
        return readJson<Message>(object, unknown(members), shape::shapeName);                                          \
    }

USHER_MESSAGE(CodeRequest, codeRequest)
USHER_MESSAGE(CodeSent, codeSent)
USHER_MESSAGE(CodeVerification, codeVerification)
USHER_MESSAGE(Proof, proof)
USHER_MESSAGE(UsernameCheck, usernameCheck)
USHER_MESSAGE(UsernameAvailability, usernameAvailability)
USHER_MESSAGE(Account, account)
USHER_MESSAGE(Session, session)
USHER_MESSAGE(AgreementConsent, agreementConsent)
USHER_MESSAGE(Company, company)
USHER_MESSAGE(Registration, registration)
USHER_MESSAGE(SessionRequest, sessionRequest)
USHER_MESSAGE(ActivationRequest, activationRequest)
USHER_MESSAGE(Activation, activation)
USHER_MESSAGE(LinkRequest, linkRequest)
USHER_MESSAGE(Link, link)
USHER_MESSAGE(WorkspacePage, workspacePage)
USHER_MESSAGE(CreateWorkspaceRequest, createWorkspaceRequest)
USHER_MESSAGE(BindRequest, bindRequest)
USHER_MESSAGE(BoundWorkspace, boundWorkspace)
USHER_MESSAGE(Completion, completion)
USHER_MESSAGE(HandedPurchase, handedPurchase)
USHER_MESSAGE(HandoffOpening, handoffOpening)
USHER_MESSAGE(OpenedHandoff, openedHandoff)
USHER_MESSAGE(HandoffClaim, handoffClaim)
USHER_MESSAGE(ClaimedHandoff, claimedHandoff)
USHER_MESSAGE(HandoffRedemption, handoffRedemption)
USHER_MESSAGE(RedeemedHandoff, redeemedHandoff)
USHER_MESSAGE(PurchaseMatchRequest, purchaseMatchRequest)
USHER_MESSAGE(PurchaseMatch, purchaseMatch)
USHER_MESSAGE(ReviewRequest, reviewRequest)
USHER_MESSAGE(Review, review)
USHER_MESSAGE(IntentOutcome, intentOutcome)
USHER_MESSAGE(Configuration, configuration)

#undef USHER_MESSAGE

} // namespace usher::api
