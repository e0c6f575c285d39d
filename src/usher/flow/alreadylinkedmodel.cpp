#include "usher/flow/alreadylinkedmodel.h"

#include "common/core/redactor.h"
#include "usher/flow/flowcore.h"

namespace usher {

AlreadyLinkedModel::AlreadyLinkedModel(FlowCore *core, QObject *parent)
    : PageModel(Step::AlreadyLinked, core, parent)
    , m_site(add(new Field(QStringLiteral("site"), this)))
{
    connect(m_site, &FieldBase::edited, this, &PageModel::changed);
}

QString AlreadyLinkedModel::maskedAccount() const
{
    const QString account = draft().linkedAccount();
    return account == QLatin1String("?") ? QString() : account;
}

std::optional<Marketplace> AlreadyLinkedModel::marketplace() const
{
    return draft().marketplace;
}

QString AlreadyLinkedModel::maskedCloudAccount() const
{
    const QString account = draft().purchase().accountId;
    return account.isEmpty() ? QString() : redact::identifier(account);
}

SiteGroups AlreadyLinkedModel::sites() const
{
    SiteGroups sites = core()->sites();
    for (QList<Site> *group : {&sites.suitable, &sites.others})
        group->removeIf([](const Site &site) { return site.signInUrl.isEmpty(); });
    return sites;
}

QUrl AlreadyLinkedModel::signInUrl() const
{
    const SiteGroups sites = this->sites();
    const QList<Site> all = sites.all();
    if (const Site *chosen = sites.find(m_site->value()))
        return chosen->signInUrl;
    return all.isEmpty() ? QUrl() : all.first().signInUrl;
}

void AlreadyLinkedModel::enter()
{
    const SiteGroups sites = this->sites();
    const QList<Site> all = sites.all();
    const QString known = draft().route == Route::Bind ? draft().binding.site : draft().basic.site;
    m_site->load(sites.find(known) ? known : all.isEmpty() ? QString() : all.first().id);
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

bool AlreadyLinkedModel::canCommit() const
{
    return PageModel::canCommit() && !signInUrl().isEmpty();
}

Message AlreadyLinkedModel::primaryText() const
{
    return {message_code::do_open_sign_in, {}};
}

void AlreadyLinkedModel::submit()
{
    core()->openLink(signInUrl());
}

} // namespace usher
