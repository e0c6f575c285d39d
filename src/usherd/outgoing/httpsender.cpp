#include "usherd/outgoing/httpsender.h"

#include "common/core/logging.h"
#include "common/core/problemcodes.h"

#include <curl/curl.h>

#include <QRegularExpression>

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>
#include <vector>

namespace usherd {

using marketplace::Answered;
using marketplace::OutgoingAnswer;
using marketplace::OutgoingRequest;
using usher::Problem;
using usher::Result;
using Time = std::chrono::steady_clock;

namespace {

constexpr qsizetype mostBytes = qsizetype(256) * 1024; // of an answer

Problem failed(const char *why)
{
    Problem problem = Problem::make(usher::problem_code::overloaded, 0, QLatin1String(why));
    problem.retryAfter = 5;
    return problem;
}

// The host alone: paths and queries hold what belongs into no log.
Problem unanswered(const OutgoingRequest &request, const char *why)
{
    const QByteArray host = request.url.mid(qsizetype(sizeof "https://") - 1).split('/').first().split('?').first();
    qCWarning(usher::logServer, "%s was not asked: %s", host.mid(host.lastIndexOf('@') + 1).constData(), why);
    return failed(why);
}

bool isOneLine(const QByteArray &text)
{
    return std::ranges::none_of(text, [](char c) { return c == '\r' || c == '\n' || c == '\0'; });
}

bool isSound(const OutgoingRequest &request)
{
    return request.url.startsWith("https://") && isOneLine(request.url) && isOneLine(request.method)
        && std::ranges::all_of(
            request.headers, [](const auto &header) { return isOneLine(header.first) && isOneLine(header.second); });
}

} // namespace

// What the pool holds is in no unnamed namespace: its own type is not either.
namespace outgoing {

// A list of libcurl's, which copies the texts.
class Texts
{
public:
    Texts() = default;
    ~Texts() { curl_slist_free_all(m_list); }
    Texts(const Texts &) = delete;
    Texts &operator=(const Texts &) = delete;
    void add(const QByteArray &text)
    {
        if (curl_slist *const longer = curl_slist_append(m_list, text.constData()))
            m_list = longer;
    }
    curl_slist *list() const { return m_list; }

private:
    curl_slist *m_list = nullptr;
};

struct Task
{
    OutgoingRequest request;
    Answered answered;
    Time::time_point deadline;
};

// One exchange under way.
struct Exchange
{
    OutgoingAnswer answer;
    bool tooLarge = false;
    const std::atomic<bool> &stopped;

    static size_t write(char *data, size_t size, size_t count, void *self)
    {
        Exchange &exchange = *static_cast<Exchange *>(self);
        const auto bytes = static_cast<qsizetype>(size) * static_cast<qsizetype>(count);
        exchange.tooLarge = exchange.answer.body.size() + bytes > mostBytes;
        if (exchange.tooLarge)
            return 0;
        exchange.answer.body.append(data, bytes);
        return size_t(bytes);
    }
    static int onProgress(void *self, curl_off_t, curl_off_t, curl_off_t, curl_off_t)
    {
        return static_cast<Exchange *>(self)->stopped ? 1 : 0;
    }
};

} // namespace outgoing

using outgoing::Exchange;
using outgoing::Task;
using outgoing::Texts;

class HttpSender::Pool
{
public:
    explicit Pool(Options options)
        : m_options(std::move(options))
    {
        static const CURLcode ready = curl_global_init(CURL_GLOBAL_DEFAULT);
        Q_UNUSED(ready)
        for (const QString &entry : m_options.connect)
            m_connect.add(entry.toUtf8().replace('=', ':'));
        for (int i = 0; i < m_options.threads; ++i)
            m_threads.emplace_back([this] { run(); });
    }

    void push(OutgoingRequest request, Answered answered)
    {
        if (!isSound(request)) {
            return answered(Problem::make(
                usher::problem_code::internal_error, 0, QStringLiteral("This is no HTTPS request to be sent.")));
        }
        {
            const std::lock_guard lock(m_mutex);
            if (!m_stopped && m_tasks.size() < m_options.queue) {
                m_tasks.push_back({std::move(request), std::move(answered), Time::now() + m_options.deadline});
                m_wake.notify_one();
                return;
            }
        }
        answered(failed("too many requests wait already"));
    }

    void stop()
    {
        std::deque<Task> left;
        {
            const std::lock_guard lock(m_mutex);
            m_stopped = true;
            left.swap(m_tasks);
        }
        m_wake.notify_all();
        for (const Task &task : left)
            task.answered(failed("the program ends"));
        for (std::thread &thread : m_threads) {
            if (thread.joinable())
                thread.join();
        }
    }

private:
    void run()
    {
        const std::unique_ptr<CURL, decltype(&curl_easy_cleanup)> curl(curl_easy_init(), curl_easy_cleanup);
        for (;;) {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_stopped || !m_tasks.empty(); });
            if (m_tasks.empty())
                return;
            const Task task = std::move(m_tasks.front());
            m_tasks.pop_front();
            lock.unlock();
            task.answered(
                curl ? exchanged(curl.get(), task) : Result<OutgoingAnswer>(failed("libcurl does not start")));
        }
    }

    void prepare(CURL *curl, const OutgoingRequest &request, const Texts &headers) const
    {
        curl_easy_reset(curl); // keeps the connections
        curl_easy_setopt(curl, CURLOPT_URL, request.url.constData());
        curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "https");
        curl_easy_setopt(curl, CURLOPT_DISALLOW_USERNAME_IN_URL, 1L);
        curl_easy_setopt(curl, CURLOPT_FOLLOWLOCATION, 0L);
        curl_easy_setopt(curl, CURLOPT_SSLVERSION, long(CURL_SSLVERSION_TLSv1_2));
        curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
        curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers.list());
        if (request.method != "GET") {
            curl_easy_setopt(curl, CURLOPT_POSTFIELDSIZE, long(request.body.size()));
            curl_easy_setopt(curl, CURLOPT_POSTFIELDS, request.body.constData());
            curl_easy_setopt(curl, CURLOPT_CUSTOMREQUEST, request.method.constData());
        }
        if (m_connect.list())
            curl_easy_setopt(curl, CURLOPT_CONNECT_TO, m_connect.list());
        if (!m_options.authorityFile.isEmpty()) // the system's folder of authorities stays
            curl_easy_setopt(curl, CURLOPT_CAINFO, m_options.authorityFile.toUtf8().constData());
    }

    Result<OutgoingAnswer> exchanged(CURL *curl, const Task &task) const
    {
        using std::chrono::milliseconds;
        const auto left = std::chrono::duration_cast<milliseconds>(task.deadline - Time::now());
        if (left <= milliseconds::zero())
            return failed("it waited for too long to be sent");
        Texts headers;
        headers.add("Expect:"); // a body is sent at once
        for (const auto &[name, value] : task.request.headers)
            headers.add(
                value.isEmpty() ? QByteArray(name + ';') : QByteArray(name + ": " + value)); // ';': there, but empty
        Exchange exchange{{}, false, m_stopped};
        prepare(curl, task.request, headers);
        curl_easy_setopt(curl, CURLOPT_TIMEOUT_MS, long(left.count()));
        curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, Exchange::write);
        curl_easy_setopt(curl, CURLOPT_WRITEDATA, &exchange);
        curl_easy_setopt(curl, CURLOPT_NOPROGRESS, 0L);
        curl_easy_setopt(curl, CURLOPT_XFERINFOFUNCTION, Exchange::onProgress);
        curl_easy_setopt(curl, CURLOPT_XFERINFODATA, &exchange);
        const CURLcode result = curl_easy_perform(curl);
        if (exchange.tooLarge)
            return unanswered(task.request, "the answer is too long");
        if (result != CURLE_OK)
            return unanswered(task.request, curl_easy_strerror(result));
        long status = 0;
        curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &status);
        exchange.answer.status = int(status);
        return exchange.answer;
    }

    const Options m_options;
    Texts m_connect;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Task> m_tasks;
    std::atomic<bool> m_stopped = false;
    std::vector<std::thread> m_threads;
};

QString HttpSender::wrongConnect(const QString &entry)
{
    static const QRegularExpression form(
        QStringLiteral("^[A-Za-z0-9.-]+:[0-9]{1,5}=(?:[A-Za-z0-9.-]+|\\[[0-9A-Fa-f:]+\\]):[0-9]{1,5}$"));
    return form.match(entry).hasMatch() ? QString()
                                        : QStringLiteral("\"%1\" is not HOST:PORT=ADDRESS:PORT.").arg(entry);
}

usher::Library HttpSender::library()
{
    return {"curl", "curl", curl_version_info(CURLVERSION_NOW)->version, LIBCURL_VERSION};
}

HttpSender::HttpSender(Options options)
    : m_pool(std::make_unique<Pool>(std::move(options)))
{
}

HttpSender::~HttpSender()
{
    stop();
}

marketplace::Send HttpSender::send()
{
    return [pool = m_pool.get()](
               OutgoingRequest request, Answered answered) { pool->push(std::move(request), std::move(answered)); };
}

void HttpSender::stop()
{
    m_pool->stop();
}

} // namespace usherd
