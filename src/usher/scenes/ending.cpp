#include "common/core/problemcodes.h"
#include "usher/scenes/scene.h"

namespace usher::scenes {

namespace {

void activate(Script &s)
{
    s.to(Step::ActivationMethod).fillActivation().commit({QStringLiteral("activate")});
}

void save(Script &s)
{
    s.act([](Actor &a) { a.flow->success()->save(QStringLiteral("txt"), "text"); });
}

} // namespace

// The plan is active.
QList<Scene> ending()
{
    using S = Step;
    return {
        {"success", S::Success, "Success, activated", activate},
        {"success-binding", S::Success, "Success, workspaces were bound",
            [](Script &s) {
                s.act([](Actor &a) { a.world.backend.expect({QStringLiteral("complete")}); });
                s.to(S::ConfirmBinding).commit({QStringLiteral("bind")}).commit();
            }},
        {"success-saved", S::Success, "Success, the summary was saved",
            [](Script &s) {
                activate(s);
                save(s);
            }},
        {"success-not-saved", S::Success, "Success, the summary could not be saved",
            [](Script &s) {
                activate(s);
                s.act([](Actor &a) { a.world.documents.trouble = problem(problem_code::document_unwritable); });
                save(s);
            }},
    };
}

} // namespace usher::scenes
