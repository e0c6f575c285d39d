#include "usher/flow/accountchoicemodel.h"

#include "usher/flow/flowcore.h"
#include "usher/flow/forms.h"

namespace usher {

AccountChoiceModel::AccountChoiceModel(FlowCore *core, QObject *parent)
    : PageModel(Step::AccountChoice, core, parent)
    , m_route(add(new Field(QStringLiteral("route"), this)))
{
    m_route->setRule(forms::chosen());
    connect(m_route, &FieldBase::edited, this, [this] {
        this->core()->draft().route = routeFromId(m_route->value()).value_or(Route::Undecided);
        this->core()->draftEdited();
    });
}

void AccountChoiceModel::enter()
{
    m_route->load(draft().route == Route::Undecided ? QString() : routeId(draft().route));
}

void AccountChoiceModel::submit()
{
    done();
}

} // namespace usher
