#include "usherd/service/words.h"

#include <QDir>
#include <QTranslator>

#include <algorithm>

// Q_INIT_RESOURCE declares a function and so has to stand outside of namespaces.
static void initMailWords()
{
    Q_INIT_RESOURCE(mailwords);
}

namespace usherd {

namespace {

const QString folder = QStringLiteral(":/usherd/words");
const QString prefix = QStringLiteral("usherd_");

} // namespace

Words::Words(const QString &file)
    : m_tag(file.mid(prefix.size()).chopped(3).replace(QLatin1Char('_'), QLatin1Char('-')))
    , m_locale(usher::localeOf(m_tag))
    , m_words(std::make_shared<QTranslator>())
{
    if (!m_words->load(file, folder))
        qFatal("%s is no catalogue", qPrintable(file));
}

std::vector<std::unique_ptr<const Words>> Words::load()
{
    initMailWords();
    std::vector<std::unique_ptr<const Words>> loaded;
    const QStringList files = QDir(folder).entryList({prefix + QStringLiteral("*.qm")}, QDir::Files, QDir::Name);
    for (const QString &file : files)
        loaded.push_back(std::unique_ptr<const Words>(new Words(file)));
    return loaded;
}

const std::vector<std::unique_ptr<const Words>> &Words::all()
{
    static const std::vector<std::unique_ptr<const Words>> loaded = load();
    return loaded;
}

QStringList Words::tags()
{
    QStringList tags;
    for (const auto &words : all())
        tags.append(words->tag());
    return tags;
}

const usher::OfferedLanguages &Words::offered()
{
    static const usher::OfferedLanguages languages(tags());
    return languages;
}

const Words &Words::in(const QString &tag)
{
    return in(QStringList{tag});
}

const Words &Words::in(const QStringList &wanted)
{
    const QString best = offered().nearest(wanted).value_or(QStringLiteral("en"));
    return **std::ranges::find(all(), best, [](const auto &words) { return words->tag(); });
}

QString Words::translate(const char *context, const char *text, const char *comment, int count) const
{
    QString said = m_words->translate(context, text, comment, count);
    if (said.isEmpty())
        said = QString::fromUtf8(text);
    return count < 0 ? said : said.replace(QStringLiteral("%n"), m_locale.toString(count));
}

} // namespace usherd
