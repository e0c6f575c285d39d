#include "usherd/cli/health.h"

#include "usherd/service/pause.h"

#include <condition_variable>
#include <optional>

namespace usherd {

namespace {

// Outlives the beat that waits for it: an answer may come later.
struct Question
{
    std::mutex mutex;
    std::condition_variable wake;
    bool serverAnswered = false;
    std::optional<usher::Result<usher::Done>> database;
};

} // namespace

Health::Health(Parts parts, const Options &options)
    : m_parts(std::move(parts))
    , m_options(options)
{
}

Health::~Health()
{
    stop();
}

void Health::start(std::function<void()> whenAlive)
{
    m_whenAlive = std::move(whenAlive);
    beat();
    m_thread = std::jthread([this](const std::stop_token &stop) {
        while (!pause(stop, m_options.interval))
            beat();
    });
}

void Health::stop()
{
    m_thread.request_stop();
    if (m_thread.joinable())
        m_thread.join();
}

void Health::drain()
{
    const std::scoped_lock lock(m_mutex);
    m_draining = true;
}

QByteArray Health::whyNotReady() const
{
    const std::scoped_lock lock(m_mutex);
    return m_draining ? "it is ending" : m_trouble;
}

void Health::beat()
{
    const quint64 doneBefore = m_parts.jobsDone();
    const auto question = std::make_shared<Question>();
    const auto note = [question](auto change) {
        const std::scoped_lock lock(question->mutex);
        change(*question);
        question->wake.notify_all();
    };
    m_parts.server.ping([note] { note([](Question &q) { q.serverAnswered = true; }); });
    m_parts.store.read<usher::Done>(
        [](Repositories &repositories) -> usher::Result<usher::Done> {
            repositories.sessions.token({}); // one row by its key
            return usher::Done{};
        },
        [note](const usher::Result<usher::Done> &result) { note([&](Question &q) { q.database = result; }); });

    QByteArray trouble;
    bool alive = false;
    {
        std::unique_lock lock(question->mutex);
        question->wake.wait_for(
            lock, m_options.patience, [&] { return question->serverAnswered && question->database; });
        const bool isBusy = m_parts.jobsDone() != doneBefore;
        alive = question->serverAnswered && (question->database || isBusy);
        if (!question->serverAnswered)
            trouble = "its I/O threads do not answer";
        else if (!question->database && !isBusy)
            trouble = "the database does not answer";
        else if (question->database && !question->database->ok() && !isBusy)
            trouble = "the database fails";
    }
    if (alive)
        m_whenAlive();
    const std::scoped_lock lock(m_mutex);
    m_trouble = trouble;
}

} // namespace usherd
