#include "usherd/cli/metrics.h"

#include "usherd/http/accesslog.h"

#include <prometheus/text_serializer.h>

#include <algorithm>

namespace usherd {

namespace {

using prometheus::MetricType;

const prometheus::Histogram::BucketBoundaries bounds{
    0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30};

} // namespace

Metrics::Metrics()
    : m_requests(prometheus::BuildCounter()
                     .Name("usherd_requests_total")
                     .Help("Requests answered, by method, route pattern and status.")
                     .Register(m_registry))
    , m_seconds(prometheus::BuildHistogram()
                    .Name("usherd_request_duration_seconds")
                    .Help("From a request's first byte to its answer, by method and route pattern.")
                    .Register(m_registry))
    , m_refused(prometheus::BuildCounter()
                    .Name("usherd_connections_refused_total")
                    .Help("Connections closed before any request, by reason.")
                    .Register(m_registry))
{
}

// prometheus-cpp finds a metric by maps of its labels, which takes longer than the edge needs for a request.
Metrics::Answers Metrics::answersOf(const Exchange &exchange)
{
    const std::scoped_lock lock(m_mutex);
    Answers &found = m_answers[{exchange.method, exchange.route, exchange.status}];
    if (!found.count) {
        const std::string route = exchange.route.isEmpty() ? "none" : exchange.route.toStdString();
        found.count = &m_requests.Add(
            {{"method", exchange.method}, {"route", route}, {"status", std::to_string(exchange.status)}});
        found.seconds = &m_seconds.Add({{"method", exchange.method}, {"route", route}}, bounds);
    }
    return found;
}

void Metrics::answered(const Exchange &exchange)
{
    const Answers answers = answersOf(exchange);
    answers.count->Increment();
    answers.seconds->Observe(std::chrono::duration<double>(exchange.time).count());
}

void Metrics::refused(Refusal reason)
{
    m_refused.Add({{"reason", nameOf(reason)}}).Increment();
}

void Metrics::watch(Kind kind, const std::string &name, const std::string &help, std::function<double()> value,
    const prometheus::Labels &labels)
{
    auto found = std::ranges::find_if(m_watched, [&](const WatchedFamily &f) { return f.family.name == name; });
    if (found == m_watched.end()) {
        const MetricType type = kind == Kind::Counter ? MetricType::Counter : MetricType::Gauge;
        m_watched.push_back({.family = {name, help, type, {}}, .members = {}});
        found = m_watched.end() - 1;
    }
    prometheus::ClientMetric metric;
    for (const auto &[label, text] : labels)
        metric.label.push_back({label, text});
    found->members.push_back({std::move(metric), std::move(value)});
}

QByteArray Metrics::text() const
{
    std::vector<prometheus::MetricFamily> families = m_registry.Collect();
    for (const WatchedFamily &watched : m_watched) {
        prometheus::MetricFamily family = watched.family;
        for (const Watched &member : watched.members) {
            prometheus::ClientMetric metric = member.metric;
            metric.counter.value = metric.gauge.value = member.value();
            family.metric.push_back(std::move(metric));
        }
        families.push_back(std::move(family));
    }
    return QByteArray::fromStdString(prometheus::TextSerializer().Serialize(families));
}

} // namespace usherd
