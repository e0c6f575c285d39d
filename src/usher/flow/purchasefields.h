#pragma once

#include "common/domain/purchase.h"
#include "usher/flow/field.h"
#include "usher/flow/handoffstep.h"
#include "usher/flow/purchasematch.h"

#include <QObject>

namespace usher {

class FlowCore;

// The marketplace's IDs as both routes ask for them: what the marketplace verified is filled in and fixed; the rest is
// tidied, never refused by a guessed format, with a hint where one seems to stand in the other's place.
class PurchaseFields : public QObject
{
    Q_OBJECT
public:
    // `code`: its proof says who asks whether IDs are on record. nullptr: the session does.
    PurchaseFields(FlowCore *core, const CodeStep *code, QObject *parent);

    Field *accountId() const { return m_accountId; }
    Field *instanceId() const { return m_instanceId; }
    QString variant() const; // of the marketplace; empty: not said
    bool needsAccountId() const;
    bool needsInstanceId() const;
    bool shows(const Field *) const; // asked for, or verified
    Trust trust(const Field *) const;
    const std::optional<api::HandedPurchase> &handed() const;
    Marketplace marketplace() const;
    HandoffStep *handoff() const;
    bool swapOffered() const { return m_swapOffered; } // "These look exchanged" with a button
    void swap();

    void setReadOnly(bool readOnly); // put to use already
    bool saysUnknown() const; // purchase_unknown stands beside an ID
    void judgeAgain(); // it is sent again: what was said of fixed fields goes

    void load();
    void store();
    FieldBase *fieldFor(const QString &pointer) const;

Q_SIGNALS:
    void changed();

private:
    QString accountIdIn(const QString &typed) const;
    void noteRamUser();
    void hint();
    bool isVerified(const Field *) const;

    FlowCore *m_core;
    Field *m_accountId;
    Field *m_instanceId;
    QString m_fromRamUser; // the account ID that was taken out of a RAM user's name; empty: none
    PurchaseMatch *m_match;
    bool m_readOnly = false;
    bool m_swapOffered = false;
    bool m_loading = false;
};

} // namespace usher
