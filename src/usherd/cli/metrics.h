#pragma once

#include "usherd/http/server.h"

#include <prometheus/counter.h>
#include <prometheus/histogram.h>
#include <prometheus/registry.h>

#include <map>
#include <mutex>
#include <tuple>

namespace usherd {

// What /metrics says, in Prometheus' text format. No label holds anything that a client chose: methods, routes,
// statuses and reasons are few.
class Metrics final : public Observer
{
public:
    enum class Kind { Gauge, Counter };

    Metrics();
    void answered(const Exchange &) override;
    void refused(Refusal) override;
    // A number that somebody else keeps, asked for in text(). Those of one name share the first one's help; all of them
    // before the first text().
    void watch(Kind kind, const std::string &name, const std::string &help, std::function<double()> value,
        const prometheus::Labels &labels = {});

    QByteArray text() const;

private:
    struct Answers
    {
        prometheus::Counter *count = nullptr;
        prometheus::Histogram *seconds = nullptr;
    };
    Answers answersOf(const Exchange &);

    struct Watched
    {
        prometheus::ClientMetric metric;
        std::function<double()> value;
    };
    struct WatchedFamily
    {
        prometheus::MetricFamily family;
        std::vector<Watched> members;
    };

    prometheus::Registry m_registry;
    prometheus::Family<prometheus::Counter> &m_requests;
    prometheus::Family<prometheus::Histogram> &m_seconds;
    prometheus::Family<prometheus::Counter> &m_refused;
    std::mutex m_mutex;
    std::map<std::tuple<std::string_view, QByteArray, int>, Answers> m_answers; // by method, route and status
    std::vector<WatchedFamily> m_watched;
};

} // namespace usherd
