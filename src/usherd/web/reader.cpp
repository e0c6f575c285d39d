#include "usherd/web/reader.h"

#include <algorithm>

namespace usherd::web {

namespace {

bool speaks(const Words &words, const QString &tag)
{
    return QLocale(words.tag()).language() == QLocale(tag).language();
}

const Words &wordsFor(const QStringList &tags)
{
    for (const QString &tag : tags) {
        const Words &words = Words::in(tag);
        if (speaks(words, tag))
            return words;
    }
    return Words::in(QStringLiteral("en"));
}

} // namespace

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

Reader::Reader(const Request &request)
    : m_looksAgain(request.queryValue("wait") != "no")
{
    const QString chosen = QString::fromLatin1(request.queryValue("language"));
    m_words = &Words::in(chosen);
    if (speaks(*m_words, chosen))
        m_chosen = m_words->tag();
    else
        m_words = &wordsFor(acceptedLanguages(request.header("Accept-Language")));
}

bool Reader::isMirrored() const
{
    return QLocale(m_words->tag()).textDirection() == Qt::RightToLeft;
}

Address Reader::page(const QString &path, const Address::Query &query) const
{
    return page(path, query, m_chosen, m_looksAgain);
}

Address Reader::pageIn(const QString &language, const QString &path, const Address::Query &query) const
{
    return page(path, query, language, m_looksAgain);
}

Address Reader::pageLooking(bool again, const QString &path, const Address::Query &query) const
{
    return page(path, query, m_chosen, again);
}

Address Reader::page(const QString &path, Address::Query query, const QString &language, bool looksAgain)
{
    if (!language.isEmpty())
        query.append(Address::Value{"language", language});
    if (!looksAgain)
        query.append(Address::Value{"wait", QStringLiteral("no")});
    return Address::page(path, query);
}

} // namespace usherd::web
