#include "usher/wizard/pages/networkpanel.h"

#include "usher/flow/flowcontroller.h"
#include "usher/flow/networkmodel.h"
#include "usher/flow/words.h"
#include "usher/wizard/controls/banner.h"
#include "usher/wizard/controls/fieldrow.h"
#include "usher/wizard/controls/pagecolumn.h"
#include "usher/wizard/controls/passwordfield.h"
#include "usher/wizard/controls/textlabel.h"
#include "usher/wizard/pages/binding.h"
#include "usher/wizard/pages/page.h"

#include <QEvent>
#include <QVBoxLayout>

#include <utility>

namespace usher {

NetworkPanel::NetworkPanel(FlowController *flow, QWidget *parent)
    : QWidget(parent)
    , m_flow(flow)
    , m_network(flow->network())
    , m_column(new PageColumn(this))
    , m_banners(new QWidget)
    , m_problem(new Banner(Banner::Kind::Error))
    , m_works(new Banner(Banner::Kind::Success))
    , m_signIn(new QWidget)
    , m_signInTitle(new TextLabel(TextStyle::Strong))
    , m_signInText(new TextLabel(TextStyle::Body, Role::SoftText))
{
    setObjectName(QStringLiteral("network_settings"));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_column);
    auto *banners = new QVBoxLayout(m_banners);
    banners->setContentsMargins(0, 0, 0, space(Space::L));
    banners->addWidget(m_problem);
    banners->addWidget(m_works);
    m_column->add(m_banners);

    m_user = binding::textRow(m_network->user());
    m_password = binding::passwordRow(m_network->password());
    auto *signIn = new QVBoxLayout(m_signIn);
    signIn->setContentsMargins(0, 0, 0, space(Space::L));
    signIn->setSpacing(0);
    signIn->addWidget(m_signInTitle);
    signIn->addWidget(m_signInText);
    signIn->addSpacing(space(Space::L));
    signIn->addWidget(m_user);
    signIn->addWidget(m_password);
    m_column->add(m_signIn);

    m_service = addFact();
    m_proxy = addFact();
    m_authority = addFact();

    connect(m_network, &NetworkModel::changed, this, &NetworkPanel::refresh);
    connect(m_network, &NetworkModel::focusRequested, this, [this](FieldBase *field) {
        FieldRow *row = field == m_network->user() ? m_user : m_password;
        row->editor()->setFocus(Qt::OtherFocusReason);
        m_column->ensureWidgetVisible(row->editor());
    });
    retranslate();
}

NetworkPanel::Fact NetworkPanel::addFact()
{
    const Fact fact{new TextLabel(TextStyle::Strong), new TextLabel(TextStyle::Body),
        new TextLabel(TextStyle::Caption, Role::SoftText)};
    fact.value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_column->add(fact.name);
    m_column->add(fact.value);
    m_column->add(fact.locked);
    m_column->addSpace(Space::L);
    return fact;
}

QString NetworkPanel::title() const
{
    return m_column->title();
}

QWidget *NetworkPanel::focusTarget() const
{
    if (!m_network->asksForSignIn())
        return m_column->titleWidget(); // so that it is read
    return m_network->user()->isEmpty() ? m_user->editor() : m_password->editor();
}

QString NetworkPanel::proxyText() const
{
    const QString proxy = m_network->proxy();
    if (m_network->setup().proxy == Setup::Proxy::System) {
        if (proxy.isEmpty())
            return tr("None: a direct connection, as this computer's settings say");
        //: %1 is an address like proxy.example.com:8080
        return tr("%1, as this computer's settings say").arg(proxy);
    }
    return proxy.isEmpty() ? tr("None: a direct connection") : proxy;
}

void NetworkPanel::retranslate()
{
    m_column->setTitle(tr("Network settings"));
    m_column->setSubtitle(tr("How this program reaches the activation service. Your page waits as you left it."));
    m_signInTitle->setText(tr("Sign in to the proxy"));
    m_user->setLabel(tr("Username"));
    m_password->setLabel(tr("Password"));
    m_password->setHint(tr("Kept in this computer's keychain once it works, and sent to the proxy only."));
    m_service.name->setText(tr("Activation service"));
    m_proxy.name->setText(tr("Proxy"));
    //: Certificate authorities
    m_authority.name->setText(tr("Trusted authorities"));
    refresh();
}

void NetworkPanel::refresh()
{
    const Setup &setup = m_network->setup();
    //: Of the activation service: no address of one
    const QString noService = tr("None is configured");
    m_service.value->setText(setup.backend.isEmpty() ? noService : setup.backend.toDisplayString());
    m_proxy.value->setText(proxyText());
    if (setup.authority.isEmpty())
        m_authority.value->setText(tr("Those of this computer"));
    else //: %1 is the path of a file
        m_authority.value->setText(tr("Those of this computer, and %1").arg(setup.authority));
    for (const auto &[fact, name] : {std::pair(m_service, setting::backend), std::pair(m_proxy, setting::proxy),
             std::pair(m_authority, setting::authority)}) {
        //: %1 is the path of a file
        fact.locked->setText(tr("Fixed by your administrator, in %1").arg(setup.policyFile));
        fact.locked->setVisible(setup.isLocked(name));
    }

    //: %1 is an address like proxy.example.com:8080
    m_signInText->setText(
        tr("%1 wants a username and a password, most often those of your company network.").arg(m_network->proxy()));
    m_signIn->setVisible(m_network->asksForSignIn());

    const std::optional<Problem> problem = m_network->problem();
    if (problem)
        Page::describe(m_problem, *problem);
    m_problem->setVisible(problem.has_value());
    m_works->setTitle(words::text(m_network->notice()));
    m_works->setText({});
    m_works->setVisible(!m_network->notice().isEmpty());
    m_banners->setVisible(!m_problem->isHidden() || !m_works->isHidden());
}

void NetworkPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace usher
