#include "usher/flow/pagehelp.h"

#include "usher/flow/words.h"

#include <QCoreApplication>

#include <iterator>

namespace usher {

namespace {

struct TopicRow
{
    Step step;
    const char *question;
    const char *answer; // %1: the brand
};

constexpr const char codeQuestion[] = QT_TRANSLATE_NOOP("usher::PageHelp", "The code does not arrive. What now?");
constexpr const char codeAnswer[] = QT_TRANSLATE_NOOP("usher::PageHelp",
    "It can take a minute. Look into the spam folder and check the address, then have it sent again: only the newest "
    "code counts.");

// What the page itself explains is not said again.
constexpr TopicRow topicRows[] = {
    {Step::Welcome, QT_TRANSLATE_NOOP("usher::PageHelp", "Which marketplace do I choose?"),
        QT_TRANSLATE_NOOP("usher::PageHelp",
            "The one where you subscribed to the plan. Its confirmation mail names it. If no marketplace was involved, "
            "you bought directly from %1.")},
    {Step::Welcome, QT_TRANSLATE_NOOP("usher::PageHelp", "What is a pairing code?"),
        QT_TRANSLATE_NOOP("usher::PageHelp",
            "Eight characters that the marketplace's page shows after you buy. With them your purchase comes over by "
            "itself, and you need not type any ID.")},
    {Step::PurchaseGuide, QT_TRANSLATE_NOOP("usher::PageHelp", "Do I have to tick every step?"),
        QT_TRANSLATE_NOOP(
            "usher::PageHelp", "No. The ticks are for you alone, so that you know where you are when you come back.")},
    {Step::PurchaseGuide, QT_TRANSLATE_NOOP("usher::PageHelp", "The marketplace looks different. What now?"),
        QT_TRANSLATE_NOOP("usher::PageHelp",
            "Marketplaces change their pages now and then. Look for a button that means the same, and go on when the "
            "order is confirmed.")},
    {Step::AccountChoice, QT_TRANSLATE_NOOP("usher::PageHelp", "What if I choose the wrong one?"),
        QT_TRANSLATE_NOOP(
            "usher::PageHelp", "Nothing is lost. Go back and choose the other one; what you typed stays.")},
    {Step::BasicInformation, QT_TRANSLATE_NOOP("usher::PageHelp", "Which site do I choose?"),
        QT_TRANSLATE_NOOP("usher::PageHelp",
            "The one closest to your systems, unless your company has rules about where data may be. Accounts and data "
            "can never move to another site.")},
    {Step::BasicInformation, codeQuestion, codeAnswer},
    {Step::CompanyInformation, QT_TRANSLATE_NOOP("usher::PageHelp", "Which company name do I enter?"),
        QT_TRANSLATE_NOOP("usher::PageHelp", "The full name of the company that pays for the plan.")},
    {Step::CompanyInformation, QT_TRANSLATE_NOOP("usher::PageHelp", "What happens when I register?"),
        QT_TRANSLATE_NOOP("usher::PageHelp",
            "Your %1 account is made and your username is reserved. The plan is not activated yet: that is on the next "
            "page.")},
    {Step::ActivationMethod, QT_TRANSLATE_NOOP("usher::PageHelp", "Can I change the method later?"),
        QT_TRANSLATE_NOOP("usher::PageHelp",
            "Practically not. A purchase from a marketplace is settled through its cloud account for good, so choose "
            "the marketplace where you bought.")},
    {Step::ActivationMethod, QT_TRANSLATE_NOOP("usher::PageHelp", "One of my IDs is not accepted. What now?"),
        QT_TRANSLATE_NOOP("usher::PageHelp",
            "Follow the link below the field: it shows where the ID stands. If it is right all the same, have the "
            "purchase checked; your answers stay.")},
    {Step::AccountBinding, QT_TRANSLATE_NOOP("usher::PageHelp", "I do not know the username. Who does?"),
        QT_TRANSLATE_NOOP("usher::PageHelp",
            "Whoever set up the Billing Center account of your company. If there is none after all, register one from "
            "this page; what you typed stays.")},
    {Step::AccountBinding, codeQuestion, codeAnswer},
    {Step::WorkspaceBinding, QT_TRANSLATE_NOOP("usher::PageHelp", "Why can some workspaces not be bound?"),
        QT_TRANSLATE_NOOP(
            "usher::PageHelp", "A workspace has one settlement at a time. What is in the way stands in its row.")},
    {Step::WorkspaceBinding, QT_TRANSLATE_NOOP("usher::PageHelp", "Can I bind more than one?"),
        QT_TRANSLATE_NOOP("usher::PageHelp",
            "Yes, as many as you like. Each is bound when you confirm it; go on when you are done.")},
    {Step::ConfirmBinding, QT_TRANSLATE_NOOP("usher::PageHelp", "What if I am not sure?"),
        QT_TRANSLATE_NOOP("usher::PageHelp",
            "Go back: this workspace is not bound yet. Once it is, that cannot be undone while the subscription "
            "runs.")},
    {Step::CreateWorkspace, QT_TRANSLATE_NOOP("usher::PageHelp", "What is the workspace's language for?"),
        QT_TRANSLATE_NOOP("usher::PageHelp",
            "It is the language of events, alerts and text messages, not of what you see on the screen. Choose with "
            "care: it may not be possible to change it later.")},
    {Step::CreateWorkspace, codeQuestion, codeAnswer},
    {Step::SignIn, QT_TRANSLATE_NOOP("usher::PageHelp", "Why do I have to sign in again?"),
        QT_TRANSLATE_NOOP("usher::PageHelp",
            "For your safety a sign-in ends after some time. When you have signed in you are back where you were.")},
    {Step::SignIn, codeQuestion, codeAnswer},
    {Step::AlreadyLinked, QT_TRANSLATE_NOOP("usher::PageHelp", "Do I have to do anything?"),
        QT_TRANSLATE_NOOP("usher::PageHelp",
            "No. This purchase pays for a Billing Center account already. You can sign in, or bind more workspaces.")},
    {Step::PurchaseReview, QT_TRANSLATE_NOOP("usher::PageHelp", "Do I have to wait here?"),
        QT_TRANSLATE_NOOP("usher::PageHelp",
            "No. Close the window and come back later: the next start shows what became of it. Nothing is activated "
            "meanwhile.")},
    {Step::Success, QT_TRANSLATE_NOOP("usher::PageHelp", "Can I close the window now?"),
        QT_TRANSLATE_NOOP(
            "usher::PageHelp", "Yes. Everything is done. Save the summary if you want to keep what stands here.")},
};

struct CommonRow
{
    const char *question;
    const char *answer;
};

constexpr CommonRow commonRows[] = {
    {QT_TRANSLATE_NOOP("usher::PageHelp", "Is my purchase safe?"),
        QT_TRANSLATE_NOOP("usher::PageHelp",
            "Yes. Nothing is activated or bound before you say so, and then exactly once, even if the connection "
            "breaks or this computer is switched off.")},
    {QT_TRANSLATE_NOOP("usher::PageHelp", "Can I stop and go on later?"),
        QT_TRANSLATE_NOOP("usher::PageHelp",
            "Yes, at any time. What you typed stays on this computer, passwords in its keychain, and the next start "
            "opens the page where you were.")},
    {QT_TRANSLATE_NOOP("usher::PageHelp", "Can I do this without a mouse?"),
        //: Names of keys as they stand on this language's keyboards
        QT_TRANSLATE_NOOP("usher::PageHelp",
            "Yes. Tab moves on, Space chooses, Enter presses the main button, Esc stops what runs, Alt+Left goes back "
            "and F1 opens this help.")},
};

} // namespace

QList<HelpTopic> pageHelp(Step step, const Brand &brand)
{
    const auto translated = [](const char *text) { return QCoreApplication::translate("usher::PageHelp", text); };
    QList<HelpTopic> topics;
    for (const TopicRow &row : topicRows) {
        if (row.step == step)
            topics.append({translated(row.question),
                translated(row.answer).replace(QStringLiteral("%1"), words::brandName(brand))});
    }
    for (const CommonRow &row : commonRows)
        topics.append({translated(row.question), translated(row.answer)});
    return topics;
}

} // namespace usher
