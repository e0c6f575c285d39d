#include "usher/flow/problemtraits.h"

#include "usher/flow/problemtable.h"

#include <algorithm>

namespace usher {

const ProblemRow *rowOf(const QString &code)
{
    const auto row = std::find_if(std::begin(problemTable), std::end(problemTable),
        [&code](const ProblemRow &candidate) { return *candidate.code == code; });
    return row == std::end(problemTable) ? nullptr : row;
}

ProblemTraits traitsOf(const Problem &problem)
{
    if (const ProblemRow *row = rowOf(problem.code))
        return row->traits;
    return {problem.isTransient() ? ProblemAbout::Service : ProblemAbout::Answers, ProblemAction::TryAgain};
}

QString placeOf(const QString &code)
{
    const ProblemRow *row = rowOf(code);
    return row ? QString::fromLatin1(row->traits.place) : QString();
}

} // namespace usher
