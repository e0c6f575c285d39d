#include "usher/wizard/pages/workspacebindingpage.h"

#include "common/brand/brand.h"
#include "usher/flow/flowcontroller.h"
#include "usher/flow/workspacebindingmodel.h"
#include "usher/wizard/controls/banner.h"
#include "usher/wizard/controls/buttons.h"
#include "usher/wizard/controls/pagecolumn.h"
#include "usher/wizard/controls/textfield.h"
#include "usher/wizard/controls/textlabel.h"
#include "usher/wizard/pages/workspacetable.h"
#include "usher/wizard/style/measures.h"

#include <QHBoxLayout>
#include <QSignalBlocker>

namespace usher {

WorkspaceBindingPage::WorkspaceBindingPage(FlowController *flow, QWidget *parent)
    : Page(flow, flow->workspaceBinding(), parent)
    , m_binding(flow->workspaceBinding())
    , m_search(new TextField)
    , m_create(new ActionButton(ButtonKind::Secondary))
    , m_table(new WorkspaceTable(m_binding))
    , m_state(new QWidget)
    , m_stateTitle(new TextLabel(TextStyle::Strong))
    , m_stateText(new TextLabel(TextStyle::Body, Role::SoftText))
    , m_failed(new Banner(Banner::Kind::Error))
{
    m_line = new QHBoxLayout;
    m_line->setSpacing(space(Space::M));
    m_line->addWidget(m_search, 1);
    m_line->addWidget(m_create, 0, Qt::AlignLeading);
    body()->addLayout(m_line);
    body()->addSpacing(space(Space::M));
    addBanner(m_failed);
    body()->addWidget(m_table, 1);
    m_table->setMinimumHeight(px(44 * 4));

    auto *state = new QVBoxLayout(m_state);
    state->setContentsMargins(0, space(Space::Xl), 0, space(Space::Xl));
    state->setSpacing(space(Space::Xs));
    state->addWidget(m_stateTitle);
    state->addWidget(m_stateText);
    body()->addWidget(m_state, 1, Qt::AlignTop);
    column()->setFillsHeight();

    m_search->setObjectName(QStringLiteral("search"));
    m_search->setLeadingIcon(QStringLiteral("search"));
    m_create->setObjectName(QStringLiteral("create_workspace"));
    connect(m_search, &QLineEdit::textChanged, m_binding, &WorkspaceBindingModel::setSearch);
    connect(m_create, &QAbstractButton::clicked, m_binding, &WorkspaceBindingModel::createWorkspace);
    connect(m_failed, &Banner::primaryClicked, this,
        [this] { mend(m_binding->listProblem(), [this] { m_binding->reload(); }); });
    connect(m_binding, &WorkspaceBindingModel::rowsReset, this, &WorkspaceBindingPage::refresh);
    ready();
}

void WorkspaceBindingPage::retranslate()
{
    setHeading(words::stepTitle(step(), brand()), tr("Bind one or more, then confirm."));
    m_create->setText(tr("Create workspace"));
    m_search->setAccessibleName(tr("Search workspaces"));
    m_table->retranslate();
}

void WorkspaceBindingPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool narrow = width() - 2 * space(Space::Xxl) < m_create->sizeHint().width() + ems(18);
    m_line->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void WorkspaceBindingPage::refresh()
{
    using State = WorkspaceBindingModel::ListState;
    const State state = m_binding->listState();
    // Another account begins without a search.
    if (m_search->text() != m_binding->search()) {
        const QSignalBlocker blocker(m_search);
        m_search->setText(m_binding->search());
    }
    m_search->setPlaceholderText(
        m_binding->total() > 0 ? tr("Search %n workspace(s)", nullptr, m_binding->total()) : tr("Search workspaces"));
    m_search->setVisible(state != State::Empty);
    m_create->setVisible(!m_binding->createIsNext()); // the primary button does it
    m_table->setVisible(state == State::Ready);
    m_state->setVisible(state != State::Ready);
    if (state == State::Failed && m_failed->isHidden())
        focusBanner(m_failed);
    m_failed->setVisible(state == State::Failed);
    switch (state) {
    case State::Loading:
        m_stateTitle->setText(tr("Fetching your workspaces…"));
        m_stateText->clear();
        break;
    case State::Empty:
        m_stateTitle->setText(tr("This Billing Center account has no workspace yet"));
        m_stateText->setText(tr("Create the first one: it is bound to your purchase at once."));
        break;
    case State::NoMatch:
        m_stateTitle->setText(tr("No workspace found"));
        m_stateText->setText(tr("The search looks at the start of a name or an ID."));
        break;
    case State::Failed:
        // Takes the room of the list, so that the banner does not grow into it.
        m_stateTitle->clear();
        m_stateText->clear();
        if (const std::optional<Problem> problem = m_binding->listProblem())
            tell(m_failed, *problem);
        break;
    case State::Ready:
        break;
    }
}

} // namespace usher
