#include "usherd/http/acceptedlanguages.h"

#include <QLatin1String>
#include <QStringTokenizer>
#include <QVarLengthArray>

#include <algorithm>
#include <utility>

namespace usherd {

QStringList acceptedLanguages(const QByteArray &header)
{
    constexpr int enough = 16;
    struct Choice
    {
        QLatin1String tag;
        double quality;
    };
    QVarLengthArray<Choice, enough> choices;
    int items = 0;
    for (const QLatin1String item : QLatin1String(header).tokenize(QLatin1Char(','))) {
        if (++items > enough)
            break;
        Choice choice{{}, 1};
        bool isTag = true;
        for (const QLatin1String part : item.tokenize(QLatin1Char(';'))) {
            if (std::exchange(isTag, false))
                choice.tag = part.trimmed();
            else if (const QLatin1String parameter = part.trimmed(); parameter.startsWith(QLatin1String("q=")))
                choice.quality = parameter.sliced(2).toDouble();
        }
        if (!choice.tag.isEmpty() && choice.tag != QLatin1String("*") && choice.quality > 0)
            choices.append(choice);
    }
    std::ranges::stable_sort(choices, std::greater(), &Choice::quality);
    QStringList tags;
    tags.reserve(choices.size());
    for (const Choice &choice : choices)
        tags.append(choice.tag);
    return tags;
}

} // namespace usherd
