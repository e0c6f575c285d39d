#include "usher/scenes/scene.h"

#include <algorithm>

namespace usher::scenes {

const QList<Scene> &all()
{
    static const QList<Scene> scenes = beginning() + handoffs() + registering() + activating() + binding() + ending();
    return scenes;
}

const Scene *find(const QString &name)
{
    const auto scene = std::find_if(
        all().cbegin(), all().cend(), [&name](const Scene &one) { return name == QLatin1String(one.name); });
    return scene == all().cend() ? nullptr : &*scene;
}

QStringList names()
{
    QStringList list;
    for (const Scene &scene : all())
        list.append(QString::fromLatin1(scene.name));
    return list;
}

} // namespace usher::scenes
