#pragma once

#include "usher/flow/pagemodel.h"

namespace usher {

// "<workspace> will be paid by …": commit binds it.
class ConfirmBindingModel : public PageModel
{
    Q_OBJECT
public:
    explicit ConfirmBindingModel(FlowCore *core, QObject *parent = nullptr);

    Workspace workspace() const; // an empty one where none is chosen
    Settlement settlement() const;

    bool canCommit() const override;
    Message primaryText() const override;
    void resolveUnknown() override;

protected:
    void submit() override;

private:
    Write<api::BoundWorkspace> request();
};

} // namespace usher
