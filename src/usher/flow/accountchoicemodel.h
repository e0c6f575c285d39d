#pragma once

#include "usher/flow/pagemodel.h"

namespace usher {

// Two cards: no Billing Center account (Register), or one (Bind).
class AccountChoiceModel : public PageModel
{
    Q_OBJECT
public:
    explicit AccountChoiceModel(FlowCore *core, QObject *parent = nullptr);

    Field *route() const { return m_route; } // routeId: "register" or "bind"; "" until chosen
    void enter() override;

protected:
    void submit() override;

private:
    Field *m_route;
};

} // namespace usher
