#include "usherd/service/mailtexts.h"

namespace usherd::mailtext {

using usher::api::Purpose;

namespace {

bool chinese(const QString &language)
{
    return language.startsWith(QLatin1String("zh"), Qt::CaseInsensitive);
}

QString brand(const Settings &settings, bool zh)
{
    return zh && !settings.brandNameZh.isEmpty() ? settings.brandNameZh : settings.brandName;
}

struct Lead
{
    Purpose purpose;
    const char16_t *english;
    const char16_t *chinese;
};

constexpr Lead leads[] = {
    {Purpose::Register, u"Use this code to confirm your e-mail address and register your %1 account:",
        u"您正在注册 %1 账号，请使用以下验证码确认您的邮箱："},
    {Purpose::Link, u"Use this code to bind your %1 Billing Center account:",
        u"您正在绑定 %1 费用中心账号，请使用以下验证码："},
    {Purpose::CreateWorkspace, u"Use this code to create a workspace with your %1 account:",
        u"您正在使用 %1 账号创建工作空间，请使用以下验证码："},
    {Purpose::SignIn, u"Use this code to sign in to %1 and continue your activation:",
        u"您正在登录 %1 以继续开通，请使用以下验证码："},
};

QString lead(Purpose purpose, bool zh)
{
    for (const Lead &entry : leads) {
        if (entry.purpose == purpose)
            return QString::fromUtf16(zh ? entry.chinese : entry.english);
    }
    return {};
}

} // namespace

Mail code(const Settings &settings, Purpose purpose, const QString &language, const QString &to, const QString &code)
{
    const bool zh = chinese(language);
    const QString name = brand(settings, zh);
    const QString minutes = QString::number((settings.policy.code.lifetimeSeconds + 59) / 60);
    Mail mail;
    mail.to = to;
    mail.language = zh ? QStringLiteral("zh-CN") : QStringLiteral("en");
    if (zh) {
        mail.subject = QStringLiteral("%1 验证码").arg(name);
        mail.text = QStringLiteral("您好，\n\n%1\n\n    %2\n\n验证码 %3 "
                                   "分钟内有效，仅可使用一次。请勿将验证码告知他人，%4 的工作人员不会向您索要。\n\n"
                                   "如果这不是您本人的操作，请忽略此邮件。\n\n%4\n")
                        .arg(lead(purpose, true).arg(name), code, minutes, name);
    } else {
        mail.subject = QStringLiteral("Your %1 verification code").arg(name);
        mail.text = QStringLiteral(
            "Hello,\n\n%1\n\n    %2\n\nIt is valid for %3 minutes and can be used once. Do not pass it on: "
            "nobody at %4 will ask you for it.\n\nIf you did not ask for this code, ignore this mail.\n\n%4\n")
                        .arg(lead(purpose, false).arg(name), code, minutes, name);
    }
    return mail;
}

Mail noAccount(const Settings &settings, const QString &language, const QString &to, const QString &site)
{
    const bool zh = chinese(language);
    const QString name = brand(settings, zh);
    Mail mail;
    mail.to = to;
    mail.language = zh ? QStringLiteral("zh-CN") : QStringLiteral("en");
    if (zh) {
        mail.subject = QStringLiteral("%1 登录").arg(name);
        mail.text = QStringLiteral("您好，\n\n有人尝试使用此邮箱登录 %1（站点 %2），但该站点没有使用此邮箱的账号。\n\n"
                                   "如果是您本人的操作，请检查站点和邮箱，或注册新账号。否则请忽略此邮件。\n\n%1\n")
                        .arg(name, site);
    } else {
        mail.subject = QStringLiteral("Signing in to %1").arg(name);
        mail.text = QStringLiteral(
            "Hello,\n\nSomebody asked to sign in to %1 (site %2) with this address, but no account on that site "
            "uses it.\n\nIf it was you, check the site and the address, or register. If not, ignore this mail.\n\n%1\n")
                        .arg(name, site);
    }
    return mail;
}

Mail review(const Settings &settings, const ReviewRow &review, const QString &to)
{
    const bool zh = chinese(review.language);
    const bool approved = review.state == usher::api::ReviewState::Approved;
    const QString name = brand(settings, zh);
    Mail mail;
    mail.to = to;
    mail.language = zh ? QStringLiteral("zh-CN") : QStringLiteral("en");
    mail.subject
        = (zh ? QStringLiteral("%1 购买记录核实结果（%2）") : QStringLiteral("Your purchase, checked by %1 (%2)"))
              .arg(name, review.reference);
    const QString reason = review.reason.isEmpty() ? QString()
        : zh                                       ? QStringLiteral("原因：%1\n\n").arg(review.reason)
                                                   : QStringLiteral("The reason: %1\n\n").arg(review.reason);
    if (zh && approved) {
        mail.text = QStringLiteral(
            "您好，\n\n我们已核实您的购买记录（编号 %1）。\n\n请重新打开开通向导，再次点击“开通”或“绑定”"
            "即可继续，您填写的内容都已保留。\n\n%2\n")
                        .arg(review.reference, name);
    } else if (zh) {
        mail.text = QStringLiteral("您好，\n\n我们核实了您的购买记录（编号 %1），但未能找到该购买记录。\n\n%2"
                                   "请核对账号 ID 和商品实例 ID 后重试。如仍有疑问，请回复我们并注明编号。\n\n%3\n")
                        .arg(review.reference, reason, name);
    } else if (approved) {
        mail.text = QStringLiteral(
            "Hello,\n\nWe checked your purchase (%1) and found it.\n\nOpen the wizard again and press Activate or Bind "
            "once more to go on: what you filled in was kept.\n\n%2\n")
                        .arg(review.reference, name);
    } else {
        mail.text = QStringLiteral(
            "Hello,\n\nWe checked your purchase (%1) but could not find it.\n\n%2Check the account ID and the instance "
            "ID and try again. If you think we are wrong, answer this mail and name the reference.\n\n%3\n")
                        .arg(review.reference, reason, name);
    }
    return mail;
}

} // namespace usherd::mailtext
