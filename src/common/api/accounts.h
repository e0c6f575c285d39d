#pragma once

#include "common/api/message.h"
#include "common/core/secret.h"
#include "common/domain/account.h"

#include <QList>
#include <QString>

namespace usher::api {

// POST /usernames/check: is the name free?
struct UsernameCheck
{
    QString site;
    QString username;
    UsernameScope scope = UsernameScope::Both; // left out on the wire

    QJsonObject toJson() const;
    static Result<UsernameCheck> fromJson(const QJsonObject &, Members);
};

struct UsernameAvailability
{
    bool available = false;

    QJsonObject toJson() const;
    static Result<UsernameAvailability> fromJson(const QJsonObject &, Members);
};

// Who a session belongs to, and how far this account has come: enough to resume after an interruption.
struct Account
{
    QString id; // "acnt_" + 32 hex digits
    AccountKind kind = AccountKind::Console;
    QString username;
    QString maskedEmail;
    QString site; // empty for Billing
    bool activated = false; // Console: the Billing Center account exists. Billing: true

    bool operator==(const Account &) const = default;
    QJsonObject toJson() const;
    static Result<Account> fromJson(const QJsonObject &, Members);
};

struct Session
{
    Secret accessToken;
    int accessExpiresIn = 0; // seconds
    Secret refreshToken;
    int refreshExpiresIn = 0; // seconds
    Account account;

    QJsonObject toJson() const;
    static Result<Session> fromJson(const QJsonObject &, Members);
};

struct AgreementConsent
{
    QString id;
    QString version;
    bool operator==(const AgreementConsent &) const = default;

    QJsonObject toJson() const;
    static Result<AgreementConsent> fromJson(const QJsonObject &, Members);
};

struct Company
{
    QString name;
    QString industry;
    QString region;
    QString description;
    QString contactName;
    QString contactEmail;
    QString contactPhone;
    bool operator==(const Company &) const = default;

    QJsonObject toJson() const;
    static Result<Company> fromJson(const QJsonObject &, Members);
};

// POST /registrations: creates the console account and reserves the username in the Billing Center.
// 201: Session of kind Console. Needs an Idempotency-Key.
struct Registration
{
    Secret proof; // of Purpose::Register
    QString installation;
    QString site;
    QString username;
    Secret password;
    QString email;
    QString phone; // E.164 or empty
    Company company;
    QList<AgreementConsent> agreements;
    QString language; // BCP 47, of later mails

    QJsonObject toJson() const;
    static Result<Registration> fromJson(const QJsonObject &, Members);
};

enum class Grant { Proof, Password, Refresh };

// POST /sessions. Needs an Idempotency-Key: a refresh repeated with the same key within 60 s gets the same answer; any
// other use of a spent refresh token revokes its family.
struct SessionRequest
{
    Grant grant = Grant::Password;
    QString installation;
    QString site; // Proof, Password of a console account
    QString email; // Proof
    Secret proof; // Proof; of Purpose::SignIn
    QString username; // Password
    Secret password; // Password
    Secret refreshToken; // Refresh

    QJsonObject toJson() const;
    static Result<SessionRequest> fromJson(const QJsonObject &, Members);
};

// DELETE /sessions/current revokes the session's family: 204.

} // namespace usher::api
