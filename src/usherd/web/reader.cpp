#include "usherd/web/reader.h"

#include "usherd/http/acceptedlanguages.h"

namespace usherd::web {

Reader::Reader(const Request &request)
    : m_looksAgain(request.queryValue("wait") != "no")
{
    const auto chosen = Words::offered().nearest(QString::fromLatin1(request.queryValue("language")));
    m_chosen = chosen.value_or(QString());
    m_words = &(chosen ? Words::in(*chosen) : Words::in(acceptedLanguages(request.header("Accept-Language"))));
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
