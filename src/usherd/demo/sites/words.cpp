#include "usherd/demo/sites/words.h"

#include "common/core/redactor.h"

#include <algorithm>

namespace usherd::demo {

using web::Markup;

namespace {

constexpr Millis day = 24 * Millis(3600) * 1000;

QString placeOf(const Visit &visit, const QString &place)
{
    // Places that the brands name; others are shown as they are.
    static const char *const places[]
        = {QT_TRANSLATE_NOOP("usherd::Page", "Singapore"), QT_TRANSLATE_NOOP("usherd::Page", "Oregon"),
            QT_TRANSLATE_NOOP("usherd::Page", "Frankfurt"), QT_TRANSLATE_NOOP("usherd::Page", "Jakarta"),
            QT_TRANSLATE_NOOP("usherd::Page", "South Africa"), QT_TRANSLATE_NOOP("usherd::Page", "Johannesburg"),
            QT_TRANSLATE_NOOP("usherd::Page", "Hong Kong"), QT_TRANSLATE_NOOP("usherd::Page", "Hangzhou"),
            QT_TRANSLATE_NOOP("usherd::Page", "Ningxia"), QT_TRANSLATE_NOOP("usherd::Page", "Beijing"),
            QT_TRANSLATE_NOOP("usherd::Page", "Zhangjiakou"), QT_TRANSLATE_NOOP("usherd::Page", "Guangzhou")};
    for (const char *const known : places) {
        if (place == QLatin1String(known))
            return visit.say(known);
    }
    return place;
}

} // namespace

QString words::site(const Visit &visit, const usher::Site &site)
{
    return site.place.isEmpty() ? site.id : site.id + QLatin1Char(' ') + placeOf(visit, site.place);
}

QString words::site(const Visit &visit, const QList<usher::Site> &sites, const QString &id)
{
    const auto found = std::ranges::find(sites, id, &usher::Site::id);
    return found == sites.cend() ? id : site(visit, *found);
}

QString words::language(const Visit &visit, const QString &workspaceLanguage)
{
    return workspaceLanguage == QLatin1String("zh") ? visit.say(QT_TRANSLATE_NOOP("usherd::Page", "Chinese"))
                                                    : visit.say(QT_TRANSLATE_NOOP("usherd::Page", "English"));
}

QString words::date(const Visit &visit, Millis at)
{
    const QLocale locale(visit.desk().reader().words().tag());
    const bool isChinese = locale.language() == QLocale::Chinese;
    return locale.toString(QDateTime::fromMSecsSinceEpoch(at).date(),
        isChinese ? QStringLiteral("yyyy年M月d日") : QStringLiteral("d MMMM yyyy"));
}

QString words::settlement(const Visit &visit, const std::optional<CloudAccount> &account)
{
    if (!account)
        return visit.say(QT_TRANSLATE_NOOP("usherd::Page", "Billing Center account"));
    //: Through whom a workspace is paid. %1: a marketplace, "Alibaba Cloud"; %2: a masked account ID
    return visit.say(QT_TRANSLATE_NOOP("usherd::Page", "%1 account %2"),
        {visit.desk().marketplace(account->link.marketplace), usher::redact::identifier(account->link.accountId)});
}

QString words::shortEnding(const Visit &visit, const Subscription &subscription, Millis now)
{
    switch (subscription.state) {
    case Subscription::State::Running:
        return {};
    case Subscription::State::Frozen:
        return visit.say(QT_TRANSLATE_NOOP("usherd::Page", "Suspended"));
    case Subscription::State::Ended:
        break;
    }
    if (subscription.endedAt == 0)
        return visit.say(QT_TRANSLATE_NOOP("usherd::Page", "Subscription ended"));
    if (subscription.clearedAt() <= now)
        return visit.say(QT_TRANSLATE_NOOP("usherd::Page", "Locked: the countdown is over"));
    //: Of a workspace whose subscription has ended. %1: a date
    return visit.say(QT_TRANSLATE_NOOP("usherd::Page", "Kept until %1"), {date(visit, subscription.clearedAt())});
}

Markup words::ending(const Visit &visit, const CloudAccount &account, Millis now)
{
    const Subscription &subscription = account.subscription;
    const QString whose = settlement(visit, account);
    QString title;
    QString text;
    if (subscription.state == Subscription::State::Running) {
        return {};
    } else if (subscription.state == Subscription::State::Frozen) {
        title = visit.say(QT_TRANSLATE_NOOP("usherd::Page", "%1: the subscription is suspended"), {whose});
        text = visit.say(QT_TRANSLATE_NOOP("usherd::Page",
            "The marketplace has suspended it, most often over a payment. Workspaces and their data stay as they "
            "are."));
    } else if (subscription.endedAt == 0) {
        title = visit.say(QT_TRANSLATE_NOOP("usherd::Page", "%1: the subscription has ended"), {whose});
        text = visit.say(QT_TRANSLATE_NOOP(
            "usherd::Page", "When a subscription ends, a 14-day countdown begins; after it the data are cleared."));
    } else if (subscription.clearedAt() <= now) {
        title = visit.say(QT_TRANSLATE_NOOP("usherd::Page", "%1: the countdown is over"), {whose});
        text = visit.say(QT_TRANSLATE_NOOP("usherd::Page",
                             "The subscription ended on %1, and the 14-day countdown on %2. The workspaces are locked, "
                             "and their data are cleared."),
            {date(visit, subscription.endedAt), date(visit, subscription.clearedAt())});
    } else {
        const int days = int((subscription.clearedAt() - now + day - 1) / day);
        //: %1: "Alibaba Cloud account 1234…3456"
        title = visit.say(
            QT_TRANSLATE_N_NOOP("usherd::Page", "%1: the subscription has ended, %n day(s) left"), {whose}, days);
        text = visit.say(QT_TRANSLATE_NOOP("usherd::Page",
                             "The subscription ended on %1, and a 14-day countdown runs. The binding is kept until %2; "
                             "after it the data are cleared. Subscribe again, or settle through your Billing Center "
                             "account, before that day."),
            {date(visit, subscription.endedAt), date(visit, subscription.clearedAt())});
    }
    return Markup::element(
        "div", {{"class", "warning"}}, {Markup::element("h2", {title}), Markup::element("p", {text})});
}

} // namespace usherd::demo
