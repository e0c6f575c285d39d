#include "common/api/shapes.h"

#include <algorithm>
#include <array>
#include <utility>

namespace usher::api {

namespace {

JsonReader::Unknown unknown(Members members)
{
    return members == Members::Strict ? JsonReader::Unknown::Refuse : JsonReader::Unknown::Ignore;
}

// The words of an enumeration, in the order of its values, starting at 0.
template <class Enum, std::size_t Count>
std::optional<Enum> fromWord(const std::array<const char *, Count> &words, const QString &word)
{
    const auto found
        = std::find_if(words.begin(), words.end(), [&word](const char *w) { return word == QLatin1String(w); });
    return found == words.end() ? std::nullopt : std::optional(static_cast<Enum>(found - words.begin()));
}

template <class Enum, std::size_t Count> QString toWord(const std::array<const char *, Count> &words, Enum value)
{
    return QString::fromLatin1(words.at(static_cast<std::size_t>(value)));
}

constexpr std::array purposeWords{"register", "link", "create_workspace", "sign_in"};
constexpr std::array accountKindWords{"console", "billing"};
constexpr std::array usernameScopeWords{"both", "console"};
constexpr std::array grantWords{"proof", "password", "refresh"};
constexpr std::array intentStateWords{"done", "cancelled"};
constexpr std::array handoffStateWords{"pending", "redeemed"};
constexpr std::array reviewStateWords{"waiting", "approved", "rejected"};

} // namespace

QString purposeId(Purpose purpose)
{
    return toWord(purposeWords, purpose);
}

std::optional<Purpose> purposeFromId(const QString &id)
{
    return fromWord<Purpose>(purposeWords, id);
}

QString accountKindId(AccountKind kind)
{
    return toWord(accountKindWords, kind);
}

std::optional<AccountKind> accountKindFromId(const QString &id)
{
    return fromWord<AccountKind>(accountKindWords, id);
}

QString usernameScopeId(UsernameScope scope)
{
    return toWord(usernameScopeWords, scope);
}

std::optional<UsernameScope> usernameScopeFromId(const QString &id)
{
    return fromWord<UsernameScope>(usernameScopeWords, id);
}

QString grantId(Grant grant)
{
    return toWord(grantWords, grant);
}

std::optional<Grant> grantFromId(const QString &id)
{
    return fromWord<Grant>(grantWords, id);
}

QString intentStateId(IntentState state)
{
    return toWord(intentStateWords, state);
}

std::optional<IntentState> intentStateFromId(const QString &id)
{
    return fromWord<IntentState>(intentStateWords, id);
}

QString handoffStateId(HandoffState state)
{
    return toWord(handoffStateWords, state);
}

std::optional<HandoffState> handoffStateFromId(const QString &id)
{
    return fromWord<HandoffState>(handoffStateWords, id);
}

QString reviewStateId(ReviewState state)
{
    return toWord(reviewStateWords, state);
}

std::optional<ReviewState> reviewStateFromId(const QString &id)
{
    return fromWord<ReviewState>(reviewStateWords, id);
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
