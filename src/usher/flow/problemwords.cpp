#include "usher/flow/problemtable.h"

#include "common/brand/brand.h"

#include <algorithm>

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

ProblemWords problem(const Problem &problem, const Brand &)
{
    const auto byCode = [](const QString &code) {
        return std::find_if(std::begin(problemTable), std::end(problemTable),
            [&code](const ProblemRow &row) { return *row.code == code; });
    };
    auto row = byCode(problem.code);
    // A newer service may say what this program does not know.
    if (row == std::end(problemTable))
        row = byCode(problem.isTransient() ? problem_code::overloaded : problem_code::internal_error);
    ProblemWords words;
    words.title = QCoreApplication::translate("usher::words::Problem", row->title);
    words.safety = safetyText(row->safety);
    words.advice = QCoreApplication::translate("usher::words::Problem", row->advice);
    if (problem.retryAfter > 0) {
        words.advice = QCoreApplication::translate(
            "usher::words::Problem", "Try again in %n second(s).", nullptr, problem.retryAfter);
    }
    words.action = row->action;
    words.actionText = actionText(row->action);
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
