#include "usherd/store/sqlstore.h"

#include "common/core/problemcodes.h"
#include "usherd/store/migrations.h"
#include "usherd/store/outboxqueue.h"
#include "usherd/store/workers.h"

namespace usherd {

using usher::Problem;
using usher::Result;

SqlStore::SqlStore(std::unique_ptr<StoreWorkers> workers)
    : m_workers(std::move(workers))
    , m_outbox(std::make_unique<OutboxQueue>(
          [this](std::function<bool(Repositories &)> work, std::function<void(std::optional<Problem>)> finished) {
              post(Mode::Write, std::move(work), std::move(finished));
          }))
{
}

SqlStore::~SqlStore() = default;

Result<std::unique_ptr<SqlStore>> SqlStore::open(const QString &address)
{
    return open(address, Options());
}

Result<std::unique_ptr<SqlStore>> SqlStore::open(const QString &address, const Options &options)
{
    const Result<std::shared_ptr<const Dialect>> dialect = Dialect::fromAddress(address, options.password);
    if (!dialect)
        return dialect.problem();
    try {
        migrate(*(*dialect)->connect(Dialect::Access::ReadWrite));
    } catch (const StoreError &error) {
        return Problem::make(
            usher::problem_code::internal_error, 500, address % QLatin1String(": ") % QString::fromUtf8(error.what()));
    }
    return std::unique_ptr<SqlStore>(
        new SqlStore((*dialect)->manyWriters() ? StoreWorkers::forManyWriters(*dialect, options)
                                               : StoreWorkers::forOneWriter(*dialect, options)));
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
