#include "usherd/service/azureapi.h"

#include "common/core/logging.h"
#include "common/core/problemcodes.h"

namespace usherd {

using marketplace::Answered;
using marketplace::AzureAccess;
using marketplace::OutgoingAnswer;
using usher::Result;

namespace {

constexpr qint64 accessMargin = 120'000; // ms: that a token still has to live

} // namespace

AzureApi::AzureApi(AzurePublisher publisher, marketplace::Send send, usher::Clock clock)
    : m_publisher(std::move(publisher))
    , m_send(std::move(send))
    , m_clock(std::move(clock))
{
}

void AzureApi::ask(Make make, Answered answered)
{
    AzureAccess access;
    {
        const std::lock_guard lock(m_mutex);
        access = m_access;
    }
    if (access.expiresAt > now() + accessMargin)
        return askWith(access, make, std::move(answered));
    m_send(marketplace::azureAccess(m_publisher.listing, m_publisher.clientSecret),
        [self = shared_from_this(), make = std::move(make), answered = std::move(answered)](
            const Result<OutgoingAnswer> &given) {
            if (!given)
                return answered(given.problem());
            const auto fresh = marketplace::readAzureAccess(*given, self->now());
            if (!std::holds_alternative<AzureAccess>(fresh)) {
                qCWarning(usher::logServer, "microsoft gave no access: status %d", given->status);
                return answered(usher::Problem::make(usher::problem_code::overloaded, 0,
                    QStringLiteral("microsoft gave no access: status %1").arg(given->status)));
            }
            self->keep(std::get<AzureAccess>(fresh));
            self->askWith(std::get<AzureAccess>(fresh), make, answered);
        });
}

void AzureApi::askWith(const AzureAccess &access, const Make &make, Answered answered)
{
    m_send(
        make(access), [self = shared_from_this(), answered = std::move(answered)](const Result<OutgoingAnswer> &said) {
            constexpr int unauthorized = 401;
            constexpr int forbidden = 403;
            // Perhaps it was taken back: the next call asks anew.
            if (said && (said->status == unauthorized || said->status == forbidden))
                self->keep({});
            answered(said);
        });
}

void AzureApi::keep(const AzureAccess &access)
{
    const std::lock_guard lock(m_mutex);
    m_access = access;
}

} // namespace usherd
