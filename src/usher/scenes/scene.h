#pragma once

#include "usher/scenes/offline/script.h"

namespace usher {
class Page;
}

namespace usher::scenes {

// A page in one of its states, and how a person gets there.
struct Scene
{
    const char *name; // for good: pictures and remarks are filed under it
    Step step; // where it ends
    const char *summary; // for the list, in English
    void (*write)(Script &);
    void (*touch)(Page &) = nullptr; // last of all: what only the window has
};

const QList<Scene> &all();
const Scene *find(const QString &name); // nullptr: there is none
QStringList names();

// Their parts, each in a file of its own.
QList<Scene> beginning();
QList<Scene> handoffs();
QList<Scene> registering();
QList<Scene> activating();
QList<Scene> binding();
QList<Scene> ending();

} // namespace usher::scenes
