#include "usher/flow/networkmodel.h"

#include "common/core/problemcodes.h"
#include "usher/flow/flowcore.h"
#include "usher/flow/forms.h"

namespace usher {

NetworkModel::NetworkModel(FlowCore *core, QObject *parent)
    : QObject(parent)
    , m_core(core)
    , m_user(new Field(QStringLiteral("proxy_user"), this))
    , m_password(new SecretField(QStringLiteral("proxy_password"), this))
{
    m_user->setRule([](const QString &user) -> forms::Wrong {
        return user.isEmpty() ? forms::wrong(problem_code::field::required) : std::nullopt;
    });
    m_password->setRule([](const Secret &password) -> forms::Wrong {
        return password.isEmpty() ? forms::wrong(problem_code::field::required) : std::nullopt;
    });
    for (FieldBase *field : {static_cast<FieldBase *>(m_user), static_cast<FieldBase *>(m_password)})
        field->setSilentWhenGood(true); // only the proxy knows
    if (Network *network = core->services().network)
        connect(network, &Network::changed, this, &NetworkModel::changed);
    connect(&core->keyring(), &Keyring::opened, this, &NetworkModel::keep);
}

const Setup &NetworkModel::setup() const
{
    return m_core->services().setup;
}

QString NetworkModel::proxy() const
{
    const Network *network = m_core->services().network;
    return network ? network->proxy() : QString();
}

bool NetworkModel::asksForSignIn() const
{
    const Network *network = m_core->services().network;
    return network && network->proxyAsks();
}

Message NetworkModel::primaryText() const
{
    if (isBusy())
        return {message_code::busy_connecting, {}};
    return {asksForSignIn() ? message_code::do_proxy_sign_in : message_code::do_test_connection, {}};
}

void NetworkModel::enter()
{
    m_problem.reset();
    m_notice = {};
    Q_EMIT changed();
}

void NetworkModel::submit()
{
    if (isBusy())
        return;
    m_problem.reset();
    m_notice = {};
    const bool withCredentials = asksForSignIn();
    if (withCredentials) {
        for (FieldBase *field : {static_cast<FieldBase *>(m_password), static_cast<FieldBase *>(m_user)}) {
            if (!field->validate())
                Q_EMIT focusRequested(field);
        }
        if (!m_user->isGood() || !m_password->isGood())
            return Q_EMIT changed();
        m_core->services().network->signIn({m_user->tidied(), m_password->value()});
    }
    m_call = m_core->loadConfiguration();
    m_call->whenEnded(
        this, [this, withCredentials](const Result<api::Configuration> &answer) { onAnswer(answer, withCredentials); });
    Q_EMIT changed();
}

void NetworkModel::onAnswer(const Result<api::Configuration> &answer, bool withCredentials)
{
    m_call.clear();
    const bool refused = !answer && answer.problem().code == problem_code::proxy_credentials;
    if (refused && withCredentials) {
        m_password->setError({message_code::proxy_sign_in_wrong, {}});
        Q_EMIT focusRequested(m_password);
    } else if (!answer && !refused && !answer.problem().isCancelled()) {
        m_problem = answer.problem();
    }
    if (withCredentials && (answer || answer.problem().status > 0)) {
        m_accepted = ProxyCredentials{m_user->tidied(), m_password->value()};
        m_acceptedBy = proxy();
        m_password->load({});
        keep();
        Q_EMIT signedIn();
    } else if (answer) {
        m_notice = {message_code::connection_works, {}};
    }
    Q_EMIT changed();
}

void NetworkModel::cancel()
{
    if (m_call)
        m_call->cancel();
}

void NetworkModel::keep()
{
    Keyring &keyring = m_core->keyring();
    if (m_accepted && keyring.isUsable())
        keyring.write(ProxyCredentials::entryName(m_acceptedBy), m_accepted->toEntry());
}

} // namespace usher
