#pragma once

#include "gui/wizardrig.h"

namespace wizard {

// A state of a page: how to get there. The window exists already and is shown afterwards.
struct Scene
{
    const char *name;
    Step step;
    void (*enter)(Rig &);
};

const QList<Scene> &scenes();
void enterScene(Rig &rig, const QString &name);

// Their parts, each in a file of its own.
QList<Scene> scenesOfBeginning();
QList<Scene> scenesOfHandoffs();
QList<Scene> scenesOfRegistering();
QList<Scene> scenesOfBinding();

} // namespace wizard
