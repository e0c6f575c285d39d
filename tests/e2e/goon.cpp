// One process of the wizard, which another one (wizards.py) kills and starts again: goes on where the one before it
// was. Each line of its output is true before anything else happens.
#include "e2e/wayfarer.h"
#include "testmain.h"

#include <QApplication>
#include <QJsonDocument>

#include <csignal>
#include <unistd.h>

using namespace usher;
using namespace usher::test;

namespace {

void say(const char *what, const QByteArray &more)
{
    const QByteArray line = QByteArray(what) + ' ' + more + '\n';
    if (::write(STDOUT_FILENO, line.constData(), size_t(line.size())) != line.size())
        std::_Exit(3); // nobody listens any more
}

Wayfarer::Claim claimFrom(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    return {object.value(QLatin1String("step")).toString(), object.value(QLatin1String("left")).toBool(),
        object.value(QLatin1String("form")).toObject()};
}

QByteArray toJson(const Wayfarer::Claim &claim)
{
    const QJsonObject object{{QStringLiteral("step"), claim.step}, {QStringLiteral("left"), claim.left},
        {QStringLiteral("form"), claim.form}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

// Ends at the first boundary that is not spared, or a later one: at none where nothing is said of sparing.
class Boundaries
{
public:
    void at(const QString &boundary)
    {
        const bool meant = m_kills && !m_spared.contains(boundary) && --m_left < 0;
        say(meant ? "dies" : "at", boundary.toUtf8());
        if (meant) {
            std::raise(SIGKILL);
            std::abort();
        }
    }

private:
    const bool m_kills = qEnvironmentVariableIsSet("USHER_E2E_SPARED");
    const QStringList m_spared = qEnvironmentVariable("USHER_E2E_SPARED").split(u'\n', Qt::SkipEmptyParts);
    int m_left = qEnvironmentVariableIntValue("USHER_E2E_SKIPPED");
};

int goOn(int argc, char **argv)
{
    QApplication application(argc, argv);
    const Place place = Place::fromJson(qgetenv("USHER_E2E_PLACE"));
    const Trip trip = Trip::fromJson(qgetenv("USHER_E2E_TRIP"));
    Boundaries boundaries;
    Driver *shown = nullptr;
    Driver::Options options;
    options.watcher = [&](const QString &request, WatchedBackend::Moment moment) {
        constexpr const char *moments[] = {"asked", "answered", "taken"};
        const QString page = shown ? stepId(shown->flow().currentStep()) : QStringLiteral("the start");
        boundaries.at(QStringLiteral("%1 %2 on %3 of %4")
                          .arg(request, QLatin1String(moments[int(moment)]), page, routeId(trip.route)));
    };
    Driver driver(place, qEnvironmentVariable("USHER_E2E_STATE"), options);
    shown = &driver;
    Wayfarer wayfarer(driver, place, trip,
        {[](const Wayfarer::Claim &claim) { say("claims", toJson(claim)); },
            [&](const QString &boundary) { boundaries.at(boundary + QStringLiteral(" of ") + routeId(trip.route)); }});
    wayfarer.opensWith(claimFrom(qgetenv("USHER_E2E_CLAIM")));
    if (wayfarer.goes())
        say("done", {});
    else
        say("failed", driver.trouble());
    shown = nullptr;
    return driver.ok() ? 0 : 1;
}
const test::Registration goingOn("go-on", goOn);

// What the keychain holds of wizards that were here.
int listKeychain(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList entries = keychainEntries(keychainService);
    for (const QString &entry : entries)
        say("entry", entry.toUtf8());
    return 0;
}
const test::Registration listing("list-keychain", listKeychain);

} // namespace
