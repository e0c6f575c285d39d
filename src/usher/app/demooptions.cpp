#include "usher/app/demooptions.h"

#include "usher/app/commandline.h"

#include "usher/app/activateoptions.h"
#include "usher/app/nearnames.h"
#include "usher/app/scenarios.h"

#include <QCommandLineParser>

namespace usher {

namespace {

constexpr double shortestPace = 1; // seconds: below it nobody reads a sentence
constexpr double longestPace = 600;

} // namespace

DemoArguments::DemoArguments()
    : m_demo(QStringLiteral("demo"),
        CommandLine::tr("Run with a backend of its own and made-up purchases; needs no network and no account."))
    , m_tour(QStringLiteral("tour"),
          CommandLine::tr("With --demo: walk through both routes and leave a picture of every page in DIR."),
          QStringLiteral("DIR"))
    , m_pace(QStringLiteral("tour-pace"),
          CommandLine::tr("With --demo: walk through both routes for people to watch, this long at each stop, with a "
                          "sentence beside it. Space pauses and goes on, Esc ends."),
          QStringLiteral("SECONDS"))
    , m_scenario(QStringLiteral("scenario"),
          CommandLine::tr("With --demo: begin in the middle of one of the made-up stories."), QStringLiteral("NAME"))
    , m_list(QStringLiteral("list-scenarios"), CommandLine::tr("List the scenarios and what they are, and end."))
{
}

bool DemoArguments::wantsList(const QCommandLineParser &parser) const
{
    return parser.isSet(m_list);
}

Result<std::optional<DemoOptions>> DemoArguments::read(const QCommandLineParser &parser) const
{
    const bool isDemo = parser.isSet(m_demo);
    DemoOptions options;
    options.scenario = parser.value(m_scenario);
    options.tour.folder = parser.value(m_tour);
    if (parser.isSet(m_tour) && (!isDemo || options.tour.folder.isEmpty()))
        return badUsage(CommandLine::tr("--tour needs --demo and a folder."));
    for (const QCommandLineOption &option : {m_pace, m_scenario}) {
        if (parser.isSet(option) && !isDemo)
            return badUsage(CommandLine::tr("--%1 needs --demo.").arg(option.names().constFirst()));
    }
    if (parser.isSet(m_tour) + parser.isSet(m_pace) + parser.isSet(m_scenario) > 1)
        return badUsage(CommandLine::tr("Only one of --tour, --tour-pace and --scenario can be given."));
    if (parser.isSet(m_scenario) && !findScenario(options.scenario))
        return noSuchName(
            m_scenario.names().constFirst(), options.scenario, scenarioNames(), m_list.names().constFirst());
    if (parser.isSet(m_pace)) {
        bool isNumber = false;
        const double seconds = parser.value(m_pace).toDouble(&isNumber);
        if (!isNumber || !(seconds >= shortestPace && seconds <= longestPace))
            return badUsage(
                CommandLine::tr("--tour-pace is a number of seconds, %1 to %2.").arg(shortestPace).arg(longestPace));
        options.tour.pace = std::chrono::milliseconds(qRound(seconds * 1000));
    }
    return isDemo ? std::optional(options) : std::nullopt;
}

QString DemoArguments::list()
{
    QString lines;
    for (const Scenario &scenario : scenarios())
        lines += QStringLiteral("%1\t%2\n").arg(QLatin1String(scenario.name), CommandLine::tr(scenario.summary));
    return lines;
}

} // namespace usher
