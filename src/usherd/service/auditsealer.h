#pragma once

#include "usherd/service/store.h"

#include <chrono>
#include <stop_token>
#include <thread>

namespace usherd {

// Seals the audit log's entries on a thread of its own, and logs the chain's head now and then and at the end: whoever
// keeps the logs elsewhere can prove with it that nothing was cut off (usherd audit verify --head).
class AuditSealer
{
public:
    struct Options
    {
        std::chrono::milliseconds pace{1000};
        std::chrono::minutes headEvery{60};
        int batch = 500;
    };

    AuditSealer(Store &store, const Options &options); // the store must outlive the sealer
    ~AuditSealer(); // stops
    AuditSealer(const AuditSealer &) = delete;
    AuditSealer &operator=(const AuditSealer &) = delete;

    void start();
    void stop(); // seals what waits and joins the thread

private:
    void run(const std::stop_token &stop);
    void sealAll();
    void logHead();

    Store &m_store;
    const Options m_options;
    std::jthread m_thread;
};

} // namespace usherd
