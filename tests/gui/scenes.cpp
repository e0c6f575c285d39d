#include "gui/scenes.h"

#include <algorithm>

namespace wizard {

const QList<Scene> &scenes()
{
    static const QList<Scene> all
        = scenesOfBeginning() + scenesOfHandoffs() + scenesOfRegistering() + scenesOfBinding();
    return all;
}

void enterScene(Rig &rig, const QString &name)
{
    const auto scene = std::find_if(
        scenes().cbegin(), scenes().cend(), [&name](const Scene &one) { return name == QLatin1String(one.name); });
    if (scene == scenes().cend())
        qFatal("There is no scene %s", qPrintable(name));
    scene->enter(rig);
}

} // namespace wizard
