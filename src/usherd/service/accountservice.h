#pragma once

#include "usherd/service/codeservice.h"
#include "usherd/service/sessionservice.h"

namespace usherd {

// Console accounts, and the Billing Center names that registrations reserve.
class AccountService
{
public:
    AccountService(const Context &context, const CodeService &codes, const SessionService &sessions);

    // Both rules of a username: free among the site's console accounts, and in the Billing Center.
    bool usernameFree(Repositories &, const QString &site, const QString &username) const;
    usher::Result<Answer> checkUsername(Repositories &, const usher::api::UsernameCheck &) const;

    // The message as it is kept (tidied), or every field that breaks a rule.
    usher::Result<usher::api::Registration> checked(const usher::api::Registration &) const;
    usher::Result<Effect> registerAccount(Repositories &, const Caller &, const Intent &,
        const usher::api::Registration &checkedRegistration, const QString &passwordHash) const;
    // Answers an earlier registration anew: a session needs a fresh proof.
    usher::Result<Answer> registered(
        Repositories &, const IntentRow &, const Intent &, const usher::api::Registration &) const;

    usher::Result<Effect> signInByProof(
        Repositories &, const Caller &, const Intent &, const usher::api::SessionRequest &) const;
    // Of the account that a password grant names; empty when there is none.
    QString passwordHashFor(Repositories &, const usher::api::SessionRequest &) const;
    // renewedHash: replaces the verified one, where not empty.
    usher::Result<Effect> signInByPassword(Repositories &, const Caller &, const usher::api::SessionRequest &,
        const QString &verifiedHash, const QString &renewedHash) const;
    // Records the failure; credentials_wrong.
    usher::Problem wrongPassword(Repositories &, const Caller &, const usher::api::SessionRequest &) const;

    // Shared with the form that creates a workspace for a new owner. Pointers begin with `prefix`.
    struct Person
    {
        QString username;
        usher::Secret password;
        QString email;
        QString phone;
    };
    // The message's fields are checked and free; its proof is consumed.
    ConsoleAccount addConsole(Repositories &, const Caller &, const Intent &, const QString &site, const Person &,
        const QString &passwordHash, const ConsoleDetails &) const;
    void checkPerson(FieldCheck &, const Person &, const QString &prefix, const QString &emailPointer,
        const QStringList &passwordInputs) const;
    // Every current agreement must be there; agreement_outdated else.
    usher::Result<usher::Done> checkAgreements(const QList<usher::api::AgreementConsent> &) const;

private:
    struct Named
    {
        usher::AccountKind kind;
        QString id; // empty: there is none
        QString passwordHash;
    };
    Named named(Repositories &, const usher::api::SessionRequest &) const;
    const Context &m_context;
    const CodeService &m_codes;
    const SessionService &m_sessions;
};

} // namespace usherd
