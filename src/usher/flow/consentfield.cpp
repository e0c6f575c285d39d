#include "usher/flow/consentfield.h"

#include "common/core/problemcodes.h"
#include "usher/flow/flowcore.h"
#include "usher/flow/forms.h"

namespace usher {

ConsentField::ConsentField(FlowCore *core, QObject *parent)
    : ToggleField(QStringLiteral("consent"), parent, message_code::consent_needed,
        [core] { return !core->facts().policy().agreements.isEmpty(); })
    , m_core(core)
{
    connect(this, &FieldBase::edited, this,
        [this] { m_agreed = isOn() ? forms::consents(m_core->facts()) : QList<api::AgreementConsent>(); });
    connect(core, &FlowCore::factsChanged, this, [this] {
        if (isOn() && m_core->facts().ready() && m_agreed != forms::consents(m_core->facts())) {
            setOn(false);
            setError({problem_code::agreement_outdated, {}});
        }
    });
}

QList<Agreement> ConsentField::agreements() const
{
    return m_core->facts().policy().agreements;
}

QList<api::AgreementConsent> ConsentField::consents() const
{
    return isOn() ? m_agreed : QList<api::AgreementConsent>();
}

void ConsentField::loadConsents(const QList<api::AgreementConsent> &consents)
{
    m_agreed = consents;
    load(!consents.isEmpty() && (!m_core->facts().ready() || consents == forms::consents(m_core->facts())));
}

bool ConsentField::takeOutdated(const Problem &problem)
{
    if (problem.code != problem_code::agreement_outdated)
        return false;
    setOn(false);
    setError(messageFor(problem));
    m_core->loadConfiguration();
    return true;
}

} // namespace usher
