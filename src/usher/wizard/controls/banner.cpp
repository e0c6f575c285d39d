#include "usher/wizard/controls/banner.h"

#include "usher/wizard/controls/buttons.h"
#include "usher/wizard/controls/flowlayout.h"
#include "usher/wizard/controls/marks.h"

#include <QAccessible>
#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace usher {

namespace {

struct Look
{
    const char *icon;
    Role role;
};

Look lookOf(Banner::Kind kind)
{
    switch (kind) {
    case Banner::Kind::Error:
        return {"warning", Role::Error};
    case Banner::Kind::Warning:
        return {"warning", Role::Warn};
    case Banner::Kind::Success:
        return {"check", Role::Ok};
    case Banner::Kind::Info:
        break;
    }
    return {"info", Role::Accent};
}

} // namespace

Banner::Banner(Kind kind, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_icon(new IconMark({}, Role::Text))
    , m_title(new TextLabel(TextStyle::Strong))
    , m_text(new TextLabel(TextStyle::Body, Role::SoftText))
    , m_actions(new QWidget)
    , m_flow(new FlowLayout(space(Space::M)))
    , m_primary(new ActionButton(ButtonKind::Primary))
    , m_detailsLink(new LinkButton)
    , m_details(new TextLabel(TextStyle::Caption, Role::SoftText))
{
    auto *head = new QHBoxLayout;
    head->setSpacing(space(Space::S));
    auto *mark = new QVBoxLayout;
    mark->setContentsMargins(0, (m_title->fontMetrics().height() - m_icon->sizeHint().height()) / 2, 0, 0);
    mark->addWidget(m_icon);
    mark->addStretch();
    head->addLayout(mark);
    head->addWidget(m_title, 1);

    m_actions->setLayout(m_flow);
    m_flow->addWidget(m_primary);
    m_flow->addWidget(m_detailsLink);
    m_details->setFont(monospaceFont());
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space(Space::L), space(Space::M), space(Space::L), space(Space::M));
    column->setSpacing(0);
    column->addLayout(head);
    column->addSpacing(px(2));
    column->addWidget(m_text);
    column->addSpacing(space(Space::S));
    column->addWidget(m_actions);
    column->addWidget(m_details);

    m_primary->hide();
    m_detailsLink->hide();
    m_details->hide();
    connect(m_primary, &QPushButton::clicked, this, &Banner::primaryClicked);
    connect(m_detailsLink, &QPushButton::clicked, this, [this] {
        m_details->setVisible(m_details->isHidden());
        retranslate();
    });
    setKind(kind);
    retranslate();
    refreshActions();
}

void Banner::setKind(Kind kind)
{
    m_kind = kind;
    const Look look = lookOf(kind);
    m_icon->setIcon(QLatin1String(look.icon), look.role);
    update();
}

void Banner::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
    announce();
}

QString Banner::title() const
{
    return m_title->text();
}

void Banner::setText(const QString &text)
{
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    setAccessibleDescription(text);
    announce();
}

void Banner::setPrimaryAction(const QString &text)
{
    m_primary->setText(text);
    m_primary->setVisible(!text.isEmpty());
    refreshActions();
}

void Banner::addLink(const QString &id, const QString &text)
{
    auto *link = new LinkButton(text);
    link->setObjectName(id);
    connect(link, &QPushButton::clicked, this, [this, id] { Q_EMIT linkClicked(id); });
    // "Details" stays last.
    m_flow->removeWidget(m_detailsLink);
    m_flow->addWidget(link);
    m_flow->addWidget(m_detailsLink);
    m_links.append(link);
    refreshActions();
}

void Banner::setLink(const QString &id, const QString &text)
{
    const auto found = std::find_if(
        m_links.cbegin(), m_links.cend(), [&id](const LinkButton *link) { return link->objectName() == id; });
    if (found == m_links.cend()) {
        if (!text.isEmpty())
            addLink(id, text);
        return;
    }
    LinkButton *link = *found;
    link->setText(text);
    link->updateGeometry();
    if (text.isEmpty()) {
        m_links.removeOne(link);
        m_flow->removeWidget(link);
        // Later: this may be within its own click.
        link->hide();
        link->deleteLater();
        refreshActions();
    }
}

void Banner::setDetails(const QString &details)
{
    if (details != m_details->text())
        m_details->hide();
    m_details->setText(details);
    m_detailsLink->setVisible(!details.isEmpty());
    retranslate();
    refreshActions();
}

void Banner::refreshActions()
{
    m_actions->setVisible(!m_primary->isHidden() || !m_links.isEmpty() || !m_detailsLink->isHidden());
}

void Banner::retranslate()
{
    //: Link in an error box: shows the technical details below.
    const QString more = tr("Details");
    //: Link in an error box: hides the technical details again.
    const QString less = tr("Hide details");
    m_detailsLink->setText(m_details->isHidden() ? more : less);
    m_detailsLink->updateGeometry();
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(&painter, rect(), theme().color(Role::Card), theme().color(lookOf(m_kind).role));
}

void Banner::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    announce();
}

void Banner::setVisible(bool visible)
{
    // Put away, the same is news when it comes back; with its page it goes and comes unheard.
    if (!visible)
        m_announced.clear();
    QWidget::setVisible(visible);
}

void Banner::announce()
{
    // When both title and text are set.
    const auto alert = [this] {
        const QString said = m_title->text() + QLatin1Char('\n') + m_text->text();
        if (!isVisible() || said == m_announced)
            return;
        m_announced = said;
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
        Q_EMIT announced();
    };
    QMetaObject::invokeMethod(this, alert, Qt::QueuedConnection);
}

void Banner::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace usher
