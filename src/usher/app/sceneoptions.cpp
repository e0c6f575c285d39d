#include "usher/app/sceneoptions.h"

#include "usher/app/commandline.h"

#include "usher/app/activateoptions.h"
#include "usher/app/nearnames.h"
#include "usher/scenes/scene.h"

#include <QCommandLineParser>

namespace usher {

SceneArguments::SceneArguments()
    : m_scene(QStringLiteral("scene"),
        CommandLine::tr("Show one page in one state, from made-up data: no service, keychain or disk is touched."),
        QStringLiteral("NAME"))
    , m_picture(QStringLiteral("picture"),
          CommandLine::tr("With --scene: write a picture of the whole page into FILE (PNG), and end."),
          QStringLiteral("FILE"))
    , m_list(QStringLiteral("list-scenes"), CommandLine::tr("List the scenes and what they show, and end."))
{
}

bool SceneArguments::wantsList(const QCommandLineParser &parser) const
{
    return parser.isSet(m_list);
}

Result<std::optional<SceneOptions>> SceneArguments::read(const QCommandLineParser &parser) const
{
    if (!parser.isSet(m_scene)) {
        if (parser.isSet(m_picture))
            return badUsage(CommandLine::tr("--picture needs --scene."));
        return std::optional<SceneOptions>();
    }
    SceneOptions options{parser.value(m_scene), parser.value(m_picture)};
    if (!scenes::find(options.name))
        return noSuchName(m_scene.names().constFirst(), options.name, scenes::names(), m_list.names().constFirst());
    if (parser.isSet(m_picture) && !options.picture.endsWith(QLatin1String(".png"), Qt::CaseInsensitive))
        return badUsage(CommandLine::tr("--picture needs a file whose name ends in .png."));
    for (const char *other : {"demo", "tour", "backend", "ca", "state"}) {
        if (parser.isSet(QLatin1String(other)))
            return badUsage(CommandLine::tr("--scene brings its own world; leave --%1 out.").arg(QLatin1String(other)));
    }
    return std::optional(options);
}

QString SceneArguments::list()
{
    QString lines;
    for (const scenes::Scene &scene : scenes::all())
        lines += QStringLiteral("%1\t%2\n").arg(QLatin1String(scene.name), QLatin1String(scene.summary));
    return lines;
}

} // namespace usher
