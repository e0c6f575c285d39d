#pragma once

#include "common/core/problem.h"

#include <QStringList>

namespace usher {

// The few that somebody who typed this may have meant, best first: for the message that there is no such name.
QStringList nearNames(const QString &typed, const QStringList &names);

// A bad value of an option that takes a name; `list` is the option that shows all of them.
Problem noSuchName(const QString &option, const QString &typed, const QStringList &names, const QString &list);

} // namespace usher
