#include "usher/flow/confirmbindingmodel.h"

#include "usher/flow/flowcore.h"
#include "usher/flow/pagewrite.h"

namespace usher {

ConfirmBindingModel::ConfirmBindingModel(FlowCore *core, QObject *parent)
    : PageModel(Step::ConfirmBinding, core, parent)
{
}

Workspace ConfirmBindingModel::workspace() const
{
    return draft().pending.value_or(Workspace{});
}

Settlement ConfirmBindingModel::settlement() const
{
    return draft().linked.value_or(Settlement{});
}

bool ConfirmBindingModel::canCommit() const
{
    return PageModel::canCommit() && draft().pending;
}

Message ConfirmBindingModel::primaryText() const
{
    return {message_code::do_confirm, {}};
}

PageModel::Write<api::BoundWorkspace> ConfirmBindingModel::request()
{
    const api::BindRequest request{workspace().id};
    Write<api::BoundWorkspace> write;
    write.intent = QLatin1String("bind:") + request.workspaceId;
    write.request = api::encode(request);
    write.busy = {message_code::busy_binding, {}};
    write.send = [this, request](const QString &key) { return core()->backend().bindWorkspace(request, key); };
    write.finished = [this](const api::BoundWorkspace &bound) {
        Draft &draft = core()->draft();
        draft.bound.append(bound.workspace);
        draft.linked = bound.settlement;
        draft.branch = Branch::None;
        draft.pending.reset();
        done();
    };
    write.stored
        = [](const QJsonObject &answer) { return api::BoundWorkspace::fromJson(answer, api::Members::Lenient); };
    return write;
}

void ConfirmBindingModel::submit()
{
    write<api::BoundWorkspace>(request());
}

void ConfirmBindingModel::resolveUnknown()
{
    resolve<api::BoundWorkspace>(request());
}

} // namespace usher
