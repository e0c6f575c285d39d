#pragma once

#include "usher/flow/facts.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <utility>

// Entries of select fields: ID and text, in the present language.
namespace usher::choices {

using List = QList<std::pair<QString, QString>>;

List sites(const QList<Site> &sites); // "ap1 · Singapore · AWS"
List sites(const SiteGroups &groups); // under headings where there are two groups
List dialCodes(const QString &language); // "Singapore +65"; by ISO 3166-1
// Optional answers: an entry for none, and one for an answer that the list does not hold.
List regions(const QString &language, const QString &answer); // "Singapore"; by ISO 3166-1
List industries(const QString &answer);
List workspaceLanguages(const QStringList &ids); // of the workspace, not of the screen

} // namespace usher::choices
