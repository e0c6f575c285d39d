#include "usher/unattended/answersheet.h"

#include "common/domain/fieldrules.h"
#include "usher/flow/accountbindingmodel.h"
#include "usher/flow/accountchoicemodel.h"
#include "usher/flow/activationmethodmodel.h"
#include "usher/flow/basicinformationmodel.h"
#include "usher/flow/companyinformationmodel.h"
#include "usher/flow/createworkspacemodel.h"
#include "usher/flow/flowcontroller.h"
#include "usher/flow/forms.h"
#include "usher/flow/signinmodel.h"
#include "usher/flow/welcomemodel.h"

namespace usher {

namespace {

void type(Field *field, const QString &value)
{
    if (field->isEnabled())
        field->setValue(value);
}

// What is left out keeps what the page preselected.
void choose(Field *field, const QString &value)
{
    if (!value.isEmpty())
        type(field, value);
}

void typePassword(SecretField *password, SecretField *again, const Secret &value)
{
    if (value.isEmpty())
        return;
    password->setValue(value);
    again->setValue(value);
}

void fillPurchase(PurchaseFields *fields, const Answers &answers)
{
    type(fields->accountId(), answers.accountId);
    type(fields->instanceId(), answers.instanceId);
}

} // namespace

void AnswerSheet::fill(FlowController &flow, Step step) const
{
    // Named versions have to be the published ones; a tick means exactly those.
    const bool agreed = answers.acceptAgreements || answers.agreements == forms::consents(flow.facts());
    switch (step) {
    case Step::Welcome:
        return type(flow.welcome()->marketplace(), marketplaceId(answers.marketplace));
    case Step::AccountChoice:
        return flow.accountChoice()->route()->setValue(routeId(answers.route));
    case Step::BasicInformation: {
        BasicInformationModel *page = flow.basicInformation();
        type(page->site(), answers.basic.site);
        type(page->username(), answers.basic.username);
        type(page->email(), answers.basic.email);
        type(page->phone(), answers.basic.phone);
        return typePassword(page->password(), page->passwordAgain(), password);
    }
    case Step::CompanyInformation: {
        CompanyInformationModel *page = flow.companyInformation();
        type(page->companyName(), answers.company.name);
        type(page->industry(), answers.company.industry);
        type(page->region(), answers.company.region);
        type(page->description(), answers.company.description);
        type(page->contactName(), answers.company.contactName);
        type(page->contactEmail(), answers.company.contactEmail);
        type(page->contactPhone(), answers.company.contactPhone);
        return page->consent()->setOn(agreed);
    }
    case Step::ActivationMethod: {
        ActivationMethodModel *page = flow.activationMethod();
        type(page->method(), marketplaceId(answers.marketplace));
        type(page->workspaceName(), answers.activation.workspaceName);
        choose(page->workspaceLanguage(), answers.activation.workspaceLanguage);
        return fillPurchase(page->purchase(), answers);
    }
    case Step::AccountBinding:
        type(flow.accountBinding()->username(), answers.binding.username);
        return fillPurchase(flow.accountBinding()->purchase(), answers);
    case Step::CreateWorkspace: {
        const NewWorkspaceAnswers made = answers.binding.create.value_or(NewWorkspaceAnswers());
        CreateWorkspaceModel *page = flow.createWorkspace();
        type(page->hasAccount(), made.hasAccount ? QStringLiteral("yes") : QStringLiteral("no"));
        type(page->workspaceName(), made.workspaceName);
        choose(page->workspaceLanguage(), made.workspaceLanguage);
        type(page->email(), made.email);
        type(page->username(), made.username);
        type(page->phone(), made.phone);
        if (page->forNewOwner())
            typePassword(page->password(), page->passwordAgain(), password);
        return page->consent()->setOn(agreed);
    }
    case Step::SignIn: {
        // The password is the console account's: it was chosen by these answers.
        SignInModel *page = flow.signIn();
        const bool byPassword = page->kind() == AccountKind::Console && !password.isEmpty();
        type(page->way(), byPassword ? QStringLiteral("password") : QStringLiteral("code"));
        if (byPassword)
            page->password()->setValue(password);
        return;
    }
    default: // nothing to answer there
        return;
    }
}

QString AnswerSheet::objection(const api::HandedPurchase &handed) const
{
    const auto differ = [](const QString &said, const QString &verified) {
        const QString id = rules::tidyIdentifier(said);
        return !id.isEmpty() && !verified.isEmpty() && id != verified;
    };
    if (handed.marketplace != answers.marketplace)
        return QStringLiteral("/marketplace");
    if (differ(answers.accountId, handed.accountId))
        return QStringLiteral("/account_id");
    return differ(answers.instanceId, handed.instanceId) ? QStringLiteral("/instance_id") : QString();
}

QString AnswerSheet::pointer(Step step, const QString &field) const
{
    if (field == QLatin1String("account_id") || field == QLatin1String("instance_id")
        || field == QLatin1String("marketplace") || field == QLatin1String("route"))
        return QLatin1Char('/') + field;
    if (field == QLatin1String("method"))
        return QStringLiteral("/marketplace");
    if (field == QLatin1String("consent"))
        return answers.agreements.isEmpty() ? QStringLiteral("/accept_agreements") : QStringLiteral("/agreements");
    if (field.startsWith(QLatin1String("password")) || field.endsWith(QLatin1String("code")))
        return {};
    switch (step) {
    case Step::BasicInformation:
        return QLatin1String("/basic/") + field;
    case Step::CompanyInformation:
        return QLatin1String("/company/") + (field == QLatin1String("company_name") ? QStringLiteral("name") : field);
    case Step::ActivationMethod:
        return QLatin1String("/activation/") + field;
    case Step::AccountBinding:
        return QLatin1String("/binding/") + field;
    case Step::CreateWorkspace:
        return QLatin1String("/binding/create/") + field;
    default:
        return {};
    }
}

CodeStep *codeOf(FlowController &flow, Step step)
{
    switch (step) {
    case Step::BasicInformation:
        return flow.basicInformation()->code();
    case Step::AccountBinding:
        return flow.accountBinding()->code();
    case Step::CreateWorkspace:
        return flow.createWorkspace()->code();
    case Step::SignIn:
        return flow.signIn()->byPassword() ? nullptr : flow.signIn()->code();
    default:
        return nullptr;
    }
}

} // namespace usher
