#include "usher/app/nearnames.h"

#include "usher/app/commandline.h"

#include "usher/app/activateoptions.h"

#include <QList>

#include <algorithm>
#include <utility>

namespace usher {

namespace {

constexpr qsizetype mostNear = 5;
constexpr qsizetype longestTyped = 64; // what is longer is no slip

// How many letters have to be put in, left out or changed.
qsizetype distance(const QString &a, const QString &b)
{
    QList<qsizetype> row(b.size() + 1);
    for (qsizetype j = 0; j <= b.size(); ++j)
        row[j] = j;
    for (qsizetype i = 1; i <= a.size(); ++i) {
        qsizetype diagonal = std::exchange(row[0], i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const qsizetype changed = diagonal + (a.at(i - 1) == b.at(j - 1) ? 0 : 1);
            diagonal = row.at(j);
            row[j] = std::min({row.at(j) + 1, row.at(j - 1) + 1, changed});
        }
    }
    return row.last();
}

} // namespace

QStringList nearNames(const QString &typed, const QStringList &names)
{
    if (typed.isEmpty() || typed.size() > longestTyped)
        return {};
    const qsizetype slips = std::max<qsizetype>(2, typed.size() / 3);
    QList<std::pair<qsizetype, QString>> near;
    for (const QString &name : names) {
        const qsizetype apart = distance(typed, name);
        if (apart <= slips)
            near.append({apart, name});
        else if (typed.size() > 2 && (name.contains(typed) || typed.contains(name)))
            near.append({slips + apart, name}); // a part of it was remembered
    }
    std::stable_sort(near.begin(), near.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QStringList best;
    for (const auto &one : near.mid(0, mostNear))
        best.append(one.second);
    return best;
}

Problem noSuchName(const QString &option, const QString &typed, const QStringList &names, const QString &list)
{
    const QString shown = typed.left(longestTyped);
    const QStringList near = nearNames(typed, names);
    if (near.isEmpty())
        return badUsage(CommandLine::tr("--%1: there is no “%2”. --%3 shows all.").arg(option, shown, list));
    return badUsage(CommandLine::tr("--%1: there is no “%2”. Perhaps it is %3. --%4 shows all.")
                        .arg(option, shown, near.join(QStringLiteral(", ")), list));
}

} // namespace usher
