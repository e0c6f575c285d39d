#pragma once

#include "common/api/accounts.h"
#include "common/domain/policy.h"
#include "usher/flow/field.h"

namespace usher {

class FlowCore;

// The one tick for all agreements, in the versions that are shown. When another version is published it has to be given
// again.
class ConsentField : public ToggleField
{
    Q_OBJECT
public:
    ConsentField(FlowCore *core, QObject *parent);

    QList<Agreement> agreements() const;
    QList<api::AgreementConsent> consents() const; // what was agreed to; empty while off
    void loadConsents(const QList<api::AgreementConsent> &); // from the draft
    // The service knows newer versions: fetches them and asks again. False: the problem is another one.
    bool takeOutdated(const Problem &);

private:
    FlowCore *m_core;
    QList<api::AgreementConsent> m_agreed;
};

} // namespace usher
