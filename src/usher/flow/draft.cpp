#include "usher/flow/draft.h"

#include <algorithm>
#include <array>

namespace usher {

namespace {

constexpr std::array stepWords{"welcome", "purchase_guide", "account_choice", "basic_information",
    "company_information", "activation_method", "account_binding", "workspace_binding", "confirm_binding",
    "create_workspace", "sign_in", "already_linked", "purchase_review", "success"};
static_assert(stepWords.size() == std::size(allSteps));
constexpr std::array routeWords{"undecided", "register", "bind"};

template <class Enum, std::size_t Count>
std::optional<Enum> fromWord(const std::array<const char *, Count> &words, const QString &word)
{
    const auto found
        = std::find_if(words.begin(), words.end(), [&word](const char *w) { return word == QLatin1String(w); });
    return found == words.end() ? std::nullopt : std::optional(static_cast<Enum>(found - words.begin()));
}

} // namespace

QString stepId(Step step)
{
    return QString::fromLatin1(stepWords.at(std::size_t(step)));
}

std::optional<Step> stepFromId(const QString &id)
{
    return fromWord<Step>(stepWords, id);
}

QString routeId(Route route)
{
    return QString::fromLatin1(routeWords.at(std::size_t(route)));
}

std::optional<Route> routeFromId(const QString &id)
{
    return fromWord<Route>(routeWords, id);
}

void CodeProgress::shift(qint64 milliseconds)
{
    for (QDateTime *time : {&resendAt, &expiresAt, &proofExpiresAt}) {
        if (time->isValid())
            *time = time->addMSecs(milliseconds);
    }
}

bool Draft::isBlank() const
{
    return !marketplace && !hasBegun();
}

bool Draft::hasBegun() const
{
    return route != Route::Undecided || step != Step::Welcome || !intents.isEmpty() || account || handoff
        || !secretStamps.isEmpty();
}

bool Draft::isUntouched() const
{
    return (step == Step::Welcome || step == Step::PurchaseGuide) && route == Route::Undecided && !account && !handoff
        && !handed && !review && accountId.isEmpty() && instanceId.isEmpty() && intents.isEmpty()
        && basic == BasicAnswers() && company == CompanyAnswers() && activation == ActivationAnswers()
        && binding.username.isEmpty() && create == CreateAnswers() && signIn == SignInAnswers();
}

bool Draft::hasUsedPurchase() const
{
    return linked || activated || completed;
}

void Draft::choose(std::optional<Marketplace> chosen)
{
    if (chosen == marketplace)
        return;
    marketplace = chosen;
    variant.clear();
    review.reset();
    alreadyLinked.clear();
}

QString Draft::linkedAccount() const
{
    return alreadyLinked.isEmpty() && handed ? handed->linkedTo : alreadyLinked;
}

PurchaseIdentity Draft::purchase() const
{
    PurchaseIdentity identity;
    identity.marketplace = marketplace.value_or(Marketplace::Direct);
    if (handed)
        return {handed->marketplace, handed->accountId.isEmpty() ? accountId : handed->accountId, handed->instanceId};
    if (needsAccountId(identity.marketplace))
        identity.accountId = accountId;
    if (needsInstanceId(identity.marketplace))
        identity.instanceId = instanceId;
    return identity;
}

} // namespace usher
