#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace usher {

// What was done, to be kept: in the language of its making, without secrets, identifiers masked.
struct Summary
{
    struct Row
    {
        QString label;
        QString text;
        bool operator==(const Row &) const = default;
    };

    QString title;
    QList<Row> rows;
    QStringList notes;

    QString toText() const;
    bool operator==(const Summary &) const = default;
};

} // namespace usher
