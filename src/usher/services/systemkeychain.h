#pragma once

#include "usher/services/keychain.h"

#include <chrono>
#include <deque>

namespace QKeychain {
class Job;
}

namespace usher {

class SecretService;

struct KeychainLimits
{
    std::chrono::milliseconds slow{5'000};
    std::chrono::milliseconds total{10'000};
    std::chrono::milliseconds prompt{120'000}; // for a person who looks for a password
};

// Keychain on QtKeychain. On Linux nothing that QtKeychain says about a missing entry is believed before the Secret
// Service has said that it is open; a removal is checked by a read. After a job that did not end in time the store is
// Unknown, and every call ends so at once, until a probe succeeds.
class SystemKeychain : public Keychain
{
    Q_OBJECT
public:
    // `service` separates brands, and the demo from the real thing.
    explicit SystemKeychain(const QString &service, QObject *parent = nullptr, const KeychainLimits & = {});
    ~SystemKeychain() override;

    Call<KeychainState> *probe() override;
    Call<KeychainState> *unlock() override;
    Call<Secret> *read(const QString &entry) override;
    Call<Done> *write(const QString &entry, const Secret &) override;
    Call<Done> *remove(const QString &entry) override;

private:
    struct Operation
    {
        const char *name = "";
        QPointer<CallBase> call;
        bool isProbe = false;
        bool unlocks = false; // a locked store first
        std::function<void()> work; // once the store is known to be open
        std::function<void(KeychainState, const QString &detail)> fail;
    };
    using JobEnded = std::function<void(QKeychain::Job &)>;

    // A call may be cancelled and gone while its operation still runs.
    template <class T> using Asked = QPointer<Call<T>>;

    template <class T> Call<T> *enqueue(const char *name, std::function<void(const Asked<T> &)> work);
    template <class T> void succeed(const Asked<T> &, Result<T>);
    void startNext();
    void inspect(std::function<void(KeychainState)> next);
    void proceed(KeychainState);
    void unlockStore();
    void openProbe(const Asked<KeychainState> &);
    void finish(); // the current operation's call has ended
    void fail(KeychainState, const QString &detail = {});
    void timedOut();
    void run(QKeychain::Job *, const QString &entry, JobEnded);
    void failFrom(const QKeychain::Job &);
    void confirmMissing(std::function<void()> believed);

    const QString m_service;
    const KeychainLimits m_limits;
    SecretService *m_secretService = nullptr; // child; Linux only
    std::deque<Operation> m_waiting;
    std::optional<Operation> m_current;
    std::function<void()> m_whenJobEnded; // a probe waits for a job that was given up
    QTimer m_slow;
    QTimer m_total;
    quint64 m_generation = 0; // of the current operation; answers to older ones are dropped
    bool m_jobRuns = false;
    bool m_unknown = false;
};

} // namespace usher
