#include "usherd/cli/configfile.h"

#include <QFile>

#define TOML_EXCEPTIONS 0
// What it asserts, or lets clang assume, is not so of every file ("[.a]"); and it says what is wrong without.
#undef NDEBUG
#define TOML_ASSERT(expr) static_assert(true)
#include <toml++/toml.h>

#include <algorithm>
#include <sstream>

namespace usherd {

namespace {

ConfigValue valueOf(const toml::node &node)
{
    if (const auto flag = node.value_exact<bool>())
        return *flag;
    if (const auto number = node.value_exact<int64_t>())
        return qint64(*number);
    if (const auto text = node.value_exact<std::string>())
        return QString::fromStdString(*text);
    const toml::array *const array = node.as_array();
    if (!array)
        return {};
    QStringList list;
    for (const toml::node &item : *array) {
        const auto text = item.value_exact<std::string>();
        if (!text)
            return {};
        list << QString::fromStdString(*text);
    }
    return list;
}

QString textOf(const toml::node &node)
{
    if (node.is_table())
        return QStringLiteral("a table");
    std::ostringstream text;
    node.visit([&text](const auto &known) { text << known; });
    return QString::fromStdString(text.str());
}

void takeApart(const toml::table &table, const QString &prefix, QList<ConfigFile::Entry> &entries)
{
    for (const auto &[name, node] : table) {
        const std::string_view text = name.str();
        const QString key = prefix + QString::fromUtf8(text.data(), qsizetype(text.size()));
        const toml::source_position at = node.source().begin;
        const toml::table *const inner = node.as_table();
        if (inner && !inner->empty())
            takeApart(*inner, key + QLatin1Char('.'), entries);
        else
            entries.append({key, valueOf(node), textOf(node), int(at.line), int(at.column)});
    }
}

} // namespace

QString ConfigFile::place(int line, int column) const
{
    return QStringLiteral("%1:%2:%3").arg(path).arg(line).arg(column);
}

ConfigFile ConfigFile::read(const QString &path)
{
    ConfigFile result;
    result.path = path;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        result.wrong = path + QStringLiteral(": ") + file.errorString();
        return result;
    }
    const QByteArray content = file.readAll();
    const toml::parse_result parsed
        = toml::parse(std::string_view(content.constData(), std::size_t(content.size())), path.toStdString());
    if (!parsed) {
        const std::string_view why = parsed.error().description();
        const toml::source_position at = parsed.error().source().begin;
        result.wrong = result.place(int(at.line), int(at.column)) + QStringLiteral(": ")
            + QString::fromUtf8(why.data(), qsizetype(why.size()));
        return result;
    }
    takeApart(parsed.table(), {}, result.entries);
    std::ranges::sort(result.entries, {}, [](const Entry &entry) { return std::pair(entry.line, entry.column); });
    return result;
}

} // namespace usherd
