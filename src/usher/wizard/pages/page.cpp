#include "usher/wizard/pages/page.h"

#include "usher/flow/credentials.h"
#include "usher/flow/flowcontroller.h"
#include "usher/flow/phonenumber.h"
#include "usher/wizard/controls/banner.h"
#include "usher/wizard/controls/buttons.h"
#include "usher/wizard/controls/card.h"
#include "usher/wizard/controls/checkfield.h"
#include "usher/wizard/controls/fieldrow.h"
#include "usher/wizard/controls/marks.h"
#include "usher/wizard/controls/pagecolumn.h"
#include "usher/wizard/controls/phoneedit.h"
#include "usher/wizard/controls/selectfield.h"
#include "usher/wizard/controls/textfield.h"
#include "usher/wizard/controls/textlabel.h"
#include "usher/wizard/pages/binding.h"
#include "usher/wizard/pages/credentialsview.h"
#include "usher/wizard/pages/noticearea.h"

#include <QButtonGroup>
#include <QEvent>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace usher {

namespace {

const QString networkLink = QStringLiteral("network_settings");

void fill(SelectField *editor, const choices::List &entries, const QString &chosen)
{
    const QSignalBlocker blocker(editor);
    editor->clear();
    for (const choices::Entry &entry : entries) {
        if (entry.isHeading) {
            editor->addHeading(entry.text);
            continue;
        }
        editor->addItem(entry.text, entry.id);
        editor->setBrief(editor->count() - 1, entry.brief);
    }
    editor->setCurrentIndex(editor->findData(chosen));
}

} // namespace

Page::Page(FlowController *flow, PageModel *model, QWidget *parent, TextStyle title)
    : QWidget(parent)
    , m_flow(flow)
    , m_model(model)
    , m_column(new PageColumn(this, title))
    , m_banners(new QWidget)
    , m_banner(new Banner(Banner::Kind::Error))
{
    setObjectName(stepId(model->step()));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_column);

    body()->addWidget(new NoticeArea(flow, this));
    body()->addWidget(m_banners);
    auto *banners = new QVBoxLayout(m_banners);
    banners->setContentsMargins(0, 0, 0, space(Space::L));
    banners->setSpacing(space(Space::M));
    addBanner(m_banner);
    connect(m_banner, &Banner::primaryClicked, model, &PageModel::act);
    connect(model, &PageModel::changed, this, &Page::refreshAll);
    connect(model, &PageModel::focusRequested, this, &Page::focusField);
}

Page::~Page() = default;

void Page::ready()
{
    m_ready = true;
}

void Page::renew()
{
    retranslate();
    refreshAll();
}

const Brand &Page::brand() const
{
    return m_flow->brand();
}

QVBoxLayout *Page::body() const
{
    return m_column->column();
}

QString Page::title() const
{
    return m_column->title();
}

void Page::setHeading(const QString &title, const QString &subtitle)
{
    m_column->setTitle(title);
    m_column->setSubtitle(subtitle);
}

QWidget *Page::focusTarget() const
{
    const FieldBase *target = m_model->firstBadField();
    for (const FieldBase *field : m_model->fields()) {
        const QWidget *editor = m_editors.value(field);
        if (target)
            break;
        if (editor && editor->isVisibleTo(this) && field->isEnabled() && field->isEmpty())
            target = field;
    }
    for (const FieldBase *field : m_model->fields()) {
        const QWidget *editor = m_editors.value(field);
        if (target)
            break;
        if (editor && editor->isVisibleTo(this) && field->isEnabled())
            target = field;
    }
    QWidget *editor = m_editors.value(target);
    // Of cards the chosen one stands for all.
    const auto *card = qobject_cast<QAbstractButton *>(editor);
    if (card && card->group() && card->group()->checkedButton())
        return card->group()->checkedButton();
    return editor ? editor : m_column->titleWidget();
}

void Page::focusField(const FieldBase *field)
{
    QWidget *editor = m_editors.value(field);
    if (!editor)
        return;
    while (editor->focusProxy())
        editor = editor->focusProxy();
    editor->setFocus(Qt::OtherFocusReason);
    // What is wrong with it stands below it, of cards below the last one; where there is no room for both, the editor.
    for (QWidget *holder = editor; holder && holder != this; holder = holder->parentWidget()) {
        if (qobject_cast<FieldRow *>(holder))
            m_column->ensureWidgetVisible(holder);
    }
    m_column->ensureWidgetVisible(editor);
}

FieldRow *Page::addText(Field *field, TextField *editor, QLayout *into)
{
    FieldRow *row = binding::textRow(field, editor);
    registerEditor(field, row->editor());
    (into ? into : body())->addWidget(row);
    return row;
}

FieldRow *Page::addPassword(SecretField *field, QLayout *into)
{
    FieldRow *row = binding::passwordRow(field);
    registerEditor(field, row->editor());
    (into ? into : body())->addWidget(row);
    return row;
}

CredentialsView *Page::addCredentials(Credentials *credentials, QLayout *into)
{
    auto *view = new CredentialsView(credentials);
    registerEditor(credentials->username(), view->usernameEditor());
    registerEditor(credentials->password(), view->passwordEditor());
    registerEditor(credentials->passwordAgain(), view->againEditor());
    (into ? into : body())->addWidget(view);
    return view;
}

FieldRow *Page::addPhone(PhoneNumber *number, QLayout *into)
{
    auto *editor = new PhoneEdit;
    editor->number()->setObjectName(number->name());
    editor->country()->setObjectName(number->name() + QStringLiteral("_country"));
    auto *row = new FieldRow({}, editor);
    binding::phone(editor, number);
    binding::status(row, number);
    registerEditor(number, editor->number());
    (into ? into : body())->addWidget(row);
    return row;
}

void Page::fillCountries(FieldRow *row, const PhoneNumber *number)
{
    auto *editor = qobject_cast<PhoneEdit *>(row->editor());
    editor->number()->setAccessibleName(row->label());
    editor->country()->setAccessibleName(tr("Country code"));
    editor->country()->setPlaceholderText(tr("Country"));
    fill(editor->country(), choices::dialCodes(m_flow->language()), number->country());
}

FieldRow *Page::addSelect(Field *field, QLayout *into)
{
    auto *editor = new SelectField;
    editor->setObjectName(field->name());
    auto *row = new FieldRow({}, editor);
    binding::select(editor, field);
    binding::status(row, field);
    registerEditor(field, editor);
    (into ? into : body())->addWidget(row);
    return row;
}

FieldRow *Page::addCards(Field *field, const QList<std::pair<QString, Card *>> &cards, QWidget *group)
{
    for (const auto &[id, card] : cards)
        card->setObjectName(field->name() + QLatin1Char('_') + id);
    binding::cards(cards, field);
    auto *row = new FieldRow({}, group);
    connect(row, &FieldRow::messageChanged, row, [row, cards] {
        const QString problem = row->state() == FieldRow::State::Error ? row->message() : QString();
        for (const auto &[id, card] : cards)
            card->setProblem(problem);
    });
    binding::status(row, field);
    if (!cards.isEmpty())
        registerEditor(field, cards.constFirst().second);
    body()->addWidget(row);
    return row;
}

CheckField *Page::addTick(ToggleField *field, QLayout *into)
{
    auto *tick = new CheckField;
    tick->setObjectName(field->name());
    binding::tick(tick, field);
    registerEditor(field, tick);
    (into ? into : body())->addWidget(tick);
    return tick;
}

LinkButton *Page::addLink(QLayout *into)
{
    auto *link = new LinkButton;
    if (into)
        into->addWidget(link);
    else
        body()->addWidget(link, 0, Qt::AlignLeading);
    return link;
}

void Page::addBanner(Banner *banner)
{
    m_banners->layout()->addWidget(banner);
    banner->hide();
    connect(banner, &Banner::linkClicked, this, [this](const QString &link) {
        if (link == networkLink)
            m_flow->openNetworkSettings();
    });
}

AmberNote *Page::addAmber()
{
    auto *note = new AmberNote;
    body()->addWidget(note);
    return note;
}

TextLabel *Page::addParagraph()
{
    auto *label = new TextLabel(TextStyle::Body, Role::SoftText);
    body()->addWidget(label);
    return label;
}

void Page::fillSelect(FieldRow *row, const choices::List &entries, const Field *field)
{
    fill(qobject_cast<SelectField *>(row->editor()), entries, field->value());
}

void Page::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_ready)
        renew();
}

void Page::refreshAll()
{
    if (!m_ready)
        return;
    refreshBanner();
    refresh();
    const QList<Banner *> banners = m_banners->findChildren<Banner *>(Qt::FindDirectChildrenOnly);
    m_banners->setVisible(
        std::any_of(banners.cbegin(), banners.cend(), [](const Banner *banner) { return !banner->isHidden(); }));
    Banner *banner = std::exchange(m_bannerToFocus, nullptr);
    if (banner && banner->isVisible() && banner->primaryAction()->isVisible()) {
        banner->primaryAction()->setFocus(Qt::OtherFocusReason);
        m_column->ensureWidgetVisible(banner);
    }
}

words::ProblemWords Page::describe(Banner *banner, const Problem &problem)
{
    const words::ProblemWords said = words::problem(problem);
    banner->setTitle(said.title);
    banner->setText(said.text());
    QStringList details{problem.code};
    if (!problem.detail.isEmpty())
        details.append(problem.detail);
    if (!problem.reference.isEmpty())
        details.append(tr("Reference: %1").arg(problem.reference));
    banner->setDetails(details.join(QLatin1Char('\n')));
    return said;
}

void Page::tell(Banner *banner, const Problem &problem)
{
    const words::ProblemWords said = describe(banner, problem);
    banner->setPrimaryAction(said.actionText);
    const ProblemTraits traits = traitsOf(problem);
    const bool network = traits.about == ProblemAbout::Connection && traits.action != ProblemAction::ProxySignIn;
    banner->setLink(networkLink, network ? tr("Network settings") : QString());
}

void Page::mend(const std::optional<Problem> &problem, const std::function<void()> &again)
{
    if (problem && traitsOf(*problem).action == ProblemAction::ProxySignIn)
        m_flow->openNetworkSettings();
    else
        again();
}

void Page::refreshBanner()
{
    const std::optional<Problem> problem = m_model->problem();
    if (problem)
        tell(m_banner, *problem);
    const bool news = problem && m_banner->isHidden();
    m_banner->setVisible(problem.has_value());
    // What runs ended without an answer: work goes on here, unless a field says where.
    if (news && !m_model->firstBadField())
        m_bannerToFocus = m_banner;
}

} // namespace usher
