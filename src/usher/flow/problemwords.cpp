#include "usher/flow/problemtable.h"
#include "usher/flow/words.h"

namespace usher::words {

namespace {

QString safetyText(Safety safety)
{
    switch (safety) {
    case Safety::Untouched:
        return QCoreApplication::translate("usher::words::Problem", "Your purchase is safe and nothing was changed.",
            "Second sentence of every error: is the purchase safe?");
    case Safety::Unsure:
        return QCoreApplication::translate("usher::words::Problem",
            "Your purchase is safe. Nothing can happen twice: before sending again we check whether it went through.");
    case Safety::Local:
        return QCoreApplication::translate(
            "usher::words::Problem", "Your purchase is safe; only this computer is concerned.");
    }
    return {};
}

QString actionText(ProblemAction action)
{
    switch (action) {
    case ProblemAction::TryAgain:
        return QCoreApplication::translate("usher::words::Problem", "Try again", "button");
    case ProblemAction::Dismiss:
        return QCoreApplication::translate("usher::words::Problem", "OK", "button that puts an error away");
    case ProblemAction::NewCode:
        return QCoreApplication::translate("usher::words::Problem", "Send a new code", "button");
    case ProblemAction::SignIn:
        return QCoreApplication::translate("usher::words::Problem", "Sign in", "button");
    case ProblemAction::ProxySignIn:
        return QCoreApplication::translate(
            "usher::words::Problem", "Sign in to the proxy", "button that opens the network settings");
    case ProblemAction::UseBinding:
        return QCoreApplication::translate("usher::words::Problem", "Use the existing account", "button");
    case ProblemAction::ReloadConfiguration:
        return QCoreApplication::translate("usher::words::Problem", "Load the current version", "button");
    case ProblemAction::StartOver:
        return QCoreApplication::translate("usher::words::Problem", "Start over", "button");
    case ProblemAction::None:
        break;
    }
    return {};
}

} // namespace

QString ProblemWords::text() const
{
    return sentences(safety, advice);
}

ProblemWords problem(const Problem &problem)
{
    const ProblemRow *row = rowOf(problem.code);
    if (!row)
        row = rowOf(problem.isTransient() ? problem_code::overloaded : problem_code::internal_error);
    ProblemWords words;
    words.title = QCoreApplication::translate("usher::words::Problem", row->title);
    words.safety = safetyText(problem.unsettled ? Safety::Unsure : row->safety);
    words.advice = QCoreApplication::translate("usher::words::Problem", row->advice);
    if (problem.retryAfter > 0) {
        words.advice = QCoreApplication::translate(
            "usher::words::Problem", "Try again in %n second(s).", nullptr, problem.retryAfter);
    }
    if (const QString file = problem.arguments.value(QStringLiteral("policy_file")); !file.isEmpty()) {
        //: No address is known. %1 is the path of a file; --backend and --demo stay as they are.
        words.advice = QCoreApplication::translate("usher::words::Problem",
            "Whoever gave you this program knows the service's address: start usher with --backend and that address, "
            "or have your administrator write it into %1. To only look around, start usher with --demo.")
                           .arg(file);
    }
    words.actionText = actionText(row->traits.action);
    return words;
}

QStringList problemCodes()
{
    QStringList codes;
    for (const ProblemRow &row : problemTable)
        codes.append(*row.code);
    return codes;
}

} // namespace usher::words
