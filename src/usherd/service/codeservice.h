#pragma once

#include "common/api/codes.h"
#include "usherd/service/idempotency.h"

namespace usherd {

// E-mail codes and the proofs that they turn into.
class CodeService
{
public:
    explicit CodeService(const Context &context);

    usher::Result<Effect> request(Repositories &, const Caller &, const usher::api::CodeRequest &) const;
    usher::Result<Answer> verify(
        Repositories &, const Caller &, const QString &codeId, const usher::api::CodeVerification &) const;

    // Is the proof good, and not used by another intention?
    usher::Result<usher::Done> check(Repositories &, const usher::Secret &proof, usher::Purpose, const QString &subject,
        const QString &installation, const QByteArray &intentId) const;
    // check(), and from now on it belongs to that intention.
    usher::Result<usher::Done> consume(Repositories &, const usher::Secret &proof, usher::Purpose,
        const QString &subject, const QString &installation, const QByteArray &intentId) const;

    // What a code is about: who proves it proves exactly this.
    static QByteArray addressHash(const QString &email); // see EmailCode
    static QString mailboxSubject(const QString &email, const QString &site);
    static QString usernameSubject(const QString &username);

private:
    struct Addressee
    {
        QString subject;
        QString email;
        bool hasAccount = true; // false: SignIn without one
    };
    usher::Problem countWrongTry(Repositories &, const Caller &, EmailCode) const;
    usher::Result<Addressee> addressee(Repositories &, const usher::api::CodeRequest &) const;

    const Context &m_context;
};

} // namespace usherd
