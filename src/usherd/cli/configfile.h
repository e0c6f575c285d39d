#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <variant>

namespace usherd {

// A value as the file or the command line gives it; monostate: something no setting can be.
using ConfigValue = std::variant<std::monostate, bool, qint64, QString, QStringList>;

// A TOML file, taken apart.
struct ConfigFile
{
    static ConfigFile read(const QString &path);
    QString place(int line, int column) const; // "FILE:line:column"

    struct Entry
    {
        QString key; // "table.name"
        ConfigValue value;
        QString text; // of the value, for errors
        int line;
        int column;
    };
    QList<Entry> entries; // in the file's order
    QString path;
    QString wrong; // why there are none: the file cannot be read, or is no TOML; with its place
};

} // namespace usherd
