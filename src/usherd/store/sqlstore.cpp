#include "usherd/store/sqlstore.h"

#include "common/core/problemcodes.h"
#include "usherd/store/migrations.h"
#include "usherd/store/outboxqueue.h"
#include "usherd/store/workers.h"

namespace usherd {

using usher::Problem;
using usher::Result;

SqlStore::SqlStore(std::unique_ptr<StoreWorkers> workers, bool shared)
    : m_shared(shared)
    , m_workers(std::move(workers))
    , m_outbox(std::make_unique<OutboxQueue>(*this))
{
}

SqlStore::~SqlStore() = default;

Result<std::unique_ptr<SqlStore>> SqlStore::open(const QString &address)
{
    return open(address, Options());
}

Result<std::unique_ptr<SqlStore>> SqlStore::open(const QString &address, const Options &options)
{
    const Result<std::shared_ptr<const Dialect>> dialect = Dialect::fromAddress(address, options.connection);
    if (!dialect)
        return dialect.problem();
    try {
        migrate(*(*dialect)->connect(Dialect::Access::ReadWrite));
    } catch (const StoreError &error) {
        return Problem::make(
            usher::problem_code::internal_error, 0, address % QLatin1String(": ") % QString::fromUtf8(error.what()));
    }
    return std::unique_ptr<SqlStore>((*dialect)->manyWriters()
            ? new SqlStore(StoreWorkers::forManyWriters(*dialect, options), true)
            : new SqlStore(StoreWorkers::forOneWriter(*dialect, options), false));
}

OutboxSource &SqlStore::outbox()
{
    return *m_outbox;
}

StoreLoad SqlStore::load() const
{
    return m_workers->load();
}

void SqlStore::post(
    Mode mode, std::function<bool(Repositories &)> work, std::function<void(std::optional<Problem>)> finished)
{
    m_workers->post({mode == Mode::Write, std::move(work), std::move(finished)});
}

} // namespace usherd
