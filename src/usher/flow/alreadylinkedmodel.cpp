#include "usher/flow/alreadylinkedmodel.h"

#include "usher/flow/flowcore.h"

namespace usher {

AlreadyLinkedModel::AlreadyLinkedModel(FlowCore *core, QObject *parent)
    : PageModel(Step::AlreadyLinked, core, parent)
{
}

QString AlreadyLinkedModel::maskedAccount() const
{
    return draft().alreadyLinked == QLatin1String("?") ? QString() : draft().alreadyLinked;
}

std::optional<Marketplace> AlreadyLinkedModel::marketplace() const
{
    return draft().marketplace;
}

QList<Site> AlreadyLinkedModel::sites() const
{
    QList<Site> sites = facts().sitesFor(draft().marketplace);
    sites.removeIf([](const Site &site) { return site.signInUrl.isEmpty(); });
    return sites;
}

void AlreadyLinkedModel::open(const QUrl &url)
{
    core()->services().linkOpener->open(url);
}

bool AlreadyLinkedModel::canBindWithIt() const
{
    return !draft().linked && !draft().activated;
}

void AlreadyLinkedModel::bindWithIt()
{
    if (canBindWithIt())
        Q_EMIT bindingRequested();
}

Message AlreadyLinkedModel::primaryText() const
{
    return {message_code::do_open_sign_in, {}};
}

void AlreadyLinkedModel::submit()
{
    const QList<Site> all = sites();
    if (!all.isEmpty())
        open(all.first().signInUrl);
}

} // namespace usher
