#pragma once

#include "usher/flow/draft.h"
#include "usher/flow/flowservices.h"

#include <QByteArray>
#include <QUrl>

#include <optional>

namespace usher {

// A new workspace on the binding route.
struct NewWorkspaceAnswers
{
    bool hasAccount = false;
    QString workspaceName;
    QString workspaceLanguage;
    QString email;
    QString username; // of the new owner
    QString phone;
};

// What a person would answer on the pages, read from resources/unattended/answers.schema.json's format. No secret is
// ever in it.
struct Answers
{
    struct Binding
    {
        QString username;
        QString site; // of the workspace to create
        QStringList workspaces; // IDs or exact names
        std::optional<NewWorkspaceAnswers> create;
    };

    Marketplace marketplace = Marketplace::Direct;
    QString accountId;
    QString instanceId;
    bool handedOver = false; // its pages give a pairing code, and the IDs with it
    QString language = QStringLiteral("en"); // of mails. Not the computer's: the same answers mean the same everywhere
    bool acceptAgreements = false; // in the versions that are published
    QList<api::AgreementConsent> agreements; // or exactly these
    bool requestReview = false; // of a purchase that the service has no record of
    Route route = Route::Undecided;
    BasicAnswers basic; // register
    api::Company company;
    ActivationAnswers activation;
    Binding binding; // bind

    bool needsPassword() const; // a new account is made
    bool needsPairing() const; // the purchase comes with a pairing code
    // Identifies "the same answers at the same service": names the state file and the completion, seeds the keys.
    QByteArray digest(const QUrl &backend) const;
};

namespace answers_code {
// Of Problem::Field, besides problem_code::field.
inline const QString secret = QStringLiteral("secret_refused"); // secrets do not belong there
inline const QString passwordNeeded = QStringLiteral("password_needed"); // none was given beside the answers
inline const QString codeNeeded = QStringLiteral("code_needed"); // and nobody to ask for it
inline const QString pairingNeeded = QStringLiteral("pairing_code_needed"); // likewise
inline const QString anotherPurchase = QStringLiteral("another_purchase"); // was handed over, not that of the answers
inline const QString ambiguous = QStringLiteral("workspace_ambiguous"); // a name of several
} // namespace answers_code

// A Problem's fields say what is wrong and where; without fields, its detail is one sentence.
Result<Answers> readAnswers(const QByteArray &json);

// Keys that the same answers give again, on any computer.
IntentKeys answerKeys(const QByteArray &digest);

} // namespace usher
