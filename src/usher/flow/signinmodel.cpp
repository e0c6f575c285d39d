#include "usher/flow/signinmodel.h"

#include "common/core/problemcodes.h"
#include "common/core/random.h"
#include "common/domain/fieldrules.h"
#include "usher/flow/flowcore.h"
#include "usher/flow/forms.h"
#include "usher/flow/stepgraph.h"

#include <utility>

namespace usher {

namespace {

const QString byCode = QStringLiteral("code");
const QString byPasswordId = QStringLiteral("password");

} // namespace

SignInModel::SignInModel(FlowCore *core, QObject *parent)
    : PageModel(Step::SignIn, core, parent)
    , m_way(add(new Field(QStringLiteral("way"), this)))
    , m_site(add(new Field(QStringLiteral("site"), this)))
    , m_email(add(new Field(QStringLiteral("email"), this)))
    , m_username(add(new Field(QStringLiteral("username"), this)))
    , m_password(add(new SecretField(QStringLiteral("password"), this)))
    , m_consoleCode(new CodeStep(Purpose::SignIn, core, this))
    , m_billingCode(new CodeStep(Purpose::Link, core, this))
{
    add(m_consoleCode->code());
    add(m_billingCode->code());
    const auto isConsole = [this] { return kind() == AccountKind::Console; };
    m_way->setRule(forms::chosen());
    m_site->setRule([isConsole](const QString &site) { return isConsole() ? forms::chosen()(site) : std::nullopt; });
    m_email->setTidy(rules::tidyIdentifier);
    m_email->setRule([this, isConsole](const QString &email) -> forms::Wrong {
        return isConsole() && !byPassword() ? rules::email(email) : std::nullopt;
    });
    m_username->setTidy(rules::tidyIdentifier);
    m_username->setRule([this, isConsole](const QString &name) -> forms::Wrong {
        return isConsole() && !byPassword() ? std::nullopt : rules::requiredText(name, forms::longestUsername);
    });
    m_username->setSilentWhenGood(true);
    m_password->setRule([this](const Secret &password) -> forms::Wrong {
        if (!byPassword() || (!password.isEmpty() && password.characterCount() <= forms::longestLine))
            return std::nullopt;
        if (password.isEmpty())
            return forms::wrong(problem_code::field::required);
        return Problem::Field{
            {}, problem_code::field::too_long, {{QStringLiteral("maximum"), QString::number(forms::longestLine)}}};
    });
    for (FieldBase *field : fields()) {
        connect(field, &FieldBase::edited, this, &SignInModel::storeAnswers);
        connect(field, &FieldBase::edited, this, &PageModel::changed);
    }
    listenTo(m_consoleCode);
    listenTo(m_billingCode);
}

AccountKind SignInModel::kind() const
{
    return draft().account ? draft().account->kind : AccountKind::Console;
}

CodeStep *SignInModel::code() const
{
    return kind() == AccountKind::Billing ? m_billingCode : m_consoleCode;
}

bool SignInModel::siteKnown() const
{
    return kind() == AccountKind::Billing || (draft().account && !draft().account->site.isEmpty());
}

QList<Site> SignInModel::sites() const
{
    return core()->sites().all();
}

bool SignInModel::offersStartOver() const
{
    return !stepgraph::previous(draft());
}

void SignInModel::startOver()
{
    Q_EMIT core()->startOverWanted();
}

Message SignInModel::primaryText() const
{
    return {message_code::do_sign_in, {}};
}

void SignInModel::enter()
{
    const SignInAnswers answers = draft().signIn;
    const std::optional<api::Account> account = draft().account;
    const auto first = [](const QString &a, const QString &b) { return a.isEmpty() ? b : a; };
    const Secret kept = core()->secrets().get(secret_name::registerPassword);
    // The password just chosen is still at hand: one press is enough.
    const bool ready = account && account->kind == AccountKind::Console && !kept.isEmpty();
    m_loading = true;
    m_way->load(answers.byPassword || ready ? byPasswordId : byCode);
    m_site->load(account && !account->site.isEmpty() ? account->site : first(answers.site, draft().basic.site));
    m_email->load(first(answers.email, draft().basic.email));
    m_username->load(account ? account->username : first(answers.username, draft().basic.username));
    // What was typed stays, for the same sign-in: it is stored nowhere.
    const QString enteredFor = draft().flowId + QLatin1Char('/') + (account ? account->id : QString());
    const bool another = std::exchange(m_enteredFor, enteredFor) != enteredFor;
    if (another || (m_password->isEmpty() && ready))
        m_password->load(ready ? kept : Secret());
    m_loading = false;
    m_username->setEnabled(!account);
    updateSubject();
    m_consoleCode->restore();
    m_billingCode->restore();
    fillFromKeychain();
}

void SignInModel::fillFromKeychain()
{
    const std::optional<api::Account> account = draft().account;
    if (!account || !core()->keyring().isUsable() || m_filledFor == account->id)
        return;
    m_filledFor = account->id;
    core()->savedSignIns().load(
        account->id, this, [this, id = account->id](const std::optional<SignInDetails> &kept, bool broken) {
            if (draft().step != Step::SignIn || !draft().account || draft().account->id != id)
                return;
            if (broken)
                showNotice({message_code::keychain_broken, {}});
            if (!kept || !m_password->isEmpty())
                return;
            m_way->setValue(byPasswordId);
            if (m_email->isEmpty())
                m_email->setValue(kept->email);
            if (m_username->isEmpty())
                m_username->setValue(kept->username);
            m_password->load(kept->password);
            Q_EMIT changed();
        });
}

void SignInModel::leave()
{
    storeAnswers();
}

void SignInModel::storeAnswers()
{
    if (m_loading)
        return;
    updateSubject();
    const SignInAnswers now{byPassword(), m_site->value(), m_email->tidied(), m_username->tidied()};
    if (now == draft().signIn)
        return;
    core()->draft().signIn = now;
    core()->draftEdited();
}

void SignInModel::updateSubject()
{
    const bool console = kind() == AccountKind::Console;
    const QString username = m_username->tidied();
    m_consoleCode->setSubject(
        console ? CodeStep::Subject::ofMailbox(m_email->tidied(), m_site->value()) : CodeStep::Subject());
    m_billingCode->setSubject(console ? CodeStep::Subject() : CodeStep::Subject{{}, {}, username});
}

bool SignInModel::validateAll()
{
    bool good = true;
    for (FieldBase *field : fields())
        good = ((field == code()->code() && !byPassword()) || field->validate()) && good;
    return byPassword() ? good : code()->validate() && good;
}

void SignInModel::submit()
{
    storeAnswers();
    begin({message_code::busy_signing_in, {}});
    core()->secrets().flush(this, [this, run = run()] {
        if (isCurrent(run))
            signIn(run);
    });
}

void SignInModel::signIn(int run)
{
    const QString key = random::token();
    if (kind() == AccountKind::Billing && !byPassword()) {
        // Binding again with a new code joins the link that exists, and its session settles the same way.
        auto *call
            = core()->backend().linkBillingAccount({m_billingCode->proof(), draft().installation, m_username->tidied(),
                                                       draft().purchase(), core()->handoff().purchaseToken()},
                key);
        watch(call);
        return call->whenEnded(this, [this, run](const Result<api::Link> &outcome) {
            if (!isCurrent(run))
                return;
            outcome ? onSession(outcome->session, outcome->settlement) : fail(outcome.problem());
        });
    }
    api::SessionRequest request;
    request.installation = draft().installation;
    request.site = kind() == AccountKind::Console ? m_site->value() : QString();
    if (byPassword()) {
        request.grant = api::Grant::Password;
        request.username = m_username->tidied();
        request.password = m_password->value();
    } else {
        request.grant = api::Grant::Proof;
        request.email = m_email->tidied();
        request.proof = m_consoleCode->proof();
    }
    auto *call = core()->backend().createSession(request, key);
    watch(call);
    call->whenEnded(this, [this, run](const Result<api::Session> &outcome) {
        if (!isCurrent(run))
            return;
        outcome ? onSession(*outcome) : fail(outcome.problem());
    });
}

void SignInModel::onSession(const api::Session &session, const std::optional<Settlement> &settlement)
{
    core()->session().adopt(session, settlement);
    Draft &draft = core()->draft();
    // An account that is active already has a Billing Center account: what is left to do is binding.
    if (session.account.kind == AccountKind::Console && session.account.activated && !draft.activated) {
        draft.account.reset();
        draft.route = Route::Bind;
        draft.binding.username = session.account.username;
        draft.returnTo = Step::AccountBinding;
        showNotice({message_code::account_was_active, {}});
    } else {
        draft.account = session.account;
        showNotice({message_code::signed_in, {}});
    }
    m_password->load({});
    done();
}

bool SignInModel::absorb(const Problem &problem)
{
    // Not "sign in first": this is where one signs in.
    if (!isAbout(problem, ProblemAbout::Session))
        return false;
    showProblem(Problem::make(problem_code::credentials_wrong, problem.status));
    return true;
}

FieldBase *SignInModel::fieldFor(const QString &pointer) const
{
    if (pointer == QLatin1String("/password"))
        return byPassword() ? static_cast<FieldBase *>(m_password) : nullptr;
    if (pointer == QLatin1String("/email"))
        return m_email;
    if (pointer == QLatin1String("/username"))
        return m_username;
    if (pointer == QLatin1String("/site"))
        return m_site;
    return nullptr;
}

} // namespace usher
