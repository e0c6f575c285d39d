#pragma once

#include "common/core/clock.h"
#include "usherd/marketplace/azurecalls.h"
#include "usherd/marketplace/outgoing.h"

#include <functional>
#include <memory>
#include <mutex>

namespace usherd {

struct AzurePublisher
{
    marketplace::AzureListing listing;
    usher::Secret clientSecret;
};

// Microsoft's interface for one publisher. Each call needs access, which is asked for where there is none, and kept
// until shortly before its end. Thread-safe.
class AzureApi : public std::enable_shared_from_this<AzureApi>
{
public:
    AzureApi(AzurePublisher publisher, marketplace::Send send, usher::Clock clock);

    const marketplace::AzureListing &listing() const { return m_publisher.listing; }
    using Make = std::function<marketplace::OutgoingRequest(const marketplace::AzureAccess &)>;
    // Ends as Send does; a Problem also where Microsoft gave no access.
    void ask(Make make, marketplace::Answered answered);

private:
    void askWith(const marketplace::AzureAccess &access, const Make &make, marketplace::Answered answered);
    void keep(const marketplace::AzureAccess &access);
    qint64 now() const { return m_clock().toMSecsSinceEpoch(); }

    const AzurePublisher m_publisher;
    const marketplace::Send m_send;
    const usher::Clock m_clock;
    std::mutex m_mutex;
    marketplace::AzureAccess m_access; // guarded
};

} // namespace usherd
