#include "usher/flow/workspacebindingmodel.h"

#include "usher/flow/flowcore.h"
#include "usher/flow/pagewrite.h"

#include <algorithm>

namespace usher {

WorkspaceBindingModel::WorkspaceBindingModel(FlowCore *core, QObject *parent)
    : PageModel(Step::WorkspaceBinding, core, parent)
{
    m_searchTimer.setSingleShot(true);
    m_searchTimer.setInterval(core->timing().search);
    connect(&m_searchTimer, &QTimer::timeout, this, [this] { load(true); });
}

bool WorkspaceBindingModel::isLoadingMore() const
{
    return m_load && m_listState == ListState::Ready;
}

int WorkspaceBindingModel::boundCount() const
{
    return std::max(m_bound, int(draft().bound.size()));
}

void WorkspaceBindingModel::setSearch(const QString &search)
{
    if (search == m_search)
        return;
    m_search = search;
    stopLoading();
    m_searchTimer.start();
}

void WorkspaceBindingModel::loadMore()
{
    if (hasMore() && !m_load && !m_searchTimer.isActive())
        load(false);
}

void WorkspaceBindingModel::reload()
{
    load(true);
}

void WorkspaceBindingModel::load(bool first)
{
    m_searchTimer.stop();
    stopLoading();
    m_listProblem.reset();
    if (first && m_rows.isEmpty())
        m_listState = ListState::Loading;
    api::WorkspaceQuery query;
    query.search = m_search.trimmed();
    query.cursor = first ? QString() : m_next;
    Call<api::WorkspacePage> *call
        = core()->session().run<api::WorkspacePage>([this, query] { return core()->backend().workspaces(query); });
    m_load = call;
    call->whenEnded(this, [this, call, first](const Result<api::WorkspacePage> &page) {
        if (m_load == call)
            onPage(page, first);
    });
    Q_EMIT changed();
}

void WorkspaceBindingModel::stopLoading()
{
    if (m_load)
        m_load->cancel();
    m_load.clear(); // what it says concerns nobody now
}

void WorkspaceBindingModel::onPage(const Result<api::WorkspacePage> &page, bool first)
{
    m_load.clear();
    if (!page) {
        if (isAbout(page.problem(), ProblemAbout::Session)) {
            m_loadedFor.clear();
            Q_EMIT core()->signInNeeded();
            return;
        }
        m_listProblem = page.problem();
        if (first)
            m_listState = ListState::Failed;
        Q_EMIT changed();
        return;
    }
    m_next = page->next;
    m_total = page->total;
    m_bound = page->bound;
    const qsizetype before = first ? 0 : m_rows.size();
    if (first)
        m_rows.clear();
    m_rows.append(page->items);
    m_listState = !m_rows.isEmpty() ? ListState::Ready : m_total == 0 ? ListState::Empty : ListState::NoMatch;
    m_seenBound = draft().bound.size();
    if (first)
        Q_EMIT rowsReset();
    else
        Q_EMIT rowsAppended(int(before), int(m_rows.size() - before));
    Q_EMIT changed();
}

void WorkspaceBindingModel::mergeBound()
{
    const QList<Workspace> &bound = draft().bound;
    bool inserted = false;
    for (qsizetype i = m_seenBound; i < bound.size(); ++i) {
        const auto row = std::find_if(
            m_rows.begin(), m_rows.end(), [&](const Workspace &workspace) { return workspace.id == bound[i].id; });
        ++m_bound;
        if (row != m_rows.end()) {
            *row = bound[i];
            Q_EMIT rowChanged(int(row - m_rows.begin()));
        } else {
            m_rows.prepend(bound[i]);
            ++m_total;
            inserted = true;
        }
    }
    m_seenBound = bound.size();
    if (inserted) {
        m_listState = ListState::Ready;
        Q_EMIT rowsReset();
    }
}

bool WorkspaceBindingModel::canBind(int row) const
{
    return !isBusy() && row >= 0 && row < m_rows.size() && m_rows.at(row).state == WorkspaceState::Bindable;
}

void WorkspaceBindingModel::bind(int row)
{
    if (!canBind(row))
        return;
    core()->draft().pending = m_rows.at(row);
    core()->draft().branch = Branch::Confirm;
    Q_EMIT branchRequested();
}

void WorkspaceBindingModel::createWorkspace()
{
    if (isBusy())
        return;
    core()->draft().branch = Branch::Create;
    Q_EMIT branchRequested();
}

bool WorkspaceBindingModel::createIsNext() const
{
    return m_listState == ListState::Empty && boundCount() == 0;
}

bool WorkspaceBindingModel::canCommit() const
{
    return PageModel::canCommit() && (boundCount() > 0 || createIsNext());
}

Message WorkspaceBindingModel::primaryText() const
{
    return {createIsNext() ? message_code::do_create_workspace : message_code::do_confirm, {}};
}

Message WorkspaceBindingModel::line() const
{
    const Message said = PageModel::line();
    if (isBusy() || !said.isEmpty())
        return said;
    if (boundCount() > 0)
        return {message_code::workspaces_bound, {{QStringLiteral("count"), QString::number(boundCount())}}};
    return canCommit() ? Message() : Message{message_code::bind_first, {}};
}

void WorkspaceBindingModel::enter()
{
    const QString wanted = draft().flowId + QLatin1Char('/') + (draft().account ? draft().account->id : QString());
    if (wanted == m_loadedFor && m_listState != ListState::Failed) {
        mergeBound();
        return;
    }
    m_loadedFor = wanted;
    m_rows.clear();
    m_search.clear();
    m_bound = 0;
    m_total = 0;
    m_next.clear();
    Q_EMIT rowsReset();
    load(true);
}

void WorkspaceBindingModel::leave()
{
    // Rows and search belong together, also when one comes back.
    if (m_searchTimer.isActive())
        load(true);
}

void WorkspaceBindingModel::abandon()
{
    m_searchTimer.stop();
    stopLoading();
    m_loadedFor.clear();
    PageModel::abandon();
}

PageModel::Write<api::Completion> WorkspaceBindingModel::request()
{
    Write<api::Completion> write;
    write.intent = QStringLiteral("complete");
    write.request = QByteArrayLiteral("{}");
    write.busy = {message_code::busy_confirming, {}};
    write.send = [this](const QString &key) { return core()->backend().complete(key); };
    write.finished = [this](const api::Completion &completion) {
        Draft &draft = core()->draft();
        draft.completed = true;
        draft.branch = Branch::None;
        draft.linked = completion.settlement;
        if (!completion.workspaces.isEmpty())
            draft.bound = completion.workspaces;
        done();
    };
    write.stored = [](const QJsonObject &answer) { return api::Completion::fromJson(answer, api::Members::Lenient); };
    return write;
}

void WorkspaceBindingModel::submit()
{
    if (createIsNext())
        return createWorkspace();
    core()->draft().branch = Branch::None;
    write<api::Completion>(request());
}

void WorkspaceBindingModel::resolveUnknown()
{
    resolve<api::Completion>(request());
}

void WorkspaceBindingModel::performAction(ProblemAction action)
{
    if (action == ProblemAction::TryAgain && m_listProblem)
        reload();
    else
        PageModel::performAction(action);
}

} // namespace usher
