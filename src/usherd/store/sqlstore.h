#pragma once

#include "usherd/service/outboxsource.h"
#include "usherd/service/store.h"
#include "usherd/store/dialect.h"

#include <memory>

namespace usherd {

// The store on a SQL database. One writer thread commits the jobs that wait in groups: one fsync for up to 64 of them,
// each in a savepoint of its own. Readers run beside it, each job in its own snapshot.
class SqlStore final : public Store
{
public:
    struct Options
    {
        int readers = 2;
        std::size_t queueLimit = 1024; // of each kind; more is answered with overloaded
        std::size_t groupLimit = 64;
    };

    // Opens and migrates. A QCoreApplication must exist. The Problem's detail says what is wrong.
    static usher::Result<std::unique_ptr<SqlStore>> open(const QString &address, const Options &options);
    static usher::Result<std::unique_ptr<SqlStore>> open(const QString &address);
    // Finishes the jobs that wait; jobs given from now on are answered with overloaded.
    ~SqlStore() override;
    SqlStore(const SqlStore &) = delete;
    SqlStore &operator=(const SqlStore &) = delete;

    // The outbox of this store, for the mail worker. Valid as long as the store.
    OutboxSource &outbox();
    // Commits made so far: fewer than writes when group commit works.
    quint64 commits() const;

protected:
    void post(Mode mode, std::function<bool(Repositories &)> work,
        std::function<void(std::optional<usher::Problem>)> finished) override;

private:
    class Core;
    explicit SqlStore(std::unique_ptr<Core> core);
    std::unique_ptr<Core> m_core;
};

} // namespace usherd
