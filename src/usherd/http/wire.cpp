#include "usherd/http/wire.h"

#include "common/api/problemjson.h"
#include "common/api/status.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <ctime>
#include <optional>

namespace usherd {

namespace {

bool sameName(QByteArrayView a, QByteArrayView b)
{
    return a.size() == b.size() && qstrnicmp(a.data(), b.data(), size_t(a.size())) == 0;
}

const NamedValue *find(const QList<NamedValue> &list, QByteArrayView name)
{
    const auto found = std::ranges::find_if(list, [&](const NamedValue &h) { return sameName(h.first, name); });
    return found == list.end() ? nullptr : &*found;
}

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char lower = char(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

bool isControl(char c)
{
    return static_cast<unsigned char>(c) < 0x20 || c == 0x7f;
}

enum class Part { Path, Query };

std::optional<QByteArray> decoded(QByteArrayView text, Part part)
{
    if (!text.contains('%') && !(part == Part::Query && text.contains('+')))
        return text.toByteArray();
    QByteArray result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        char c = text[i];
        if (c == '+' && part == Part::Query) {
            c = ' ';
        } else if (c == '%') {
            const int high = i + 2 < text.size() ? hexDigit(text[i + 1]) : -1;
            const int low = i + 2 < text.size() ? hexDigit(text[i + 2]) : -1;
            if (high < 0 || low < 0)
                return {};
            c = char(high * 16 + low);
            i += 2;
            // Would mean another path to the router than to a proxy in front of it.
            if (part == Part::Path && (c == '/' || isControl(c)))
                return {};
        }
        result.append(c);
    }
    return result;
}

std::optional<QList<NamedValue>> pairsOf(const QByteArray &text)
{
    QList<NamedValue> pairs;
    for (const QByteArray &pair : text.split('&')) {
        if (pair.isEmpty())
            continue;
        const qsizetype equals = pair.indexOf('=');
        const auto name = decoded(equals < 0 ? pair : pair.first(equals), Part::Query);
        const auto value = equals < 0 ? QByteArray() : decoded(pair.sliced(equals + 1), Part::Query);
        if (!name || !value)
            return {};
        pairs.append({*name, *value});
    }
    return pairs;
}

// Now, as in RFC 9110 §5.6.7; not by strftime, whose names follow the locale.
const QByteArray &date()
{
    thread_local std::time_t second = 0;
    thread_local QByteArray text;
    if (const std::time_t now = std::time(nullptr); now != second) {
        static constexpr std::array days{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
        static constexpr std::array months{
            "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
        std::tm t{};
        gmtime_r(&now, &t);
        std::array<char, 64> buffer{};
        const int size = std::snprintf(buffer.data(), buffer.size(), "%s, %02d %s %04d %02d:%02d:%02d GMT",
            days[size_t(t.tm_wday)], t.tm_mday, months[size_t(t.tm_mon)], t.tm_year + 1900, t.tm_hour, t.tm_min,
            t.tm_sec);
        text = QByteArray(buffer.data(), size);
        second = now;
    }
    return text;
}

} // namespace

QByteArray Request::header(QByteArrayView name) const
{
    const NamedValue *found = find(headers, name);
    return found ? found->second : QByteArray();
}

QByteArray Request::queryValue(QByteArrayView name) const
{
    return formValue(query, name);
}

QByteArray formValue(const QList<NamedValue> &form, QByteArrayView name)
{
    const auto found = std::ranges::find_if(form, [&](const NamedValue &field) { return field.first == name; });
    return found == form.end() ? QByteArray() : found->second;
}

std::optional<QList<NamedValue>> formOf(const Request &request)
{
    const QByteArray type = request.header("Content-Type").split(';').first().trimmed().toLower();
    return type == "application/x-www-form-urlencoded" ? pairsOf(request.body) : std::nullopt;
}

Response problemResponse(usher::Problem problem, const QString &reference)
{
    if (problem.status == 0)
        problem.status = usher::api::status::of(problem);
    problem.reference = reference;
    Response response;
    response.status = problem.status;
    response.contentType = "application/problem+json";
    if (problem.retryAfter > 0)
        response.headers.append({"Retry-After", QByteArray::number(problem.retryAfter)});
    if (response.status == 401)
        response.headers.append({"WWW-Authenticate", QByteArrayLiteral("Bearer")});
    response.body = usher::api::encodeProblem(problem);
    response.code = problem.code;
    return response;
}

bool wire::parseTarget(QByteArrayView target, Request &request)
{
    const auto odd = [](char c) { return c <= 0x20 || c >= 0x7f || c == '#'; };
    if (!target.startsWith('/') || std::any_of(target.begin(), target.end(), odd))
        return false;
    const qsizetype mark = target.indexOf('?');
    const auto path = decoded(mark < 0 ? target : target.first(mark), Part::Path);
    if (!path)
        return false;
    request.path = *path;
    if (mark < 0)
        return true;
    const auto query = pairsOf(target.sliced(mark + 1).toByteArray());
    if (query)
        request.query = *query;
    return query.has_value();
}

bool wire::headersAreSound(const Request &request, bool hostRequired)
{
    // Two programs that read different ones of two would see different requests.
    static constexpr std::array<QByteArrayView, 6> single{
        "Host", "Content-Type", "Content-Length", "Authorization", "Idempotency-Key", "Expect"};
    for (const QByteArrayView name : single) {
        const auto same = [&](const NamedValue &h) { return sameName(h.first, name); };
        if (std::ranges::count_if(request.headers, same) > 1)
            return false;
    }
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    // Beast takes "1, 1" for 1, others for two lengths.
    if (const NamedValue *length = find(request.headers, "Content-Length");
        length && !std::ranges::all_of(length->second, isDigit))
        return false;
    const NamedValue *host = find(request.headers, "Host");
    if (!host)
        return !hostRequired;
    const auto allowed = [isDigit](char c) {
        return isDigit(c) || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z') || QByteArrayView("-._~[]:").contains(c);
    };
    return !host->second.isEmpty() && std::ranges::all_of(host->second, allowed);
}

bool wire::isFor(const Request &request, const QList<QByteArray> &hosts)
{
    const NamedValue *named = find(request.headers, "Host");
    if (hosts.isEmpty() || !named) // HTTP/1.0 may have none
        return true;
    QByteArray host = named->second.toLower();
    if (const qsizetype colon = host.lastIndexOf(':'); colon > host.lastIndexOf(']'))
        host.truncate(colon);
    static const QList<QByteArray> loopback{"localhost", "127.0.0.1", "[::1]"};
    return hosts.contains(host) || loopback.contains(host);
}

const char *wire::methodName(QByteArrayView method)
{
    static constexpr std::array names{"GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"};
    const auto found = std::ranges::find_if(names, [method](const char *name) { return method == name; });
    return found == names.end() ? "other" : *found;
}

bool wire::headersAreSound(const Response &response)
{
    const auto clean = [](const QByteArray &text) { return std::ranges::none_of(text, isControl); };
    const auto ours = [](const QByteArray &name) {
        return sameName(name, "Content-Length") || sameName(name, "Connection") || sameName(name, "Transfer-Encoding");
    };
    return clean(response.contentType) && std::ranges::all_of(response.headers, [&](const NamedValue &h) {
        return !h.first.isEmpty() && !h.first.contains(':') && !h.first.contains(' ') && clean(h.first)
            && clean(h.second) && !ours(h.first);
    });
}

bool wire::hasBody(int status)
{
    return status >= 200 && status != 204 && status != 304;
}

void wire::writeHead(std::string &head, const Response &response, std::string_view reason, const QString &id,
    Persistence persistence, bool secure)
{
    const auto view = [](QByteArrayView text) { return std::string_view(text.data(), std::size_t(text.size())); };
    head.clear();
    head.reserve(512 + std::size_t(response.body.size()));
    head.append("HTTP/1.1 ").append(std::to_string(response.status)).append(" ").append(reason);
    head.append("\r\nDate: ").append(view(date()));
    if (!response.contentType.isEmpty())
        head.append("\r\nContent-Type: ").append(view(response.contentType));
    if (hasBody(response.status))
        head.append("\r\nContent-Length: ").append(std::to_string(response.body.size()));
    if (!find(response.headers, "Cache-Control"))
        head.append("\r\nCache-Control: no-store");
    // A page says what it needs; what is no page needs nothing, and belongs into no frame.
    if (!find(response.headers, "Content-Security-Policy"))
        head.append("\r\nContent-Security-Policy: default-src 'none'; base-uri 'none'; form-action 'none'; "
                    "frame-ancestors 'none'");
    for (const NamedValue &header : response.headers)
        head.append("\r\n").append(view(header.first)).append(": ").append(view(header.second));
    head.append("\r\nX-Request-Id: ").append(id.toStdString());
    head.append("\r\nX-Content-Type-Options: nosniff");
    if (secure)
        head.append("\r\nStrict-Transport-Security: max-age=31536000; includeSubDomains");
    if (persistence != Persistence::KeepAlive)
        head.append(persistence == Persistence::Close ? "\r\nConnection: close" : "\r\nConnection: keep-alive");
    head.append("\r\n\r\n");
}

} // namespace usherd
