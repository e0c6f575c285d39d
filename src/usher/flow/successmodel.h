#pragma once

#include "usher/flow/pagemodel.h"
#include "usher/flow/summary.h"

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

    Summary summary() const; // in the present language
    // To the documents folder. `content` is the summary in the form that the suffix names.
    void save(const QString &suffix, const QByteArray &content);
    bool isSaving() const { return m_saving; }
    QString savedTo() const { return m_savedTo; } // path; empty: nothing was saved so far
    void showSaved();

    void enter() override;
    Message primaryText() const override;

protected:
    void submit() override;

private:
    bool m_saving = false;
    QString m_savedTo;
};

} // namespace usher
