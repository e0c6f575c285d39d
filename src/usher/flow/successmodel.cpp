#include "usher/flow/successmodel.h"

#include "common/brand/brand.h"
#include "usher/flow/flowcore.h"

#include <QCoreApplication>

namespace usher {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("usher::Summary", text);
}

} // namespace

SuccessModel::SuccessModel(FlowCore *core, QObject *parent)
    : PageModel(Step::Success, core, parent)
{
}

QList<Workspace> SuccessModel::workspaces() const
{
    return draft().bound;
}

Settlement SuccessModel::settlement() const
{
    return draft().activated ? draft().activated->settlement : draft().linked.value_or(Settlement{});
}

QString SuccessModel::signInName() const
{
    if (draft().activated && draft().account)
        return draft().account->username;
    return draft().ownerUsername;
}

QList<SuccessModel::SignInLink> SuccessModel::signInLinks() const
{
    QList<SignInLink> links;
    QStringList seen;
    for (const Workspace &workspace : draft().bound) {
        const Site *site = facts().site(workspace.site);
        if (!site)
            site = core()->brand().site(workspace.site);
        if (!site || seen.contains(site->id) || site->signInUrl.isEmpty())
            continue;
        seen.append(site->id);
        links.append({*site, site->signInUrl});
    }
    return links;
}

void SuccessModel::open(const QUrl &url)
{
    core()->services().linkOpener->open(url);
}

QString SuccessModel::summary() const
{
    const Brand &brand = core()->brand();
    QStringList lines;
    //: Heading of the summary that a customer saves as a text file. %1: the brand.
    lines << say(QT_TRANSLATE_NOOP("usher::Summary", "Your %1 plan is active")).arg(brand.displayName(draft().language))
          << QString();
    //: %1: "Alibaba Cloud account 1234…3456"
    lines
        << say(QT_TRANSLATE_NOOP("usher::Summary", "Settled through: %1")).arg(words::settlement(settlement(), brand));
    for (const Workspace &workspace : workspaces()) {
        const Site *site = facts().site(workspace.site);
        //: %1: name, %2: ID, %3: site
        lines << say(QT_TRANSLATE_NOOP("usher::Summary", "Workspace: %1 (%2), site %3"))
                     .arg(workspace.name, workspace.id, site ? words::siteName(*site) : workspace.site);
    }
    if (!signInName().isEmpty())
        lines << say(QT_TRANSLATE_NOOP("usher::Summary", "Sign-in name: %1")).arg(signInName());
    for (const SignInLink &link : signInLinks())
        lines << say(QT_TRANSLATE_NOOP("usher::Summary", "Sign-in page: %1")).arg(link.url.toString());
    if (!brand.billingCenterUrl.isEmpty())
        lines << say(QT_TRANSLATE_NOOP("usher::Summary", "Billing Center: %1")).arg(brand.billingCenterUrl.toString());
    lines << say(QT_TRANSLATE_NOOP("usher::Summary",
        "Settlement: see Billing Center, Workspace Management. When the subscription ends, your data "
        "are cleared after 14 days."));
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

Message SuccessModel::primaryText() const
{
    return {message_code::do_open_sign_in, {}};
}

void SuccessModel::submit()
{
    const QList<SignInLink> links = signInLinks();
    if (!links.isEmpty())
        open(links.first().url);
}

} // namespace usher
