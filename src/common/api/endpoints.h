#pragma once

#include <QString>

// Paths of the contract, below the backend's address.
namespace usher::api::path {

inline const QString configuration = QStringLiteral("/api/v1/configuration");
inline const QString usernameCheck = QStringLiteral("/api/v1/usernames/check");
inline const QString emailCodes = QStringLiteral("/api/v1/email-codes");
QString emailCodeVerification(const QString &codeId); // "/api/v1/email-codes/{codeId}/verify"
inline const QString registrations = QStringLiteral("/api/v1/registrations");
inline const QString sessions = QStringLiteral("/api/v1/sessions");
inline const QString currentSession = QStringLiteral("/api/v1/sessions/current");
inline const QString activations = QStringLiteral("/api/v1/activations");
inline const QString billingAccountLinks = QStringLiteral("/api/v1/billing-account-links");
inline const QString workspaces = QStringLiteral("/api/v1/workspaces");
inline const QString workspaceBindings = QStringLiteral("/api/v1/workspace-bindings");
inline const QString handoffs = QStringLiteral("/api/v1/handoffs");
inline const QString handoffClaim = QStringLiteral("/api/v1/handoffs/claim");
QString handoffRedemption(const QString &handoffId); // "/api/v1/handoffs/{id}/redeem"
inline const QString currentPurchase = QStringLiteral("/api/v1/purchases/current");
inline const QString purchaseRejection = QStringLiteral("/api/v1/purchases/current/reject");
inline const QString purchaseMatch = QStringLiteral("/api/v1/purchases/match");
inline const QString reviews = QStringLiteral("/api/v1/reviews");
QString review(const QString &reference); // "/api/v1/reviews/{reference}"
inline const QString completions = QStringLiteral("/api/v1/completions");
QString settlement(const QString &intentKey); // "/api/v1/intents/{key}/settle"

} // namespace usher::api::path

namespace usher::api::header {

inline const QByteArray idempotencyKey = QByteArrayLiteral("Idempotency-Key"); // 22 to 86 base64url characters

}
