#pragma once

#include "usher/flow/pagemodel.h"

#include <QTimer>

namespace usher {

// The account's workspaces, page by page. Commit is Confirm: possible from the first Bound row on.
class WorkspaceBindingModel : public PageModel
{
    Q_OBJECT
public:
    enum class ListState {
        Loading, // the first page
        Ready,
        Empty, // the account has no workspace
        NoMatch, // of the search
        Failed // listProblem()
    };
    Q_ENUM(ListState)

    explicit WorkspaceBindingModel(FlowCore *core, QObject *parent = nullptr);

    ListState listState() const { return m_listState; }
    std::optional<Problem> listProblem() const { return m_listProblem; }
    const QList<Workspace> &rows() const { return m_rows; }
    bool hasMore() const { return !m_next.isEmpty(); }
    bool isLoadingMore() const;
    int total() const { return m_total; } // of the account
    int boundCount() const; // to this purchase
    QString search() const { return m_search; }

    void setSearch(const QString &); // debounced; the running search is not waited for
    void loadMore(); // the list was scrolled near its end
    void reload();
    bool canBind(int row) const;
    void bind(int row); // leads to ConfirmBinding
    void createWorkspace(); // leads to CreateWorkspace
    bool createIsNext() const; // the account has none: the primary button creates the first

    bool canCommit() const override;
    Message primaryText() const override;
    Message line() const override;
    void enter() override;
    void leave() override;
    void abandon() override;
    void resolveUnknown() override;

Q_SIGNALS:
    void rowsReset();
    void rowsAppended(int first, int count);
    void rowChanged(int row);
    void branchRequested(); // to ConfirmBinding or CreateWorkspace, see Draft::branch

protected:
    void submit() override;
    void performAction(ProblemAction) override;

private:
    void load(bool first);
    void stopLoading();
    void mergeBound();
    void onPage(const Result<api::WorkspacePage> &, bool first);
    Write<api::Completion> request();

    ListState m_listState = ListState::Loading;
    std::optional<Problem> m_listProblem;
    QList<Workspace> m_rows;
    QString m_search;
    QString m_next;
    int m_total = 0;
    int m_bound = 0;
    QTimer m_searchTimer;
    QPointer<CallBase> m_load; // the page that is asked for
    QString m_loadedFor; // the flow and account that the rows belong to
    qsizetype m_seenBound = 0; // how many of Draft::bound the rows show
};

} // namespace usher
