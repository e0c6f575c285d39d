#include "usher/wizard/pages/idhelppanel.h"

#include "usher/wizard/controls/buttons.h"
#include "usher/wizard/controls/flowlayout.h"
#include "usher/wizard/controls/helpdrawing.h"
#include "usher/wizard/controls/textlabel.h"
#include "usher/wizard/style/measures.h"
#include "usher/wizard/style/paint.h"

#include <QGridLayout>
#include <QLocale>
#include <QPainter>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace usher {

namespace {

QStringList idsOf(const QList<IdHelp> &helps)
{
    QStringList ids;
    for (const IdHelp &help : helps)
        ids.append(help.id);
    return ids;
}

} // namespace

IdHelpPanel::IdHelpPanel(QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel(TextStyle::Strong))
    , m_close(new LinkButton)
    , m_ways(new QWidget)
    , m_steps(new QGridLayout)
    , m_note(new TextLabel(TextStyle::Caption, Role::SoftText))
    , m_drawing(new HelpDrawing)
{
    setObjectName(QStringLiteral("id_help"));
    m_close->setObjectName(QStringLiteral("close_help"));
    m_close->setCaption(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space(Space::L), space(Space::M), space(Space::L), space(Space::L));
    column->setSpacing(space(Space::M));
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_close, 0, Qt::AlignTop);
    column->addLayout(head);
    m_ways->setLayout(new FlowLayout(space(Space::S)));
    column->addWidget(m_ways);

    auto *text = new QWidget;
    auto *lines = new QVBoxLayout(text);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(space(Space::M));
    m_steps->setHorizontalSpacing(space(Space::S));
    m_steps->setVerticalSpacing(space(Space::S));
    m_steps->setColumnStretch(1, 1);
    lines->addLayout(m_steps);
    lines->addWidget(m_note);
    lines->addStretch();
    auto *sides = new QWidget;
    auto *columns = new ColumnsLayout(2, 16, space(Space::L));
    sides->setLayout(columns);
    columns->addWidget(text);
    columns->addWidget(m_drawing);
    column->addWidget(sides);
    connect(m_close, &QAbstractButton::clicked, this, &IdHelpPanel::closeRequested);
    hide();
}

void IdHelpPanel::open(PurchaseId what, const QList<IdHelp> &helps, const QString &field)
{
    const bool opened = !isOpen(what);
    const bool others = idsOf(m_helps) != idsOf(helps);
    m_helps = helps;
    if (m_helps.isEmpty())
        return hide();
    if (opened)
        m_shown.clear();
    m_what = what;
    //: Title of the help for a field. %1 is its label: "Product instance ID"
    m_title->setText(tr("Where do I find the %1?").arg(field));
    m_close->setText(tr("Close"));

    showHelp(m_shown);
    if (opened || others)
        qDeleteAll(m_ways->findChildren<Chip *>(Qt::FindDirectChildrenOnly));
    for (int i = 0; m_helps.size() > 1 && i < m_helps.size(); ++i) {
        const QString id = m_helps.at(i).id;
        const QString name = QStringLiteral("way_") + id;
        auto *way = m_ways->findChild<Chip *>(name, Qt::FindDirectChildrenOnly);
        if (!way) {
            way = new Chip({}, m_ways);
            way->setObjectName(name);
            way->setAutoExclusive(true);
            way->setChecked(id == m_shown);
            m_ways->layout()->addWidget(way);
            connect(way, &QAbstractButton::clicked, this, [this, id] { showHelp(id); });
        }
        way->setText(m_helps.at(i).who);
        way->updateGeometry();
    }
    m_ways->setVisible(m_helps.size() > 1);
    show();
    if (!opened)
        return;
    setFocus(Qt::OtherFocusReason);
    scrollIntoView();
}

void IdHelpPanel::showHelp(const QString &id)
{
    const auto found
        = std::find_if(m_helps.cbegin(), m_helps.cend(), [&id](const IdHelp &help) { return help.id == id; });
    const IdHelp &help = found == m_helps.cend() ? m_helps.constFirst() : *found;
    m_shown = help.id;
    clear(m_steps);
    for (int i = 0; i < help.steps.size(); ++i) {
        auto *number = new TextLabel(QLocale().toString(i + 1), TextStyle::Strong, Role::Accent);
        number->setWordWrap(false);
        m_steps->addWidget(number, i, 0, Qt::AlignTop);
        m_steps->addWidget(new TextLabel(help.steps.at(i), TextStyle::Body), i, 1);
    }
    m_note->setText(help.note);
    m_note->setVisible(!help.note.isEmpty());
    QHash<QString, QString> labels;
    for (const QString &label : consoleLabels())
        labels.insert(label, consoleLabel(label));
    m_drawing->setDrawing(help.id, labels);
    //: Accessible name of a drawing.
    m_drawing->setAccessibleName(tr("Drawing"));
    m_drawing->setAccessibleDescription(help.picture);
    setAccessibleName(m_title->text());
    setAccessibleDescription((help.steps + QStringList(help.note)).join(QLatin1Char(' ')).trimmed());
}

void IdHelpPanel::scrollIntoView()
{
    // Only when the page has made room for it.
    QTimer::singleShot(0, this, [this] {
        for (QWidget *holder = parentWidget(); holder; holder = holder->parentWidget()) {
            auto *area = qobject_cast<QScrollArea *>(holder);
            if (!area)
                continue;
            const QRect place(mapTo(area->widget(), QPoint()), size());
            // The head last: where the panel is the taller one, its beginning is what is seen.
            area->ensureVisible(0, place.bottom(), 0, space(Space::S));
            area->ensureVisible(0, place.top(), 0, space(Space::S));
            return;
        }
    });
}

void IdHelpPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(&painter, rect(), theme().color(Role::Card), theme().color(Role::Line));
}

} // namespace usher
