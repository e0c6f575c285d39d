#pragma once

#include "usher/flow/facts.h"

#include <QList>
#include <QString>
#include <QStringList>

// Entries of select fields, in the present language.
namespace usher::choices {

struct Entry
{
    QString id; // empty: none of them
    QString text;
    bool isHeading = false; // above others, not to be chosen
    QString brief = {}; // instead of the text where that has no room; empty: none

    friend bool operator==(const Entry &, const Entry &) = default;
};
using List = QList<Entry>;

List sites(const QList<Site> &sites); // "ap1 · Singapore · AWS"
List sites(const SiteGroups &groups); // under headings where there are two groups
List dialCodes(const QString &language); // "Singapore +65"; by ISO 3166-1
// Optional answers: an entry for none, and one for an answer that the list does not hold.
List regions(const QString &language, const QString &answer); // "Singapore"; by ISO 3166-1
List industries(const QString &answer);
List workspaceLanguages(const QStringList &ids); // of the workspace, not of the screen

} // namespace usher::choices
