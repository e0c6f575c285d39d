#pragma once

#include <QByteArray>
#include <QList>

namespace usher {

// A library as --version names it: an administrator wants to know which one really runs.
struct Library
{
    const char *name;
    QByteArray running;
    QByteArray built = {}; // the version whose headers were compiled; empty: not known
};

// That it was built from; in the library usher_commit, which only the programs link.
extern const char commit[];

// What follows the version: the commit, and a line a library. Not translated: people send it to others.
QByteArray builtFrom(const char *built, const QList<Library> &libraries);
Library qtLibrary();

} // namespace usher
