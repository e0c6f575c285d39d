#include "usher/services/systemkeychain.h"

#include "common/core/logging.h"
#include "common/core/problemcodes.h"
#include "usher/services/secretservice.h"

#include <qt6keychain/keychain.h>

namespace usher {

namespace {

constexpr qsizetype largestEntry = 2560; // bytes, on Windows

QString codeOf(KeychainState state)
{
    switch (state) {
    case KeychainState::None:
        return problem_code::keychain_none;
    case KeychainState::Locked:
        return problem_code::keychain_locked;
    case KeychainState::Denied:
        return problem_code::keychain_denied;
    case KeychainState::Ok:
    case KeychainState::Unknown:
        break;
    }
    return problem_code::keychain_unknown;
}

KeychainState stateOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::NoError:
    case QKeychain::EntryNotFound:
        return KeychainState::Ok;
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return KeychainState::Denied;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return KeychainState::None;
    default:
        return KeychainState::Unknown;
    }
}

} // namespace

SystemKeychain::SystemKeychain(const QString &service, QObject *parent, const KeychainLimits &limits)
    : Keychain(parent)
    , m_service(service)
    , m_limits(limits)
{
#ifdef Q_OS_LINUX
    m_secretService = new SecretService(this);
#endif
    m_slow.setSingleShot(true);
    m_total.setSingleShot(true);
    connect(&m_slow, &QTimer::timeout, this, [this] {
        if (m_current && m_current->call && !m_current->call->hasEnded())
            Q_EMIT m_current->call->slow();
    });
    connect(&m_total, &QTimer::timeout, this, &SystemKeychain::timedOut);
}

SystemKeychain::~SystemKeychain() = default;

template <class T> Call<T> *SystemKeychain::enqueue(const char *name, std::function<void(const Asked<T> &)> work)
{
    auto *call = new Call<T>(this);
    Operation operation;
    operation.name = name;
    operation.call = call;
    operation.isProbe = std::is_same_v<T, KeychainState>;
    operation.work = [asked = Asked<T>(call), work = std::move(work)] { work(asked); };
    operation.fail = [call](KeychainState state, const QString &detail) {
        if constexpr (std::is_same_v<T, KeychainState>)
            call->end(state);
        else
            call->end(Problem::make(codeOf(state), 0, detail));
    };
    m_waiting.push_back(std::move(operation));
    QMetaObject::invokeMethod(this, &SystemKeychain::startNext, Qt::QueuedConnection);
    return call;
}

template <class T> void SystemKeychain::succeed(const Asked<T> &call, Result<T> result)
{
    if (call)
        call->end(std::move(result));
    finish();
}

void SystemKeychain::startNext()
{
    if (m_current || m_waiting.empty())
        return;
    m_current = std::move(m_waiting.front());
    m_waiting.pop_front();
    ++m_generation;
    if (!m_current->call || m_current->call->hasEnded())
        return finish();
    if (m_unknown && !m_current->isProbe)
        return fail(KeychainState::Unknown, QStringLiteral("An earlier job did not end in time."));
    m_slow.start(m_limits.slow);
    m_total.start(m_limits.total);
    inspect([this](KeychainState state) {
        if (state == KeychainState::Locked && m_current->unlocks)
            unlockStore();
        else
            proceed(state);
    });
}

void SystemKeychain::proceed(KeychainState state)
{
    if (state == KeychainState::Ok)
        return std::exchange(m_current->work, nullptr)();
    if (m_current->isProbe && state != KeychainState::Unknown && !m_jobRuns)
        m_unknown = false;
    fail(state);
}

void SystemKeychain::unlockStore()
{
    m_total.start(m_limits.prompt);
    m_secretService->unlock([this, generation = m_generation](KeychainState state) {
        if (generation != m_generation)
            return;
        m_total.start(m_limits.total);
        proceed(state == KeychainState::Locked ? KeychainState::Denied : state);
    });
}

void SystemKeychain::inspect(std::function<void(KeychainState)> next)
{
    if (!m_secretService)
        return next(KeychainState::Ok);
    m_secretService->ask([this, generation = m_generation, next = std::move(next)](KeychainState state) {
        if (generation == m_generation)
            next(state);
    });
}

void SystemKeychain::finish()
{
    m_current.reset();
    ++m_generation;
    m_slow.stop();
    m_total.stop();
    m_whenJobEnded = nullptr;
    QMetaObject::invokeMethod(this, &SystemKeychain::startNext, Qt::QueuedConnection);
}

void SystemKeychain::fail(KeychainState state, const QString &detail)
{
    qCInfo(logKeychain) << m_current->name << codeOf(state);
    if (m_current->call)
        m_current->fail(state, detail);
    finish();
}

void SystemKeychain::timedOut()
{
    m_unknown = true;
    if (m_secretService)
        m_secretService->dismissPrompt();
    fail(KeychainState::Unknown, QStringLiteral("No answer within %1 ms.").arg(m_total.interval()));
}

void SystemKeychain::run(QKeychain::Job *job, const QString &entry, JobEnded ended)
{
    // The job belongs to nobody and deletes itself when it has finished: to delete a running one crashes.
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    job->setKey(entry);
    m_jobRuns = true;
    connect(job, &QKeychain::Job::finished, this,
        [this, generation = m_generation, ended = std::move(ended)](QKeychain::Job *finished) {
            m_jobRuns = false;
            if (m_whenJobEnded)
                std::exchange(m_whenJobEnded, nullptr)();
            else if (generation == m_generation)
                ended(*finished);
        });
    job->start();
}

// QtKeychain's words are the same for many causes: the service itself knows better.
void SystemKeychain::failFrom(const QKeychain::Job &job)
{
    const KeychainState said = stateOf(job.error());
    inspect([this, said, detail = job.errorString()](
                KeychainState state) { fail(state == KeychainState::Ok ? said : state, detail); });
}

void SystemKeychain::confirmMissing(std::function<void()> believed)
{
    inspect([this, believed = std::move(believed)](KeychainState state) {
        if (state == KeychainState::Ok)
            believed();
        else
            fail(state);
    });
}

Call<KeychainState> *SystemKeychain::probe()
{
    return enqueue<KeychainState>("probe", [this](const Asked<KeychainState> &call) {
        // A job that was given up blocks all later ones inside QtKeychain until it ends.
        if (m_jobRuns)
            m_whenJobEnded = [this, call] { openProbe(call); };
        else
            openProbe(call);
    });
}

Call<KeychainState> *SystemKeychain::unlock()
{
    Call<KeychainState> *call = probe();
    m_waiting.back().name = "unlock";
    m_waiting.back().unlocks = true;
    return call;
}

void SystemKeychain::openProbe(const Asked<KeychainState> &call)
{
    // An entry that nobody writes: does QtKeychain find its backend at all?
    auto *job = new QKeychain::ReadPasswordJob(m_service);
    run(job, QStringLiteral("probe"), [this, call](QKeychain::Job &finished) {
        m_unknown = false;
        const KeychainState state = stateOf(finished.error());
        if (state == KeychainState::Ok)
            succeed<KeychainState>(call, state);
        else // the service is open, but QtKeychain has no way to it
            fail(state == KeychainState::Unknown ? KeychainState::None : state, finished.errorString());
    });
}

Call<Secret> *SystemKeychain::read(const QString &entry)
{
    return enqueue<Secret>("read", [this, entry](const Asked<Secret> &call) {
        auto *job = new QKeychain::ReadPasswordJob(m_service);
        run(job, entry, [this, job, call](QKeychain::Job &finished) {
            if (finished.error() == QKeychain::NoError)
                return succeed<Secret>(call, Secret(job->textData()));
            if (finished.error() != QKeychain::EntryNotFound)
                return failFrom(finished);
            confirmMissing([this, call] { succeed<Secret>(call, Problem::make(problem_code::keychain_not_found)); });
        });
    });
}

Call<Done> *SystemKeychain::write(const QString &entry, const Secret &secret)
{
    return enqueue<Done>("write", [this, entry, secret](const Asked<Done> &call) {
        if (secret.revealUtf8().size() > largestEntry)
            return fail(KeychainState::Denied, QStringLiteral("The entry is too large."));
        auto *job = new QKeychain::WritePasswordJob(m_service);
        job->setTextData(secret.reveal());
        run(job, entry, [this, call](QKeychain::Job &finished) {
            if (finished.error() != QKeychain::NoError)
                return failFrom(finished);
            succeed<Done>(call, Done());
        });
    });
}

Call<Done> *SystemKeychain::remove(const QString &entry)
{
    return enqueue<Done>("remove", [this, entry](const Asked<Done> &call) {
        run(new QKeychain::DeletePasswordJob(m_service), entry, [this, entry, call](QKeychain::Job &removed) {
            if (removed.error() != QKeychain::NoError && removed.error() != QKeychain::EntryNotFound)
                return failFrom(removed);
            run(new QKeychain::ReadPasswordJob(m_service), entry, [this, call](QKeychain::Job &finished) {
                if (finished.error() == QKeychain::NoError)
                    return fail(KeychainState::Denied, QStringLiteral("The entry is still there."));
                if (finished.error() != QKeychain::EntryNotFound)
                    return failFrom(finished);
                confirmMissing([this, call] { succeed<Done>(call, Done()); });
            });
        });
    });
}

} // namespace usher
