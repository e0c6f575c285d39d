#pragma once

#include "common/domain/site.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <utility>

// Entries of select fields: ID and text, in the present language.
namespace usher::choices {

using List = QList<std::pair<QString, QString>>;

List sites(const QList<Site> &sites); // "ap1 · Singapore · AWS"
List workspaceLanguages(const QStringList &ids); // of the workspace, not of the screen

} // namespace usher::choices
