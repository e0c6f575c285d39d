#pragma once

#include <QLocale>
#include <QStringList>

#include <optional>

namespace usher {

// Which of the languages on offer serves somebody who wants that one: the same in the same script, else the same in
// another script; none: nothing. BCP 47 tags, "_" for "-" is taken too.
std::optional<QString> nearestLanguage(const QString &wanted, const QStringList &offered);
// The same for a list of wishes, the dearest first.
std::optional<QString> nearestLanguage(const QStringList &wanted, const QStringList &offered);

// What its own speakers call it and look for in a list: "Deutsch", "简体中文".
QString ownName(const QString &language);

// For dates and numbers in texts of that language. Arabic has the digits that IDs, codes and amounts beside it have.
QLocale localeOf(const QString &language);

} // namespace usher
