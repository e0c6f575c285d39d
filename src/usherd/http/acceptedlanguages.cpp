#include "usherd/http/acceptedlanguages.h"

#include <algorithm>

namespace usherd {

QStringList acceptedLanguages(const QByteArray &header)
{
    constexpr qsizetype enough = 16;
    struct Choice
    {
        QString tag;
        double quality;
    };
    QList<Choice> choices;
    for (const QByteArray &item : header.split(',').mid(0, enough)) {
        const QByteArrayList parts = item.split(';');
        const QString tag = QString::fromLatin1(parts.first().trimmed());
        double quality = 1;
        for (const QByteArray &part : parts.mid(1)) {
            const QByteArray parameter = part.trimmed();
            if (parameter.startsWith("q="))
                quality = parameter.mid(2).toDouble();
        }
        if (!tag.isEmpty() && tag != QLatin1String("*") && quality > 0)
            choices.append({tag, quality});
    }
    std::ranges::stable_sort(choices, std::greater(), &Choice::quality);
    QStringList tags;
    for (const Choice &choice : choices)
        tags.append(choice.tag);
    return tags;
}

} // namespace usherd
