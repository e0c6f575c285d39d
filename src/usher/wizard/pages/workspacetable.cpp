#include "usher/wizard/pages/workspacetable.h"

#include "usher/flow/words.h"
#include "usher/wizard/style/icon.h"
#include "usher/wizard/style/measures.h"
#include "usher/wizard/style/paint.h"
#include "usher/wizard/style/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace usher {

namespace {

// A name runs as it was written, also on a page that runs the other way: what does not fit is missing at its own end.
class NameDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        constexpr QChar firstStrongIsolate(0x2068);
        QStyledItemDelegate::initStyleOption(option, index);
        option->text.prepend(firstStrongIsolate);
    }
};

// The last column: a button to press, or what the row's state is.
class StateDelegate : public QStyledItemDelegate
{
public:
    StateDelegate(WorkspaceBindingModel *rows, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_rows(rows)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem row = option;
        initStyleOption(&row, index);
        const QString text = row.text;
        row.text.clear();
        row.widget->style()->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);

        const WorkspaceState state = m_rows->rows().at(index.row()).state;
        const bool mirrored = option.direction == Qt::RightToLeft;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (m_rows->canBind(index.row())) {
            painter->setFont(textFont(TextStyle::Strong));
            const QSize wanted(painter->fontMetrics().horizontalAdvance(text) + 2 * space(Space::L), px(28));
            QRect button = QStyle::alignedRect(option.direction, Qt::AlignTrailing | Qt::AlignVCenter, wanted,
                option.rect.adjusted(space(Space::S), 0, -space(Space::S), 0));
            paintBox(painter, button, theme().color(Role::Card), theme().color(Role::FieldLine));
            painter->setPen(theme().color(Role::Text));
            painter->drawText(button, Qt::AlignCenter, text);
        } else {
            const bool bound = state == WorkspaceState::Bound;
            const QColor ink = theme().color(bound ? Role::Ok : Role::SoftText);
            painter->setFont(textFont(bound ? TextStyle::Strong : TextStyle::Caption));
            QRect area = option.rect.adjusted(space(Space::S), 0, -space(Space::S), 0);
            const int width = painter->fontMetrics().horizontalAdvance(text);
            painter->setPen(ink);
            painter->drawText(area,
                QStyle::visualAlignment(option.direction, Qt::AlignTrailing | Qt::AlignVCenter) | Qt::TextWordWrap,
                text);
            if (bound) {
                QRect mark(0, 0, px(16), px(16));
                mark.moveCenter(area.center());
                if (mirrored)
                    mark.moveLeft(area.left() + width + space(Space::Xs));
                else
                    mark.moveRight(area.right() - width - space(Space::Xs));
                paintIcon(painter, mark, QStringLiteral("check"), ink);
            }
        }
        painter->restore();
    }

private:
    WorkspaceBindingModel *m_rows;
};

} // namespace

WorkspaceTableModel::WorkspaceTableModel(WorkspaceBindingModel *rows, QObject *parent)
    : QAbstractTableModel(parent)
    , m_rows(rows)
{
    // The page model tells after the fact; the rows are shared, so the view starts anew or grows at the end.
    connect(rows, &WorkspaceBindingModel::rowsReset, this, [this] {
        beginResetModel();
        endResetModel();
    });
    connect(rows, &WorkspaceBindingModel::rowsAppended, this, [this](int first, int count) {
        beginInsertRows({}, first, first + count - 1);
        endInsertRows();
    });
    connect(rows, &WorkspaceBindingModel::rowChanged, this,
        [this](int row) { Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1)); });
}

int WorkspaceTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows->rows().size());
}

int WorkspaceTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant WorkspaceTableModel::data(const QModelIndex &index, int role) const
{
    const Workspace &workspace = m_rows->rows().at(index.row());
    if (role == Qt::FontRole && index.column() == Name && workspace.state == WorkspaceState::Bound)
        return textFont(TextStyle::Strong);
    if (role == Qt::FontRole && index.column() == Id)
        return monospaceFont();
    if (role == Qt::ForegroundRole && index.column() == Id)
        return theme().color(Role::SoftText);
    if (role == Qt::ToolTipRole && index.column() == Id)
        return workspace.id;
    if (role == Qt::ToolTipRole && index.column() == Name)
        return QString(workspace.name + QStringLiteral(" · ") + words::siteName(m_rows->facts(), workspace.site));
    const bool aboutState
        = index.column() == State && (role == Qt::ToolTipRole || role == Qt::AccessibleDescriptionRole);
    if (aboutState)
        return words::workspaceStateReason(workspace.state);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(index.column())) {
    case Name:
        return workspace.name;
    case SiteColumn:
        return words::siteName(m_rows->facts(), workspace.site);
    case Id:
        return words::shortId(workspace.id);
    case State:
        return m_rows->canBind(index.row()) ? tr("Bind") : words::workspaceState(workspace.state);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant WorkspaceTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Name:
        return tr("Workspace");
    case SiteColumn:
        return tr("Site");
    case Id:
        //: short for identifier, heads a column
        return tr("ID");
    default:
        return {};
    }
}

Qt::ItemFlags WorkspaceTableModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

bool WorkspaceTableModel::canFetchMore(const QModelIndex &) const
{
    return m_rows->hasMore() && !m_rows->isLoadingMore();
}

void WorkspaceTableModel::fetchMore(const QModelIndex &)
{
    m_rows->loadMore();
}

void WorkspaceTableModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

WorkspaceTable::WorkspaceTable(WorkspaceBindingModel *rows, QWidget *parent)
    : QTableView(parent)
    , m_rows(rows)
    , m_model(new WorkspaceTableModel(rows, this))
{
    setObjectName(QStringLiteral("workspaces"));
    setModel(m_model);
    setItemDelegateForColumn(WorkspaceTableModel::Name, new NameDelegate(this));
    setItemDelegateForColumn(WorkspaceTableModel::State, new StateDelegate(rows, this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setShowGrid(false);
    setWordWrap(false);
    setFrameShape(NoFrame);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(px(44));
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setHighlightSections(false);
    connect(this, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &at) { bindRow(at.row()); });
    connect(this, &QAbstractItemView::clicked, this, [this](const QModelIndex &at) {
        if (at.column() == WorkspaceTableModel::State)
            bindRow(at.row());
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        fitColumns();
        if (m_model->rowCount() > 0)
            setCurrentIndex(m_model->index(0, 0));
    });
    // Back from the confirmation: the row that is bound now is the one that was meant.
    connect(m_rows, &WorkspaceBindingModel::rowChanged, this, [this](int row) {
        setCurrentIndex(m_model->index(row, 0));
        scrollTo(currentIndex());
    });
    retranslate();
}

void WorkspaceTable::retranslate()
{
    setAccessibleName(tr("Workspaces"));
    m_model->retranslate();
    fitColumns();
}

void WorkspaceTable::bindRow(int row)
{
    if (m_rows->canBind(row))
        m_rows->bind(row);
}

void WorkspaceTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (!showsFocusRing(this) || !currentIndex().isValid())
        return;
    QPainter painter(viewport());
    const int row = currentIndex().row();
    paintFocusRing(
        &painter, QRect(0, rowViewportPosition(row), viewport()->width(), rowHeight(row)), theme().color(Role::Accent));
}

void WorkspaceTable::keyPressEvent(QKeyEvent *event)
{
    const bool choose
        = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (choose && currentIndex().isValid() && m_rows->canBind(currentIndex().row())) {
        bindRow(currentIndex().row());
        return;
    }
    // Elsewhere Enter is the page's primary button.
    if (choose && event->key() != Qt::Key_Space) {
        event->ignore();
        return;
    }
    QTableView::keyPressEvent(event);
}

void WorkspaceTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void WorkspaceTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        verticalHeader()->setDefaultSectionSize(px(44));
        fitColumns();
    }
}

void WorkspaceTable::fitColumns()
{
    // The name takes what is left; where it is narrow the ID goes first, then the site.
    const int width = viewport()->width();
    const int state = ems(9.5);
    const int site = std::clamp(sizeHintForColumn(WorkspaceTableModel::SiteColumn), ems(7), ems(11));
    const int id = ems(10);
    const int least = ems(10);
    const bool roomForId = width - state - site - id >= least;
    const bool roomForSite = width - state - site >= least;
    setColumnHidden(WorkspaceTableModel::Id, !roomForId);
    setColumnHidden(WorkspaceTableModel::SiteColumn, !roomForSite);
    setColumnWidth(WorkspaceTableModel::SiteColumn, site);
    setColumnWidth(WorkspaceTableModel::Id, id);
    setColumnWidth(WorkspaceTableModel::State, state);
    setColumnWidth(WorkspaceTableModel::Name, width - state - (roomForSite ? site : 0) - (roomForId ? id : 0));
}

} // namespace usher
