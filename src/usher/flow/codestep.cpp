#include "usher/flow/codestep.h"

#include "common/core/problemcodes.h"
#include "common/core/random.h"
#include "common/domain/fieldrules.h"
#include "usher/flow/flowcore.h"
#include "usher/flow/problemtraits.h"

#include <QCryptographicHash>

#include <algorithm>
#include <utility>

namespace usher {

CodeStep::Subject CodeStep::Subject::ofMailbox(const QString &email, const QString &site)
{
    return site.isEmpty() || rules::email(email) ? Subject() : Subject{email, site, {}};
}

CodeStep::CodeStep(Purpose purpose, FlowCore *core, QObject *parent)
    : QObject(parent)
    , m_purpose(purpose)
    , m_core(core)
    , m_code(new SecretField(QStringLiteral("code"), this))
{
    m_code->setEnabled(false);
    m_second.setInterval(core->timing().second);
    connect(&m_second, &QTimer::timeout, this, &CodeStep::tick);
}

CodeStep::~CodeStep() = default;

QString CodeStep::secretName() const
{
    return secret_name::proof(m_purpose);
}

QString CodeStep::subjectDigest() const
{
    const QStringList parts{purposeId(m_purpose), rules::emailKey(m_subject.email), m_subject.site, m_subject.username,
        m_core->draft().flowId};
    const QByteArray text = parts.join(QChar(u'\0')).toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
}

const CodeProgress *CodeStep::progress() const
{
    const auto &codes = m_core->draft().codes;
    const auto found = codes.constFind(purposeId(m_purpose));
    if (found == codes.constEnd() || found->codeId.isEmpty() || m_subject.isEmpty()
        || found->subject != subjectDigest())
        return nullptr;
    return &*found;
}

int CodeStep::secondsUntil(const QDateTime &time) const
{
    if (!time.isValid())
        return 0;
    return int(std::max<qint64>(0, (m_core->now().msecsTo(time) + 999) / 1000));
}

int CodeStep::digits() const
{
    const CodeProgress *now = progress();
    return now && now->digits > 0 ? now->digits : m_core->facts().policy().code.digits;
}

QString CodeStep::maskedEmail() const
{
    const CodeProgress *now = progress();
    return now ? now->maskedEmail : QString();
}

int CodeStep::resendIn() const
{
    const CodeProgress *now = progress();
    return now ? secondsUntil(now->resendAt) : 0;
}

int CodeStep::expiresIn() const
{
    const CodeProgress *now = progress();
    return now ? secondsUntil(now->expiresAt) : 0;
}

int CodeStep::triesLeft() const
{
    const CodeProgress *now = progress();
    return now ? now->triesLeft : -1;
}

bool CodeStep::canSend() const
{
    return !m_subject.isEmpty() && (m_state == State::Idle || m_state == State::Waiting) && resendIn() == 0;
}

Secret CodeStep::proof() const
{
    const CodeProgress *now = progress();
    if (!now || secondsUntil(now->proofExpiresAt) == 0)
        return {};
    return m_core->secrets().get(secretName());
}

bool CodeStep::needsNewCode() const
{
    return m_needsNewCode || (m_state == State::Waiting && expiresIn() == 0);
}

void CodeStep::setSubject(const Subject &subject)
{
    if (subject == m_subject)
        return;
    if (m_call)
        m_call->cancel();
    m_subject = subject;
    m_sendKey.clear();
    restore();
}

void CodeStep::restore()
{
    m_needsNewCode = false;
    m_code->load({});
    m_code->clearState();
    const CodeProgress *now = progress();
    if (!proof().isEmpty())
        setState(State::Verified);
    else if (now && !now->proofExpiresAt.isValid() && secondsUntil(now->expiresAt) > 0)
        setState(State::Waiting);
    else
        setState(State::Idle);
}

void CodeStep::setState(State state)
{
    m_state = state;
    m_code->setEnabled(state == State::Waiting);
    if (state == State::Verified)
        m_code->setOk();
    if (state == State::Waiting || state == State::Verified || resendIn() > 0)
        m_second.start();
    else
        m_second.stop();
    Q_EMIT changed();
}

void CodeStep::send()
{
    if (!canSend())
        return;
    api::CodeRequest request;
    request.purpose = m_purpose;
    request.email = m_subject.email;
    request.site = m_subject.site;
    request.username = m_subject.username;
    request.installation = m_core->draft().installation;
    request.language = m_core->draft().language;
    if (m_sendKey.isEmpty())
        m_sendKey = random::token();
    m_verifyFailed = false;
    setState(State::Sending);
    auto *call = m_core->backend().requestCode(request, m_sendKey);
    m_call = call;
    const QString flow = m_core->draft().flowId;
    call->whenEnded(this, [this, flow, subject = m_subject](const Result<api::CodeSent> &outcome) {
        if (flow == m_core->draft().flowId && subject == m_subject)
            onSent(outcome);
    });
}

void CodeStep::onSent(const Result<api::CodeSent> &outcome)
{
    m_call.clear();
    followClock();
    if (!outcome) {
        const Problem &problem = outcome.problem();
        if (!problem.outcomeUnknown())
            m_sendKey.clear();
        if (problem.code == problem_code::code_resend_too_soon && progress())
            m_core->draft().codes[purposeId(m_purpose)].resendAt = m_core->now().addSecs(problem.retryAfter);
        setState(progress() && expiresIn() > 0 ? State::Waiting : State::Idle);
        if (!problem.isCancelled())
            Q_EMIT failed(problem);
        return;
    }
    m_sendKey.clear();
    CodeProgress sent;
    sent.codeId = outcome->codeId;
    sent.subject = subjectDigest();
    sent.maskedEmail = outcome->maskedEmail;
    sent.digits = outcome->digits;
    sent.resendAt = m_core->now().addSecs(outcome->resendIn);
    sent.expiresAt = m_core->now().addSecs(outcome->expiresIn);
    m_core->draft().codes.insert(purposeId(m_purpose), sent);
    m_core->secrets().set(secretName(), {});
    m_core->draftEdited();
    restore();
}

void CodeStep::setText(const QString &text)
{
    if (m_state != State::Waiting)
        return;
    const QString complete = rules::codeFromText(text, digits());
    const Secret code(complete.isEmpty() ? rules::tidyIdentifier(text).left(64) : complete);
    if (code == m_code->value())
        return;
    m_code->setValue(code);
    if (complete.isEmpty())
        m_code->clearState(); // green would promise too much
    else
        verify();
}

void CodeStep::verify()
{
    if (expiresIn() == 0)
        return refuse(Problem::make(problem_code::code_expired));
    setState(State::Verifying);
    m_code->setChecking();
    auto *call = m_core->backend().verifyCode(progress()->codeId, {m_code->value(), m_core->draft().installation});
    m_call = call;
    const QString flow = m_core->draft().flowId;
    call->whenEnded(this, [this, flow, subject = m_subject](const Result<api::Proof> &outcome) {
        if (flow == m_core->draft().flowId && subject == m_subject)
            onVerified(outcome);
    });
}

void CodeStep::onVerified(const Result<api::Proof> &outcome)
{
    m_call.clear();
    followClock();
    CodeProgress &now = m_core->draft().codes[purposeId(m_purpose)];
    if (outcome) {
        now.proofExpiresAt = m_core->now().addSecs(outcome->expiresIn);
        m_core->secrets().set(secretName(), outcome->proof);
        m_core->secrets().flush(this, [] {});
        m_core->draftEdited();
        setState(State::Verified);
        Q_EMIT verified();
        return;
    }
    const Problem &problem = outcome.problem();
    setState(State::Waiting);
    m_code->clearState();
    if (isAbout(problem, ProblemAbout::Code)) {
        bool isNumber = false;
        const int left = problem.arguments.value(QStringLiteral("tries_left")).toInt(&isNumber);
        now.triesLeft = isNumber ? left : problem.code == problem_code::code_exhausted ? 0 : now.triesLeft;
        refuse(problem);
    } else if (!problem.isCancelled()) {
        m_verifyFailed = true;
        Q_EMIT failed(problem);
    }
}

void CodeStep::refuse(const Problem &problem)
{
    m_needsNewCode = problem.code != problem_code::code_wrong;
    m_code->setError(messageFor(problem));
    m_core->draftEdited();
    Q_EMIT changed();
}

void CodeStep::retry()
{
    if (!std::exchange(m_verifyFailed, false))
        send();
    else if (m_state == State::Waiting && !m_code->isEmpty())
        verify();
}

void CodeStep::cancel()
{
    if (m_call)
        m_call->cancel();
}

void CodeStep::invalidateProof(const Message &why)
{
    m_core->secrets().set(secretName(), {});
    m_core->draft().codes.remove(purposeId(m_purpose));
    m_core->draftEdited();
    restore();
    m_needsNewCode = true;
    m_code->setError(why);
    Q_EMIT changed();
}

bool CodeStep::validate()
{
    if (m_state == State::Verified && !proof().isEmpty())
        return true;
    if (m_state == State::Verified)
        invalidateProof({message_code::proof_again, {}});
    else if (m_state == State::Idle && m_code->state() != FieldBase::State::Error)
        m_code->setError({message_code::code_needed, {}});
    else if (m_state == State::Waiting && m_code->state() != FieldBase::State::Error)
        m_code->setError({message_code::code_incomplete, {{QStringLiteral("digits"), QString::number(digits())}}});
    return false;
}

// A clock that is set back, as a wrong one is when the network comes, must not have anybody wait a day for a new code.
// Forwards is what a computer does that slept: then the time has passed.
void CodeStep::followClock()
{
    const QDateTime now = m_core->now();
    const qint64 back = m_seen.isValid() ? std::min<qint64>(0, m_seen.msecsTo(now)) : 0;
    m_seen = now;
    if (back < 0 && progress())
        m_core->draft().codes[purposeId(m_purpose)].shift(back);
}

void CodeStep::tick()
{
    followClock();
    if (m_state == State::Verified && proof().isEmpty())
        return invalidateProof({message_code::proof_again, {}});
    if (m_state == State::Waiting && expiresIn() == 0 && !m_needsNewCode)
        refuse(Problem::make(problem_code::code_expired));
    if (m_state == State::Idle && resendIn() == 0)
        m_second.stop();
    Q_EMIT ticked();
}

} // namespace usher
