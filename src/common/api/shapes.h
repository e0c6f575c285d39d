#pragma once

#include "common/api/accounts.h"
#include "common/api/codes.h"
#include "common/api/configuration.h"
#include "common/api/forms.h"
#include "common/api/intents.h"
#include "common/api/purchases.h"
#include "common/api/workspaces.h"
#include "common/core/jsonwriter.h"

// Internal to common/api. Each message's members, named once for both directions (core/jsonreader.h). The order
// matters only where one member decides about others.
namespace usher::api {

enum class IntentState { Done, Cancelled };
QString grantId(Grant);
std::optional<Grant> grantFromId(const QString &id);
QString intentStateId(IntentState);
std::optional<IntentState> intentStateFromId(const QString &id);
enum class RedemptionState { Pending, Redeemed };
QString redemptionStateId(RedemptionState);
std::optional<RedemptionState> redemptionStateFromId(const QString &id);

} // namespace usher::api

namespace usher::api::shape {

inline constexpr int mostSeconds = 366 * 24 * 3600;
inline constexpr int mostCharacters = 8192; // that a policy may ask for
inline constexpr int mostItems = 1'000'000'000; // that a count may count

// Codes and proofs

inline constexpr auto codeRequest = [](auto &a, auto &m) {
    if (!a.variant("purpose", m.purpose, purposeId, purposeFromId))
        return;
    if (m.purpose == Purpose::Link) {
        a.text("username", m.username, form::username);
    } else {
        a.text("email", m.email, form::email);
        a.text("site", m.site, form::siteId);
    }
    a.text("installation", m.installation, form::installation);
    a.text("language", m.language, form::languageTag);
};

inline constexpr auto codeSent = [](auto &a, auto &m) {
    a.text("code_id", m.codeId, form::codeId);
    a.text("masked_email", m.maskedEmail, form::maskedEmail);
    a.integer("digits", m.digits, 4, 12);
    a.integer("expires_in", m.expiresIn, 0, mostSeconds);
    a.integer("resend_in", m.resendIn, 0, mostSeconds);
};

inline constexpr auto codeVerification = [](auto &a, auto &m) {
    a.secret("code", m.code, form::emailCode);
    a.text("installation", m.installation, form::installation);
};

inline constexpr auto proof = [](auto &a, auto &m) {
    a.secret("proof", m.proof, form::token);
    a.integer("expires_in", m.expiresIn, 0, mostSeconds);
};

// Accounts and sessions

inline constexpr auto usernameCheck = [](auto &a, auto &m) {
    a.text("site", m.site, form::siteId);
    a.text("username", m.username, form::username);
    a.optionalChoice("scope", m.scope, UsernameScope::Both, usernameScopeId, usernameScopeFromId);
};

inline constexpr auto usernameAvailability = [](auto &a, auto &m) { a.boolean("available", m.available); };

inline constexpr auto account = [](auto &a, auto &m) {
    a.text("id", m.id, form::accountId);
    a.choice("kind", m.kind, accountKindId, accountKindFromId);
    a.text("username", m.username, form::username);
    a.text("masked_email", m.maskedEmail, form::maskedEmail);
    a.optionalText("site", m.site, form::siteId);
    a.boolean("activated", m.activated);
};

inline constexpr auto session = [](auto &a, auto &m) {
    a.secret("access_token", m.accessToken, form::token);
    a.integer("access_expires_in", m.accessExpiresIn, 0, mostSeconds);
    a.secret("refresh_token", m.refreshToken, form::token);
    a.integer("refresh_expires_in", m.refreshExpiresIn, 0, mostSeconds);
    a.object("account", m.account, account);
};

inline constexpr auto agreementConsent = [](auto &a, auto &m) {
    a.text("id", m.id, form::agreementId);
    a.text("version", m.version, form::agreementVersion);
};

inline constexpr auto company = [](auto &a, auto &m) {
    a.text("name", m.name, form::line);
    a.optionalText("industry", m.industry, form::line);
    a.optionalText("region", m.region, form::line);
    a.optionalText("description", m.description, form::paragraph);
    a.optionalText("contact_name", m.contactName, form::line);
    a.optionalText("contact_email", m.contactEmail, form::email);
    a.optionalText("contact_phone", m.contactPhone, form::phone);
};

inline constexpr auto registration = [](auto &a, auto &m) {
    a.secret("proof", m.proof, form::token);
    a.text("installation", m.installation, form::installation);
    a.text("site", m.site, form::siteId);
    a.text("username", m.username, form::username);
    a.secret("password", m.password, form::password);
    a.text("email", m.email, form::email);
    a.optionalText("phone", m.phone, form::phone);
    a.object("company", m.company, company);
    a.list("agreements", m.agreements, 32, agreementConsent);
    a.text("language", m.language, form::languageTag);
};

inline constexpr auto sessionRequest = [](auto &a, auto &m) {
    if (!a.variant("grant", m.grant, grantId, grantFromId))
        return;
    a.text("installation", m.installation, form::installation);
    switch (m.grant) {
    case Grant::Proof:
        a.text("site", m.site, form::siteId);
        a.text("email", m.email, form::email);
        a.secret("proof", m.proof, form::token);
        break;
    case Grant::Password:
        a.optionalText("site", m.site, form::siteId);
        a.text("username", m.username, form::username);
        a.secret("password", m.password, form::password);
        break;
    case Grant::Refresh:
        a.secret("refresh_token", m.refreshToken, form::token);
        break;
    }
};

// Purchases, workspaces, bindings

inline constexpr auto settlement = [](auto &a, auto &m) {
    a.choice("marketplace", m.marketplace, marketplaceId, marketplaceFromId);
    a.optionalText("masked_account", m.maskedAccount, form::maskedAccount);
};

inline constexpr auto workspace = [](auto &a, auto &m) {
    a.text("id", m.id, form::workspaceId);
    a.text("name", m.name, form::workspaceName);
    a.text("site", m.site, form::siteId);
    a.text("language", m.language, form::languageTag);
    a.choice("state", m.state, workspaceStateId, workspaceStateFromId);
};

inline constexpr auto purchase = [](auto &a, auto &m) {
    a.choice("marketplace", m.marketplace, marketplaceId, marketplaceFromId);
    a.optionalText("account_id", m.accountId, form::cloudId);
    a.optionalText("instance_id", m.instanceId, form::cloudId);
};

inline constexpr auto activationRequest = [](auto &a, auto &m) {
    a.text("workspace_name", m.workspaceName, form::workspaceName);
    a.text("workspace_language", m.workspaceLanguage, form::languageTag);
    a.object("purchase", m.purchase, purchase);
    a.optionalSecret("purchase_token", m.purchaseToken, form::token);
};

inline constexpr auto activation = [](auto &a, auto &m) {
    a.object("workspace", m.workspace, workspace);
    a.object("settlement", m.settlement, settlement);
    a.text("billing_username", m.billingUsername, form::username);
};

inline constexpr auto linkRequest = [](auto &a, auto &m) {
    a.secret("proof", m.proof, form::token);
    a.text("installation", m.installation, form::installation);
    a.text("username", m.username, form::username);
    a.object("purchase", m.purchase, purchase);
    a.optionalSecret("purchase_token", m.purchaseToken, form::token);
};

inline constexpr auto link = [](auto &a, auto &m) {
    a.object("session", m.session, session);
    a.object("settlement", m.settlement, settlement);
    a.integer("workspace_count", m.workspaceCount, 0, mostItems);
};

inline constexpr auto workspacePage = [](auto &a, auto &m) {
    a.list("items", m.items, 200, workspace);
    a.optionalText("next", m.next, form::cursor);
    a.integer("total", m.total, 0, mostItems);
    a.integer("bound", m.bound, 0, mostItems);
};

inline constexpr auto newOwner = [](auto &a, auto &m) {
    a.text("username", m.username, form::username);
    a.secret("password", m.password, form::password);
    a.optionalText("phone", m.phone, form::phone);
};

inline constexpr auto createWorkspaceRequest = [](auto &a, auto &m) {
    a.text("name", m.name, form::workspaceName);
    a.text("language", m.language, form::languageTag);
    a.text("site", m.site, form::siteId);
    a.text("email", m.email, form::email);
    a.secret("proof", m.proof, form::token);
    a.text("installation", m.installation, form::installation);
    a.optionalObject("new_owner", m.newOwner, newOwner);
    a.list("agreements", m.agreements, 32, agreementConsent);
};

inline constexpr auto bindRequest = [](auto &a, auto &m) { a.text("workspace_id", m.workspaceId, form::workspaceId); };

inline constexpr auto boundWorkspace = [](auto &a, auto &m) {
    a.object("workspace", m.workspace, workspace);
    a.object("settlement", m.settlement, settlement);
    a.optionalText("owner_username", m.ownerUsername, form::username);
    a.optionalText("owner_account_id", m.ownerAccountId, form::accountId);
};

inline constexpr auto completion = [](auto &a, auto &m) {
    a.list("workspaces", m.workspaces, 10'000, workspace);
    a.object("settlement", m.settlement, settlement);
};

// Hand-offs and reviews

inline constexpr auto handedPurchase = [](auto &a, auto &m) {
    a.text("id", m.id, form::purchaseId);
    a.choice("marketplace", m.marketplace, marketplaceId, marketplaceFromId);
    a.optionalText("variant", m.variant, form::variant);
    a.optionalText("account_id", m.accountId, form::cloudId);
    a.optionalText("instance_id", m.instanceId, form::cloudId);
    a.optionalTime("verified_at", m.verifiedAt);
    a.optionalChoice("state", m.state, PurchaseState::Active, purchaseStateId, purchaseStateFromId);
    a.optionalText("linked_to", m.linkedTo, form::maskedAccount);
};

inline constexpr auto handoffOpening = [](auto &a, auto &m) {
    a.choice("marketplace", m.marketplace, marketplaceId, marketplaceFromId);
    a.optionalText("variant", m.variant, form::variant);
    a.text("code_challenge", m.codeChallenge, form::codeChallenge);
    a.text("installation", m.installation, form::installation);
    a.optionalText("device", m.device, form::line);
    a.text("language", m.language, form::languageTag);
};

inline constexpr auto openedHandoff = [](auto &a, auto &m) {
    a.text("id", m.id, form::codeId);
    a.url("start_url", m.startUrl);
    a.text("match_code", m.matchCode, form::codeId);
    a.integer("expires_in", m.expiresIn, 0, mostSeconds);
    a.integer("interval", m.interval, 0, mostSeconds);
};

inline constexpr auto handoffClaim = [](auto &a, auto &m) {
    a.optionalSecret("ticket", m.ticket, form::token);
    a.optionalSecret("user_code", m.userCode, form::emailCode);
    a.text("code_challenge", m.codeChallenge, form::codeChallenge);
    a.text("installation", m.installation, form::installation);
    a.optionalText("device", m.device, form::line);
    a.text("language", m.language, form::languageTag);
};

inline constexpr auto claimedHandoff = [](auto &a, auto &m) {
    a.text("id", m.id, form::codeId);
    a.text("match_code", m.matchCode, form::codeId);
    a.integer("expires_in", m.expiresIn, 0, mostSeconds);
    a.integer("interval", m.interval, 0, mostSeconds);
};

inline constexpr auto handoffRedemption = [](auto &a, auto &m) {
    a.secret("code_verifier", m.codeVerifier, form::codeVerifier);
    a.text("installation", m.installation, form::installation);
};

inline constexpr auto redeemedHandoff = [](auto &a, auto &m) {
    RedemptionState state = m.pending ? RedemptionState::Pending : RedemptionState::Redeemed;
    if (!a.variant("state", state, redemptionStateId, redemptionStateFromId))
        return;
    if constexpr (std::decay_t<decltype(a)>::reading)
        m.pending = state == RedemptionState::Pending;
    if (m.pending)
        return;
    a.secret("purchase_token", m.purchaseToken, form::token);
    a.integer("expires_in", m.expiresIn, 0, mostSeconds);
    a.object("purchase", m.purchase, handedPurchase);
};

inline constexpr auto purchaseMatchRequest = [](auto &a, auto &m) {
    a.object("purchase", m.purchase, purchase);
    a.optionalSecret("proof", m.proof, form::token);
    a.text("installation", m.installation, form::installation);
    a.optionalText("username", m.username, form::username);
};

inline constexpr auto purchaseMatch = [](auto &a, auto &m) { a.choice("trust", m.trust, trustId, trustFromId); };

inline constexpr auto reviewRequest = [](auto &a, auto &m) {
    a.object("purchase", m.purchase, purchase);
    a.optionalSecret("proof", m.proof, form::token);
    a.text("installation", m.installation, form::installation);
    a.optionalText("username", m.username, form::username);
    a.text("language", m.language, form::languageTag);
};

inline constexpr auto review = [](auto &a, auto &m) {
    a.text("reference", m.reference, form::reference);
    a.choice("state", m.state, reviewStateId, reviewStateFromId);
};

// Intentions

inline constexpr auto intentOutcome = [](auto &a, auto &m) {
    IntentState state = m.done ? IntentState::Done : IntentState::Cancelled;
    if (!a.variant("state", state, intentStateId, intentStateFromId))
        return;
    if constexpr (std::decay_t<decltype(a)>::reading)
        m.done = state == IntentState::Done;
    if (m.done) {
        a.integer("status", m.status, 200, 599);
        a.raw("answer", m.answer);
    }
};

// Configuration

inline constexpr auto passwordPolicy = [](auto &a, auto &m) {
    a.integer("minimum", m.minimum, 1, mostCharacters);
    a.integer("maximum", m.maximum, 1, mostCharacters);
    a.integer("minimum_strength", m.minimumStrength, 0, 4);
};

inline constexpr auto usernamePolicy = [](auto &a, auto &m) {
    a.integer("minimum", m.minimum, 1, mostCharacters);
    a.integer("maximum", m.maximum, 1, mostCharacters);
    a.text("characters", m.characters, form::characters);
};

inline constexpr auto codePolicy = [](auto &a, auto &m) {
    a.integer("digits", m.digits, 4, 12);
    a.integer("lifetime_seconds", m.lifetimeSeconds, 1, mostSeconds);
    a.integer("resend_seconds", m.resendSeconds, 0, mostSeconds);
    a.integer("tries", m.tries, 1, 100);
};

inline constexpr auto agreement = [](auto &a, auto &m) {
    a.text("id", m.id, form::agreementId);
    a.text("version", m.version, form::agreementVersion);
    a.text("title", m.title, form::line);
    a.optionalUrl("url", m.url);
};

inline constexpr auto policy = [](auto &a, auto &m) {
    a.object("password", m.password, passwordPolicy);
    a.object("username", m.username, usernamePolicy);
    a.object("code", m.code, codePolicy);
    a.texts("workspace_languages", m.workspaceLanguages, 64, form::languageTag);
    a.integer("workspace_name_maximum", m.workspaceNameMaximum, 1, mostCharacters);
    a.integer("company_name_maximum", m.companyNameMaximum, 1, mostCharacters);
    a.list("agreements", m.agreements, 32, agreement);
    a.boolean("review", m.review);
};

inline constexpr auto site = [](auto &a, auto &m) {
    a.text("id", m.id, form::siteId);
    a.text("place", m.place, form::line);
    a.optionalText("provider", m.provider, form::line);
    a.url("sign_in_url", m.signInUrl);
    a.choices("suits", m.suits, 16, marketplaceId, marketplaceFromId);
};

inline constexpr auto configuration = [](auto &a, auto &m) {
    a.object("policy", m.policy, policy);
    a.list("sites", m.sites, 256, site);
    a.choices("marketplaces", m.marketplaces, 16, marketplaceId, marketplaceFromId);
};

// Problems

inline constexpr auto problemField = [](auto &a, auto &m) {
    a.text("pointer", m.pointer, form::pointer);
    a.text("code", m.code, form::problemCode);
    a.optionalTextMap("arguments", m.arguments, 16, form::argument);
};

} // namespace usher::api::shape
