#pragma once

#include "usher/flow/accountbindingmodel.h"
#include "usher/flow/accountchoicemodel.h"
#include "usher/flow/activationmethodmodel.h"
#include "usher/flow/alreadylinkedmodel.h"
#include "usher/flow/basicinformationmodel.h"
#include "usher/flow/companyinformationmodel.h"
#include "usher/flow/confirmbindingmodel.h"
#include "usher/flow/createworkspacemodel.h"
#include "usher/flow/draftjson.h"
#include "usher/flow/flowcontroller.h"
#include "usher/flow/purchaseguidemodel.h"
#include "usher/flow/signinmodel.h"
#include "usher/flow/successmodel.h"
#include "usher/flow/welcomemodel.h"
#include "usher/flow/workspacebindingmodel.h"
#include "usher/scenes/offline/world.h"

#include <functional>
#include <memory>

namespace usher::scenes {

// A person at the wizard, which is started at once.
struct Actor
{
    World &world;
    std::unique_ptr<FlowController> flow;
    // Around a restart: whoever looks at the flow looks away, and at the next one.
    std::function<void()> leaves;
    std::function<void()> returns;

    explicit Actor(World &w);
    ~Actor();
    void restart(); // the program, on what is kept
    Step step() const { return flow->currentStep(); }
};

} // namespace usher::scenes
