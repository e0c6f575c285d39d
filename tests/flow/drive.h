#pragma once

#include "flow/fakes.h"
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

#include <memory>

// A person at the wizard.
namespace fakes {

inline const QString goodPassword = QStringLiteral("correct horse battery 7 staple");

struct Person
{
    World &world;
    std::unique_ptr<FlowController> flow;

    explicit Person(World &w);
    ~Person();
    void restart();
    Step step() const { return flow->currentStep(); }
    void commit();
    void choose(Marketplace marketplace, Route route);
    void guide(Marketplace marketplace, const QString &variant = {});
    // The marketplace's page handed a purchase over; the next start finds it.
    void handOver();
    void code(CodeStep *step);
    void fillBasic();
    void basic();
    void fillCompany();
    void fillActivation();
    void fillBinding();
    void fillCreate(bool newOwner);
    // Walks to the page, ready to be filled in.
    void to(Step goal);
};

} // namespace fakes
