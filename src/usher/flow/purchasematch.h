#pragma once

#include "common/domain/purchase.h"
#include "usher/services/call.h"

#include <QPointer>
#include <QTimer>

namespace usher {

class CodeStep;
class FlowCore;

// Asks quietly whether typed IDs equal a purchase that the marketplace reported. The answer is in
// Facts::matchedPurchase; a failure says nothing.
class PurchaseMatch : public QObject
{
    Q_OBJECT
public:
    // `code`: its proof says who asks. nullptr: the session does.
    PurchaseMatch(FlowCore *core, const CodeStep *code, QObject *parent);

    void ask(); // after a quiet while, where there is something to ask and somebody who may
    void outdate(); // the IDs are others: what runs is stopped

Q_SIGNALS:
    void matched();

private:
    bool mayAsk() const;
    void send();

    FlowCore *m_core;
    const CodeStep *m_code;
    QTimer m_quiet;
    QPointer<CallBase> m_call;
    bool m_answered = false; // these IDs were asked about; the answer stands
};

} // namespace usher
