#pragma once

#include <QByteArray>
#include <QList>

namespace usher {

// A library as --version and the help name it: an administrator wants to know which one really runs.
struct Library
{
    const char *name;
    const char *licence; // SPDX
    QByteArray running = {}; // empty: it cannot be asked
    QByteArray built = {}; // the version whose headers were compiled; empty: not known
};

// That it was built from; in the library usher_commit, which only the programs link.
extern const char commit[];

// What follows the version: the commit, and a line a library, those that every program has added. Not translated:
// people send it to others.
QByteArray builtFrom(const char *built, QList<Library> libraries);

} // namespace usher
