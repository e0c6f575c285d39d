#include "usher/unattended/check.h"

#include "common/brand/brand.h"
#include "common/core/problemcodes.h"
#include "usher/flow/accountbindingmodel.h"
#include "usher/flow/activationmethodmodel.h"
#include "usher/flow/basicinformationmodel.h"
#include "usher/flow/flowcontroller.h"
#include "usher/flow/forms.h"
#include "usher/flow/welcomemodel.h"

namespace usher {

namespace {

// Nothing of a check is kept, and it begins with an empty wizard.
class NoStateFile : public StateFile
{
public:
    Call<Loaded> *load() override { return Call<Loaded>::ended(Loaded{}, this); }
    Call<QString> *setAside(const QString &) override { return Call<QString>::ended(QString(), this); }
    Call<Done> *save(const QJsonObject &) override { return Call<Done>::ended(Done{}, this); }
};

} // namespace

Check::Check(FlowServices services, const AnswerSheet &sheet, QObject *parent)
    : QObject(parent)
    , m_sheet(sheet)
    , m_noFile(std::make_unique<NoStateFile>())
{
    services.stateFile = m_noFile.get();
    m_flow = std::make_unique<FlowController>(services);
}

Check::~Check() = default;

void Check::start()
{
    connect(m_flow.get(), &FlowController::started, this, &Check::proceed);
    connect(m_flow.get(), &FlowController::factsChanged, this, &Check::proceed);
    connect(m_flow->basicInformation()->username(), &FieldBase::changed, this, &Check::proceed);
    m_flow->start();
}

void Check::proceed()
{
    const Facts &facts = m_flow->facts();
    if (m_over || m_laying || !m_flow->hasStarted() || (!facts.ready() && !facts.configurationProblem))
        return;
    if (!facts.ready()) {
        m_over = true;
        return Q_EMIT failed(*facts.configurationProblem);
    }
    if (!m_laid) {
        m_laid = m_laying = true;
        lay();
        m_laying = false;
    }
    // Whether the name is free is asked while the rest is looked at.
    if (const Field *name = newName()) {
        using State = FieldBase::State;
        if (name->state() == State::Neutral || name->state() == State::Checking || name->state() == State::Untouched)
            return;
        if (name->message().code == problem_code::username_taken)
            m_wrong.append({m_sheet.pointer(Step::BasicInformation, name->name()), name->message()});
    }
    m_over = true;
    Q_EMIT ended(m_wrong);
}

const Field *Check::newName() const
{
    // The site of a workspace to be created is chosen on its pages: there it is Create that tells.
    const Answers &answers = m_sheet.answers;
    if (answers.route != Route::Register || !m_flow->facts().site(answers.basic.site))
        return nullptr;
    const Field *name = m_flow->basicInformation()->username();
    return name->isEmpty() ? nullptr : name;
}

void Check::lay()
{
    const Answers &answers = m_sheet.answers;
    const Facts &facts = m_flow->facts();
    const QStringList languages = facts.policy().workspaceLanguages;
    const auto speaks
        = [&languages](const QString &language) { return language.isEmpty() || languages.contains(language); };
    const auto offers
        = [&facts](const QString &id) { return facts.site(id) && (!facts.offersOneSite() || id == facts.presetSite); };
    for (const Step step : {Step::Welcome, Step::AccountChoice})
        m_sheet.fill(*m_flow, step);
    pick(m_flow->welcome()->offered().contains(answers.marketplace), QStringLiteral("/marketplace"),
        problem_code::field::not_allowed);
    if (!answers.agreements.isEmpty()) {
        pick(answers.agreements == forms::consents(facts), QStringLiteral("/agreements"),
            problem_code::agreement_outdated);
    }
    if (m_sheet.password.isEmpty() && answers.needsPassword())
        m_wrong.append(Wrong{QString(), {answers_code::passwordNeeded, {}}});
    if (answers.route == Route::Register) {
        look(Step::BasicInformation);
        pick(offers(answers.basic.site), QStringLiteral("/basic/site"), problem_code::site_unknown);
        look(Step::CompanyInformation);
        look(Step::ActivationMethod);
        pick(speaks(answers.activation.workspaceLanguage), QStringLiteral("/activation/workspace_language"),
            problem_code::field::not_allowed);
        return;
    }
    look(Step::AccountBinding);
    if (!answers.binding.create)
        return;
    look(Step::CreateWorkspace);
    pick(offers(answers.binding.site), QStringLiteral("/binding/site"), problem_code::site_unknown);
    pick(speaks(answers.binding.create->workspaceLanguage), QStringLiteral("/binding/create/workspace_language"),
        problem_code::field::not_allowed);
}

void Check::look(Step step)
{
    m_flow->model(step)->enter();
    m_sheet.fill(*m_flow, step);
    for (FieldBase *field : m_flow->model(step)->fields()) {
        const bool handedOver = m_sheet.answers.needsPairing() && field->isEmpty()
            && (field->name() == QLatin1String("account_id") || field->name() == QLatin1String("instance_id"));
        const bool password = field->name().startsWith(QLatin1String("password"));
        // Codes come later, and what is handed over with them; one password is told about once; with named agreements,
        // their versions were compared.
        if (field->name().endsWith(QLatin1String("code")) || field->name() == QLatin1String("password_again")
            || handedOver || (password && m_sheet.password.isEmpty())
            || (field->name() == QLatin1String("consent") && !m_sheet.answers.agreements.isEmpty()))
            continue;
        if (!field->validate())
            m_wrong.append({m_sheet.pointer(step, field->name()), field->message()});
    }
}

// What a person picks from a list has no rule of its own: it is in the list or not.
void Check::pick(bool offered, const QString &pointer, const QString &code)
{
    if (!offered)
        m_wrong.append({pointer, {code, {}}});
}

} // namespace usher
