#include "usher/flow/words.h"

#include "common/brand/brand.h"
#include "common/core/problemcodes.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace usher::words {

namespace {

struct MessageRow
{
    const QString *code;
    const char *text;
};

// Words between percent signs are replaced by the message's arguments of that name.
const MessageRow messageTable[] = {
    {&message_code::passwords_differ, QT_TRANSLATE_NOOP("usher::words::Message", "The two passwords differ.")},
    {&message_code::code_needed, QT_TRANSLATE_NOOP("usher::words::Message", "Ask for a code first.")},
    {&message_code::code_incomplete,
        QT_TRANSLATE_NOOP("usher::words::Message", "Enter the code from the mail: %digits% digits.")},
    {&message_code::consent_needed, QT_TRANSLATE_NOOP("usher::words::Message", "Please read and agree first.")},
    {&message_code::choice_needed, QT_TRANSLATE_NOOP("usher::words::Message", "Please choose one.")},
    {&message_code::phone_country_needed,
        QT_TRANSLATE_NOOP("usher::words::Message", "Choose the country, or begin with + and its code.")},
    {&message_code::username_available, QT_TRANSLATE_NOOP("usher::words::Message", "This username is available.")},
    {&message_code::username_check_failed,
        QT_TRANSLATE_NOOP(
            "usher::words::Message", "We could not check this name just now. We check it again when you go on.")},
    {&message_code::site_unusual,
        QT_TRANSLATE_NOOP("usher::words::Message",
            "This site is unusual for your purchase. You can choose it, but cannot change it later.")},
    {&message_code::ids_swapped,
        QT_TRANSLATE_NOOP("usher::words::Message", "This looks like an Account ID. Are the two mixed up?")},
    {&message_code::ids_same,
        QT_TRANSLATE_NOOP("usher::words::Message", "This is the same as the Account ID. Please check it.")},
    {&message_code::ids_ram_user,
        QT_TRANSLATE_NOOP(
            "usher::words::Message", "That was a RAM user. We took the number after the @: the main account's ID.")},
    {&message_code::handoff_unapproved,
        QT_TRANSLATE_NOOP("usher::words::Message", "Approve it in your browser first, then press this again.")},
    {&message_code::proof_again,
        QT_TRANSLATE_NOOP("usher::words::Message", "The confirmation is no longer valid. Ask for a new code.")},
    {&message_code::busy_loading, QT_TRANSLATE_NOOP("usher::words::Message", "Loading…")},
    {&message_code::busy_checking, QT_TRANSLATE_NOOP("usher::words::Message", "Checking…")},
    {&message_code::busy_registering, QT_TRANSLATE_NOOP("usher::words::Message", "Registering…")},
    {&message_code::busy_activating, QT_TRANSLATE_NOOP("usher::words::Message", "Activating…")},
    {&message_code::busy_binding, QT_TRANSLATE_NOOP("usher::words::Message", "Binding…")},
    {&message_code::busy_creating, QT_TRANSLATE_NOOP("usher::words::Message", "Creating…")},
    {&message_code::busy_confirming, QT_TRANSLATE_NOOP("usher::words::Message", "Confirming…")},
    {&message_code::busy_signing_in, QT_TRANSLATE_NOOP("usher::words::Message", "Signing in…")},
    {&message_code::busy_sending, QT_TRANSLATE_NOOP("usher::words::Message", "Sending…")},
    {&message_code::busy_settling, QT_TRANSLATE_NOOP("usher::words::Message", "Checking what happened…")},
    {&message_code::do_next, QT_TRANSLATE_NOOP("usher::words::Message", "Next")},
    {&message_code::do_bought, QT_TRANSLATE_NOOP("usher::words::Message", "I have bought it")},
    {&message_code::do_register, QT_TRANSLATE_NOOP("usher::words::Message", "Register")},
    {&message_code::do_activate, QT_TRANSLATE_NOOP("usher::words::Message", "Activate")},
    {&message_code::do_bind, QT_TRANSLATE_NOOP("usher::words::Message", "Bind")},
    {&message_code::do_confirm, QT_TRANSLATE_NOOP("usher::words::Message", "Confirm")},
    {&message_code::do_create_workspace, QT_TRANSLATE_NOOP("usher::words::Message", "Create workspace")},
    {&message_code::do_create, QT_TRANSLATE_NOOP("usher::words::Message", "Create")},
    {&message_code::do_register_create, QT_TRANSLATE_NOOP("usher::words::Message", "Register and create workspace")},
    {&message_code::do_sign_in, QT_TRANSLATE_NOOP("usher::words::Message", "Sign in")},
    {&message_code::do_check_now, QT_TRANSLATE_NOOP("usher::words::Message", "Check now")},
    {&message_code::do_correct_ids, QT_TRANSLATE_NOOP("usher::words::Message", "Correct the IDs")},
    {&message_code::do_open_sign_in, QT_TRANSLATE_NOOP("usher::words::Message", "Open the sign-in page")},
    {&message_code::cancelled_nothing,
        QT_TRANSLATE_NOOP("usher::words::Message", "You stopped this. Nothing was changed.")},
    {&message_code::cancelled_done,
        QT_TRANSLATE_NOOP(
            "usher::words::Message", "It had already gone through when you stopped it. You can simply go on.")},
    {&message_code::still_waiting,
        QT_TRANSLATE_NOOP("usher::words::Message", "Still waiting for an answer. You can go on waiting or cancel.")},
    {&message_code::waiting_keychain,
        QT_TRANSLATE_NOOP("usher::words::Message", "Waiting for your keychain. It may be asking you to unlock it.")},
    {&message_code::settled_done,
        QT_TRANSLATE_NOOP("usher::words::Message", "Your last step had gone through. You can simply go on.")},
    {&message_code::account_was_active,
        QT_TRANSLATE_NOOP("usher::words::Message", "This account is active already. Bind the purchase to it.")},
    {&message_code::signed_in, QT_TRANSLATE_NOOP("usher::words::Message", "You are signed in.")},
    {&message_code::connection_works, QT_TRANSLATE_NOOP("usher::words::Message", "The activation service answers.")},
    {&message_code::proxy_signed_in,
        QT_TRANSLATE_NOOP("usher::words::Message", "You are signed in to the proxy. Simply go on.")},
    {&message_code::proxy_sign_in_wrong,
        QT_TRANSLATE_NOOP("usher::words::Message", "The proxy did not accept these. Check both, then try again.")},
    {&message_code::do_proxy_sign_in, QT_TRANSLATE_NOOP("usher::words::Message", "Sign in to the proxy")},
    {&message_code::do_test_connection, QT_TRANSLATE_NOOP("usher::words::Message", "Test the connection")},
    {&message_code::busy_connecting, QT_TRANSLATE_NOOP("usher::words::Message", "Connecting…")},
    {&message_code::signed_out,
        QT_TRANSLATE_NOOP("usher::words::Message", "You are signed out, and nothing of this account is kept here.")},
    {&message_code::signed_out_here,
        QT_TRANSLATE_NOOP("usher::words::Message",
            "You are signed out on this computer. The service could not be told; it forgets this sign-in by itself.")},
    {&message_code::sign_out_kept,
        QT_TRANSLATE_NOOP("usher::words::Message",
            "Your keychain could not delete this sign-in, so it is still here. Unlock the keychain and try again.")},
    {&message_code::bound_code_again,
        QT_TRANSLATE_NOOP("usher::words::Message",
            "Your account is bound. To go on we need to know once more that it is you: ask for a new code.")},
    {&message_code::handed_gone,
        QT_TRANSLATE_NOOP("usher::words::Message",
            "What the marketplace confirmed about your purchase has run out. A new pairing code brings it back.")},
    {&message_code::review_approved,
        QT_TRANSLATE_NOOP("usher::words::Message", "Your purchase is confirmed. Press the button below once more.")},
    {&message_code::review_rejected,
        QT_TRANSLATE_NOOP("usher::words::Message",
            "We found no purchase with these IDs. Nothing was changed: compare them with the marketplace.")},
    {&message_code::keychain_broken,
        QT_TRANSLATE_NOOP("usher::words::Message",
            "What your keychain kept cannot be read. Please enter it again; it is then kept anew.")},
    {&message_code::secrets_lost,
        QT_TRANSLATE_NOOP(
            "usher::words::Message", "Your password could not be kept on this computer. Please enter it again.")},
    {&problem_code::field::required, QT_TRANSLATE_NOOP("usher::words::Message", "Please fill this in.")},
    {&problem_code::field::unknown_member,
        QT_TRANSLATE_NOOP("usher::words::Message", "The service does not accept this entry.")},
    {&problem_code::field::wrong_type,
        QT_TRANSLATE_NOOP("usher::words::Message", "The service does not accept this entry.")},
    {&problem_code::field::too_short,
        QT_TRANSLATE_NOOP("usher::words::Message", "Too short: at least %minimum% characters.")},
    {&problem_code::field::too_long,
        QT_TRANSLATE_NOOP("usher::words::Message", "Too long: at most %maximum% characters.")},
    {&problem_code::field::not_allowed,
        QT_TRANSLATE_NOOP("usher::words::Message", "This contains characters that cannot be used here.")},
    {&problem_code::field::malformed, QT_TRANSLATE_NOOP("usher::words::Message", "Please check the spelling.")},
};

QString filled(QString text, const Message &message)
{
    for (auto it = message.arguments.cbegin(); it != message.arguments.cend(); ++it)
        text.replace(QLatin1Char('%') + it.key() + QLatin1Char('%'), it.value());
    return text;
}

QString shownName(const Brand &brand)
{
    return brand.displayName(QLocale().name());
}

} // namespace

QString sentences(const QString &first, const QString &second)
{
    //: Two whole sentences; no space between them where the language has none.
    return QCoreApplication::translate("usher::words::Message", "%1 %2").arg(first, second);
}

QString text(const Message &message, const Brand &brand)
{
    if (message.isEmpty())
        return {};
    const auto row = std::find_if(std::begin(messageTable), std::end(messageTable),
        [&message](const MessageRow &r) { return *r.code == message.code; });
    if (row != std::end(messageTable))
        return filled(QCoreApplication::translate("usher::words::Message", row->text), message);
    const ProblemWords words = problem(Problem::make(message.code), brand);
    return sentences(words.title, words.advice);
}

QString fieldText(const Message &message, const Brand &brand)
{
    const QString triesLeft = message.arguments.value(QStringLiteral("tries_left"));
    if (message.code == problem_code::code_wrong && !triesLeft.isEmpty()) {
        return QCoreApplication::translate(
            "usher::words::Message", "That is not the code we sent. %n more tries.", nullptr, triesLeft.toInt());
    }
    return text(message, brand);
}

QStringList messageCodes()
{
    QStringList codes;
    for (const MessageRow &row : messageTable)
        codes.append(*row.code);
    return codes;
}

QString stepTitle(Step step, const Brand &brand)
{
    switch (step) {
    case Step::Welcome:
        return QCoreApplication::translate("usher::words::Step", "Activate your Commercial Plan");
    case Step::AccountChoice:
        return QCoreApplication::translate("usher::words::Step", "Do you have a Billing Center account?");
    case Step::BasicInformation:
        return QCoreApplication::translate("usher::words::Step", "Basic information");
    case Step::CompanyInformation:
        return QCoreApplication::translate("usher::words::Step", "Company information");
    case Step::ActivationMethod:
        return QCoreApplication::translate("usher::words::Step", "Activation method");
    case Step::AccountBinding:
        return QCoreApplication::translate("usher::words::Step", "Bind your Billing Center account");
    case Step::WorkspaceBinding:
        return QCoreApplication::translate("usher::words::Step", "Which workspaces should this purchase pay for?");
    case Step::ConfirmBinding:
        return QCoreApplication::translate("usher::words::Step", "Confirm binding");
    case Step::CreateWorkspace:
        return QCoreApplication::translate("usher::words::Step", "Create workspace");
    case Step::SignIn:
        return QCoreApplication::translate("usher::words::Step", "Sign in to continue");
    case Step::AlreadyLinked:
        return QCoreApplication::translate("usher::words::Step", "Already linked");
    case Step::PurchaseGuide:
        return QCoreApplication::translate("usher::words::Step", "Buy the plan");
    case Step::PurchaseReview:
        return QCoreApplication::translate("usher::words::Step", "We are checking your purchase");
    case Step::Success:
        //: %1: the brand
        return QCoreApplication::translate("usher::words::Step", "Your %1 plan is active").arg(shownName(brand));
    }
    return {};
}

QString railTitle(Step step, const Brand &brand)
{
    switch (step) {
    case Step::Welcome:
        return QCoreApplication::translate("usher::words::Rail", "Welcome", "short title of a step");
    case Step::AccountChoice:
        return QCoreApplication::translate("usher::words::Rail", "Your account", "short title of a step");
    case Step::CompanyInformation:
        return QCoreApplication::translate("usher::words::Rail", "Company", "short title of a step");
    case Step::ActivationMethod:
        return QCoreApplication::translate("usher::words::Rail", "Activation", "short title of a step");
    case Step::AccountBinding:
        return QCoreApplication::translate("usher::words::Rail", "Account binding", "short title of a step");
    case Step::WorkspaceBinding:
        return QCoreApplication::translate("usher::words::Rail", "Workspaces", "short title of a step");
    case Step::Success:
        return QCoreApplication::translate("usher::words::Rail", "Done", "short title of a step");
    default:
        return stepTitle(step, brand);
    }
}

QString marketplace(Marketplace marketplace, const Brand &brand)
{
    switch (marketplace) {
    case Marketplace::Alibaba:
        return QCoreApplication::translate("usher::words::Marketplace", "Alibaba Cloud");
    case Marketplace::Huawei:
        return QCoreApplication::translate("usher::words::Marketplace", "Huawei Cloud");
    case Marketplace::Aws:
        return QCoreApplication::translate("usher::words::Marketplace", "AWS");
    case Marketplace::Azure:
        return QCoreApplication::translate("usher::words::Marketplace", "Azure");
    case Marketplace::Direct:
        break;
    }
    //: Where a plan was bought. %1: the brand
    return QCoreApplication::translate("usher::words::Marketplace", "Directly from %1").arg(shownName(brand));
}

QString siteName(const Site &site)
{
    // Places that the brands name; others are shown as the service says them.
    static const char *const places[] = {QT_TRANSLATE_NOOP("usher::words::Place", "Singapore"),
        QT_TRANSLATE_NOOP("usher::words::Place", "Oregon"), QT_TRANSLATE_NOOP("usher::words::Place", "Frankfurt"),
        QT_TRANSLATE_NOOP("usher::words::Place", "Jakarta"), QT_TRANSLATE_NOOP("usher::words::Place", "South Africa"),
        QT_TRANSLATE_NOOP("usher::words::Place", "Johannesburg"), QT_TRANSLATE_NOOP("usher::words::Place", "Hong Kong"),
        QT_TRANSLATE_NOOP("usher::words::Place", "Hangzhou"), QT_TRANSLATE_NOOP("usher::words::Place", "Ningxia"),
        QT_TRANSLATE_NOOP("usher::words::Place", "Beijing"), QT_TRANSLATE_NOOP("usher::words::Place", "Zhangjiakou"),
        QT_TRANSLATE_NOOP("usher::words::Place", "Guangzhou")};
    QString place = site.place;
    for (const char *const known : places) {
        if (place == QLatin1String(known))
            place = QCoreApplication::translate("usher::words::Place", known);
    }
    //: %1: a site's ID, %2: its place: "ap1 Singapore"
    return place.isEmpty() ? site.id : QCoreApplication::translate("usher::words::Place", "%1 %2").arg(site.id, place);
}

QString siteGroup(bool suitable)
{
    return suitable
        ? QCoreApplication::translate("usher::words::Site", "Suits your purchase", "heading above sites")
        : QCoreApplication::translate("usher::words::Site", "Unusual for your purchase", "heading above sites");
}

QString siteProvider(const Site &site)
{
    static const char *const providers[] = {QT_TRANSLATE_NOOP("usher::words::Provider", "Alibaba Cloud"),
        QT_TRANSLATE_NOOP("usher::words::Provider", "Alibaba Cloud International"),
        QT_TRANSLATE_NOOP("usher::words::Provider", "AWS"), QT_TRANSLATE_NOOP("usher::words::Provider", "AWS China"),
        QT_TRANSLATE_NOOP("usher::words::Provider", "Huawei Cloud"),
        QT_TRANSLATE_NOOP("usher::words::Provider", "Tencent Cloud")};
    for (const char *const known : providers) {
        if (site.provider == QLatin1String(known))
            return QCoreApplication::translate("usher::words::Provider", known);
    }
    return site.provider;
}

namespace {

struct IndustryRow
{
    const char *id;
    const char *text;
};

constexpr IndustryRow industries[] = {
    {"software", QT_TRANSLATE_NOOP("usher::words::Industry", "Software and internet")},
    {"finance", QT_TRANSLATE_NOOP("usher::words::Industry", "Banking and insurance")},
    {"retail", QT_TRANSLATE_NOOP("usher::words::Industry", "Retail and e-commerce")},
    {"manufacturing", QT_TRANSLATE_NOOP("usher::words::Industry", "Manufacturing")},
    {"games", QT_TRANSLATE_NOOP("usher::words::Industry", "Games and media")},
    {"telecommunications", QT_TRANSLATE_NOOP("usher::words::Industry", "Telecommunications")},
    {"transport", QT_TRANSLATE_NOOP("usher::words::Industry", "Transport and logistics")},
    {"energy", QT_TRANSLATE_NOOP("usher::words::Industry", "Energy")},
    {"health", QT_TRANSLATE_NOOP("usher::words::Industry", "Health care")},
    {"education", QT_TRANSLATE_NOOP("usher::words::Industry", "Education and research")},
    {"public", QT_TRANSLATE_NOOP("usher::words::Industry", "Public sector")},
    {"other", QT_TRANSLATE_NOOP("usher::words::Industry", "Other")},
};

} // namespace

QStringList industryIds()
{
    QStringList ids;
    for (const IndustryRow &row : industries)
        ids.append(QString::fromLatin1(row.id));
    return ids;
}

QString industry(const QString &id)
{
    for (const IndustryRow &row : industries) {
        if (id == QLatin1String(row.id))
            return QCoreApplication::translate("usher::words::Industry", row.text);
    }
    return id;
}

QString marketplaceVariant(const QString &variant)
{
    if (variant == QLatin1String("china")) {
        //: A marketplace has separate sites for customers in China and elsewhere
        return QCoreApplication::translate("usher::words::Marketplace", "China");
    }
    if (variant == QLatin1String("international"))
        return QCoreApplication::translate("usher::words::Marketplace", "International");
    return variant;
}

QString languageOfWorkspace(const QString &id)
{
    if (id == QLatin1String("zh"))
        return QCoreApplication::translate("usher::words::Language", "Chinese");
    if (id == QLatin1String("en"))
        return QCoreApplication::translate("usher::words::Language", "English");
    return id;
}

QString workspaceState(WorkspaceState state)
{
    switch (state) {
    case WorkspaceState::Bindable:
        return QCoreApplication::translate("usher::words::Workspace", "Can be bound", "state of a workspace");
    case WorkspaceState::Bound:
        return QCoreApplication::translate("usher::words::Workspace", "Bound", "state of a workspace");
    case WorkspaceState::SettledElsewhere:
        return QCoreApplication::translate(
            "usher::words::Workspace", "Settled through another purchase", "state of a workspace");
    case WorkspaceState::Locked:
        return QCoreApplication::translate("usher::words::Workspace", "Locked", "state of a workspace");
    }
    return {};
}

QString settlement(const Settlement &settlement, const Brand &brand)
{
    if (settlement.marketplace == Marketplace::Direct) {
        //: How a workspace is paid, bought from the brand itself. %1: the brand
        return QCoreApplication::translate("usher::words::Workspace", "%1 Billing Center account")
            .arg(shownName(brand));
    }
    const QString name = marketplace(settlement.marketplace, brand);
    if (settlement.maskedAccount.isEmpty())
        return name;
    //: How a workspace is paid. %1: "Alibaba Cloud", %2: "1234…3456"
    return QCoreApplication::translate("usher::words::Workspace", "%1 account %2").arg(name, settlement.maskedAccount);
}

} // namespace usher::words
