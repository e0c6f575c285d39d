#pragma once

#include "usher/flow/pagemodel.h"

namespace usher {

// The plan is active. Commit opens the sign-in page (of the only site, else of the first).
class SuccessModel : public PageModel
{
    Q_OBJECT
public:
    struct SignInLink
    {
        Site site;
        QUrl url;
    };

    explicit SuccessModel(FlowCore *core, QObject *parent = nullptr);

    QList<Workspace> workspaces() const;
    Settlement settlement() const;
    QString signInName() const; // empty where it is not known
    QList<SignInLink> signInLinks() const; // one per site of the workspaces
    void open(const QUrl &);
    QString summary() const; // plain text without secrets, in the present language, to save

    Message primaryText() const override;

protected:
    void submit() override;
};

} // namespace usher
