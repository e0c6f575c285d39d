#pragma once

#include "common/api/message.h"
#include "common/core/secret.h"
#include "common/domain/purpose.h"

#include <QString>

namespace usher::api {

// POST /email-codes. Writes: needs an Idempotency-Key; asking again is a new intention.
struct CodeRequest
{
    Purpose purpose = Purpose::Register;
    QString email; // empty for Link
    QString site; // empty for Link
    QString username; // Link only
    QString installation; // random UUID of this installation
    QString language; // BCP 47, of the mail

    QJsonObject toJson() const;
    static Result<CodeRequest> fromJson(const QJsonObject &, Members);
};

// 202. Alike whether or not the address has an account.
struct CodeSent
{
    QString codeId; // names the request, proves nothing
    QString maskedEmail;
    int digits = 6;
    int expiresIn = 0; // seconds
    int resendIn = 0; // seconds

    QJsonObject toJson() const;
    static Result<CodeSent> fromJson(const QJsonObject &, Members);
};

// POST /email-codes/{codeId}/verify
struct CodeVerification
{
    Secret code;
    QString installation;

    QJsonObject toJson() const;
    static Result<CodeVerification> fromJson(const QJsonObject &, Members);
};

// 200. Good for one intention and its repeats.
struct Proof
{
    Secret proof;
    int expiresIn = 0; // seconds

    QJsonObject toJson() const;
    static Result<Proof> fromJson(const QJsonObject &, Members);
};

} // namespace usher::api
