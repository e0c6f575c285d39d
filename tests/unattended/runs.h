#pragma once

#include "e2e/world.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>

namespace usher::test {

inline const QString goodPassword = QStringLiteral("Lantern-Harbour-27");

// How a run of `usher activate` is started. It never finds a display.
struct Start
{
    QJsonObject answers;
    QString state; // folder
    QString mailbox; // whose codes it may read; empty: no --code-command
    QStringList more; // further arguments
    QString password = goodPassword; // in an environment variable; empty: none
    QString pairingCode = {}; // what --code-command says of it; empty: it fails
};

struct Outcome
{
    int exitCode = -1; // -1: killed
    QByteArray out;
    QByteArray err;
    QByteArray commandLine; // as others on the computer see it

    QList<QJsonObject> events(const QString &name = {}) const;
    QString status() const;
    QStringList pointers() const; // of the problems
    bool says(const QString &doing) const; // a progress event
    QByteArray all() const { return out + "\n--- " + err; }
};

// The service, its certificate's authority, and the runs against them.
class Runs
{
public:
    bool start();
    World &world() { return m_world; }
    const Place &place() const { return m_world.place(); }
    QString folder(const QString &name) const { return m_world.folder(name); }

    // Until it ends, or `stop` says so of the lines so far; then it gets `signal`.
    using Stop = std::function<bool(const QByteArray &out)>;
    Outcome run(const Start &, const Stop &stop = {}, int signal = 0);
    Outcome raw(const QStringList &arguments, const QByteArray &input = {});
    int rows() const; // of everything that a second effect would add to
    int codes() const; // e-mail codes asked for so far

private:
    Outcome finish(QProcess &, const QByteArray &input, const Stop &, int signal);
    static void prepare(QProcess &, const QStringList &arguments, const QString &password);

    World m_world;
    QString m_authority;
    int m_files = 0;
};

} // namespace usher::test
