#pragma once

#include "usherd/http/server.h"
#include "usherd/service/store.h"

#include <mutex>
#include <stop_token>
#include <thread>

namespace usherd {

// Asks the server's I/O threads and the database again and again whether they answer. Who asks for the outcome gets the
// last one at once, so that asking costs the database nothing. To be busy is no trouble: whoever goes by this would
// give the work to other instances, which have as much of it, until none is left. So a question that waits behind
// requests, or is turned away for them, counts only where nothing else got done meanwhile either.
class Health
{
public:
    struct Options
    {
        std::chrono::milliseconds interval{1000};
        std::chrono::milliseconds patience{5000}; // for an answer
    };
    struct Parts // outlive it
    {
        Server &server;
        Store &store;
        std::function<quint64()> jobsDone; // of the store, so far
    };

    Health(Parts parts, const Options &options);
    ~Health(); // stops
    Health(const Health &) = delete;
    Health &operator=(const Health &) = delete;

    // Asks once, then goes on with that on a thread of its own. whenAlive is called there whenever both answered or the
    // database was busy, whatever it had to say: with it down, a restart would help nobody.
    void start(std::function<void()> whenAlive);
    void stop();
    void drain(); // not ready from now on
    QByteArray whyNotReady() const; // in English; empty: ready

private:
    void beat();

    const Parts m_parts;
    const Options m_options;
    std::function<void()> m_whenAlive;
    mutable std::mutex m_mutex; // guards the two below
    bool m_draining = false;
    QByteArray m_trouble = "it is starting";
    std::jthread m_thread;
};

} // namespace usherd
