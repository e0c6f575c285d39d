#include "usher/flow/successmodel.h"

#include "common/brand/brand.h"
#include "common/core/languages.h"
#include "usher/flow/flowcore.h"
#include "usher/flow/words.h"

#include <QCoreApplication>

namespace usher {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("usher::Summary", text);
}

} // namespace

QString Summary::toText() const
{
    QStringList lines{title, QString()};
    for (const Row &row : rows) {
        //: A line of the saved summary. %1: "Settled through", %2: "Alibaba Cloud account 1234…3456"
        lines << say(QT_TRANSLATE_NOOP("usher::Summary", "%1: %2")).arg(row.label, row.text);
    }
    lines << QString() << notes;
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

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
        const Site *site = core()->site(workspace.site);
        if (!site || seen.contains(site->id) || site->signInUrl.isEmpty())
            continue;
        seen.append(site->id);
        links.append({*site, site->signInUrl});
    }
    return links;
}

Summary SuccessModel::summary() const
{
    const Brand &brand = core()->brand();
    Summary summary;
    //: Heading of the summary that a customer saves as a file. %1: the brand.
    summary.title
        = say(QT_TRANSLATE_NOOP("usher::Summary", "Your %1 plan is active")).arg(brand.displayName(draft().language));
    const auto add = [&summary](const QString &label, const QString &text) {
        if (!text.isEmpty())
            summary.rows.append({label, text});
    };
    //: Before a date
    add(say(QT_TRANSLATE_NOOP("usher::Summary", "Date")),
        localeOf(draft().language).toString(core()->now().toLocalTime().date(), QLocale::LongFormat));
    add(say(QT_TRANSLATE_NOOP("usher::Summary", "Settled through")), words::settlement(settlement(), brand));
    for (const Workspace &workspace : workspaces()) {
        const Site *site = core()->site(workspace.site);
        add(say(QT_TRANSLATE_NOOP("usher::Summary", "Workspace")),
            //: %1: a workspace's name, %2: its ID, shortened, %3: its site
            say(QT_TRANSLATE_NOOP("usher::Summary", "%1 (%2), site %3"))
                .arg(workspace.name, words::shortId(workspace.id), site ? words::siteName(*site) : workspace.site));
    }
    add(say(QT_TRANSLATE_NOOP("usher::Summary", "Sign-in name")), signInName());
    for (const SignInLink &link : signInLinks())
        add(say(QT_TRANSLATE_NOOP("usher::Summary", "Sign-in page")), link.url.toString());
    add(say(QT_TRANSLATE_NOOP("usher::Summary", "Billing Center")), brand.billingCenterUrl.toString());
    //: DataKit is the name of a program and is not translated
    add(say(QT_TRANSLATE_NOOP("usher::Summary", "Install DataKit")), brand.dataKitUrl.toString());
    add(say(QT_TRANSLATE_NOOP("usher::Summary", "Introduction video")), brand.introVideoUrl.toString());
    summary.notes << say(
        QT_TRANSLATE_NOOP("usher::Summary", "To see who pays for what: Billing Center, Workspace Management."))
                  << say(QT_TRANSLATE_NOOP("usher::Summary",
                         "When the subscription ends, a 14-day countdown begins; after it the data are cleared."));
    return summary;
}

void SuccessModel::save(const QString &suffix, const QByteArray &content)
{
    if (m_saving)
        return;
    m_saving = true;
    m_savedTo.clear();
    dismissProblem();
    const QString name = core()->brand().name + u' ' + core()->now().toLocalTime().date().toString(Qt::ISODate);
    core()
        ->services()
        .documents->save(name, suffix, content)
        ->whenEnded(this, [this, suffix, content, flow = draft().flowId](const Result<QString> &outcome) {
            m_saving = false;
            if (flow != draft().flowId)
                return;
            if (outcome)
                m_savedTo = *outcome;
            else
                showProblem(outcome.problem(), [this, suffix, content] { save(suffix, content); });
            Q_EMIT changed();
        });
    Q_EMIT changed();
}

void SuccessModel::showSaved()
{
    if (!m_savedTo.isEmpty())
        core()->services().documents->show(m_savedTo);
}

void SuccessModel::enter()
{
    m_savedTo.clear();
}

Message SuccessModel::primaryText() const
{
    return {message_code::do_open_sign_in, {}};
}

void SuccessModel::submit()
{
    const QList<SignInLink> links = signInLinks();
    if (!links.isEmpty())
        core()->openLink(links.first().url);
}

} // namespace usher
