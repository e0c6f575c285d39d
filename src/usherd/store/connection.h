#pragma once

#include "usherd/store/dialect.h"
#include "usherd/store/repositoryset.h"

#include <chrono>
#include <mutex>

namespace usherd {

struct Connection
{
    explicit Connection(std::unique_ptr<Sql> open)
        : sql(std::move(open))
        , set(*sql)
    {
    }

    std::unique_ptr<Sql> sql;
    RepositorySet set;
};

// When to try again to connect: at once after a loss, then with longer and longer pauses. Of all lines of a store: one
// that got through tells the others.
class Backoff
{
public:
    bool over() const;
    void failed();
    void succeeded();

private:
    using Time = std::chrono::steady_clock;
    mutable std::mutex m_mutex;
    std::chrono::milliseconds m_pause{};
    Time::time_point m_next;
};

// A connection that is made when it is needed, and made again after it was lost. Belongs to one thread.
class Line
{
public:
    Line(const Dialect &dialect, Dialect::Access access, Backoff &backoff)
        : m_dialect(dialect)
        , m_access(access)
        , m_backoff(backoff)
    {
    }

    Connection *connection(); // nullptr: not to be had now
    bool isUp() const { return m_connection != nullptr; }
    void drop() { m_connection.reset(); }
    // Ends a transaction that failed; a connection that cannot even do that is dropped.
    void rollBack();

private:
    const Dialect &m_dialect;
    const Dialect::Access m_access;
    Backoff &m_backoff;
    std::unique_ptr<Connection> m_connection;
};

} // namespace usherd
