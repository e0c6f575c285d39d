#include "usher/flow/flowcontroller.h"
#include "usher/flow/flowcore.h"
#include "usher/flow/networkmodel.h"
#include "usher/flow/pagemodel.h"

#include <QSysInfo>

namespace usher {

namespace {

QString known(const std::optional<Problem> &problem)
{
    if (!problem)
        return QStringLiteral("none");
    // Not its detail: that may hold what somebody typed.
    QString text = problem->code;
    if (!problem->reference.isEmpty())
        text += QStringLiteral(" (reference ") + problem->reference + u')';
    return text;
}

QString keychainText(const Keyring &keyring)
{
    if (keyring.sessionOnly())
        return QStringLiteral("not used, by choice");
    switch (keyring.state()) {
    case KeychainState::Ok:
        return QStringLiteral("works");
    case KeychainState::None:
        return QStringLiteral("none");
    case KeychainState::Locked:
        return QStringLiteral("locked");
    case KeychainState::Denied:
        return QStringLiteral("denied");
    case KeychainState::Unknown:
        break;
    }
    return QStringLiteral("does not answer");
}

QString serviceText(const Setup &setup, const Facts &facts)
{
    if (setup.backend.isEmpty())
        return QStringLiteral("none configured");
    const QString address = setup.backend.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery);
    return address + (facts.ready() ? QStringLiteral(", answered") : QStringLiteral(", has not answered"));
}

} // namespace

QString FlowController::diagnostics() const
{
    const FlowServices &services = m_core->services();
    const Setup &setup = services.setup;
    const Draft &draft = this->draft();
    const QString proxy = m_network->proxy();
    const std::pair<const char *, QString> lines[] = {
        {"time", m_core->now().toString(Qt::ISODate)},
        {"system", QSysInfo::prettyProductName() + QStringLiteral(", ") + QSysInfo::currentCpuArchitecture()},
        {"brand", brand().id},
        {"language", language()},
        {"page", stepId(currentStep())},
        {"route", routeId(draft.route)},
        {"marketplace", draft.marketplace ? marketplaceId(*draft.marketplace) : QStringLiteral("not chosen")},
        {"purchase", draft.handed ? QStringLiteral("handed over") : QStringLiteral("not handed over")},
        {"service", serviceText(setup, facts())},
        {"proxy", proxy.isEmpty() ? QStringLiteral("none") : proxy},
        {"fixed by the administrator", setup.locked.isEmpty() ? QStringLiteral("nothing") : setup.locked.join(u' ')},
        {"keychain", keychainText(m_core->keyring())},
        {"answers on disk", m_core->isStateUnwritable() ? QStringLiteral("cannot be written") : QStringLiteral("kept")},
        {"trouble on this page", known(current()->problem())},
        {"trouble with the service", known(facts().configurationProblem)},
    };
    QString text = services.versions ? services.versions() : QString();
    for (const auto &[name, value] : lines)
        text += QLatin1String(name) + QStringLiteral(": ") + value + u'\n';
    return text.trimmed();
}

} // namespace usher
