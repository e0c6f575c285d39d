#pragma once

#include <QString>

// Every code a Problem can carry. resources/api/openapi.yaml lists the ones that the server sends; a test compares.
namespace usher::problem_code {

#define USHER_CODE(name) inline const QString name = QStringLiteral(#name)

// Client side: no answer, or none that can be used.
USHER_CODE(cancelled);
USHER_CODE(timed_out); // sent, no answer before the deadline: the outcome of a write is unknown
USHER_CODE(connection_lost); // sent, then the connection broke: the outcome of a write is unknown
USHER_CODE(unreachable); // nothing was sent: refused, no route
USHER_CODE(host_not_found);
USHER_CODE(offline);
USHER_CODE(tls_untrusted); // unknown authority or self-signed
USHER_CODE(tls_expired);
USHER_CODE(tls_not_yet_valid); // most often this computer's clock is wrong
USHER_CODE(tls_host_mismatch);
USHER_CODE(tls_failed);
USHER_CODE(proxy_refused);
USHER_CODE(proxy_credentials);
USHER_CODE(not_our_service); // an answer that is not the contract's: captive portal, other server, broken JSON
USHER_CODE(answer_too_large);
USHER_CODE(no_backend); // the brand has no activation service configured

// Client side: this computer.
USHER_CODE(keychain_none);
USHER_CODE(keychain_locked);
USHER_CODE(keychain_denied);
USHER_CODE(keychain_unknown); // did not answer in time, or answered nonsense
USHER_CODE(keychain_not_found); // no such entry, and the keychain is open: believed
USHER_CODE(session_busy); // another run of this program renews the session and does not end
USHER_CODE(state_unwritable);
USHER_CODE(state_unreadable);
USHER_CODE(document_unwritable);

// Server side: the request as such.
USHER_CODE(bad_request); // not HTTP or JSON as the contract has it
USHER_CODE(not_found);
USHER_CODE(method_not_allowed);
USHER_CODE(payload_too_large);
USHER_CODE(unsupported_media_type);
USHER_CODE(validation_failed); // 422 with fields
USHER_CODE(rate_limited); // 429 with retry_after
USHER_CODE(overloaded); // 503 with retry_after
USHER_CODE(internal_error);
USHER_CODE(idempotency_key_missing);
USHER_CODE(idempotency_mismatch); // same key, other request
USHER_CODE(intent_cancelled); // the key was settled as cancelled before the request arrived

// Server side: proofs and sessions.
USHER_CODE(code_wrong); // arguments: tries_left
USHER_CODE(code_expired);
USHER_CODE(code_used);
USHER_CODE(code_exhausted); // too many wrong tries: ask for a new code
USHER_CODE(code_resend_too_soon); // retry_after
USHER_CODE(code_unknown);
USHER_CODE(mail_unavailable);
USHER_CODE(proof_invalid); // unknown, expired, of another purpose, subject or installation
USHER_CODE(proof_used);
USHER_CODE(unauthorized); // no session
USHER_CODE(session_expired); // refresh, then repeat
USHER_CODE(session_revoked);
USHER_CODE(forbidden); // a session of the wrong kind
USHER_CODE(credentials_wrong); // uniform for unknown account and wrong password

// Server side: accounts.
USHER_CODE(username_taken);
USHER_CODE(username_unknown); // on account binding
USHER_CODE(email_taken); // said only after the code proved the mailbox
USHER_CODE(account_unknown); // create workspace: the proven e-mail has no account on that site
USHER_CODE(password_weak);
USHER_CODE(password_common);
USHER_CODE(agreement_outdated); // another version is current: read it again
USHER_CODE(site_unknown);

// Server side: purchases, links, bindings.
USHER_CODE(purchase_unknown);
USHER_CODE(purchase_mismatch); // the instance exists but belongs to another cloud account
USHER_CODE(purchase_expired);
USHER_CODE(purchase_frozen);
USHER_CODE(purchase_released);
USHER_CODE(handoff_unknown); // no such pairing code, or it was used: one text for all
USHER_CODE(handoff_expired); // start again from the marketplace
USHER_CODE(handoff_denied); // in the browser
USHER_CODE(review_unknown);
USHER_CODE(handoff_required); // AWS and Azure: the identity comes with the hand-off
USHER_CODE(already_linked); // arguments: masked_account
USHER_CODE(already_activated);
USHER_CODE(workspace_unknown);
USHER_CODE(workspace_settled_elsewhere);
USHER_CODE(workspace_locked);
USHER_CODE(nothing_bound); // completion before the first binding

#undef USHER_CODE

// Codes of Problem::Field.
namespace field {
inline const QString required = QStringLiteral("required");
inline const QString unknown_member = QStringLiteral("unknown_member");
inline const QString wrong_type = QStringLiteral("wrong_type");
inline const QString too_short = QStringLiteral("too_short"); // arguments: minimum
inline const QString too_long = QStringLiteral("too_long"); // arguments: maximum
inline const QString not_allowed = QStringLiteral("not_allowed"); // characters or a value outside the list
inline const QString malformed = QStringLiteral("malformed"); // not an e-mail address, phone number, identifier…
} // namespace field

} // namespace usher::problem_code
