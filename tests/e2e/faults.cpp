#include "e2e/faults.h"

#include "common/core/problemcodes.h"
#include "services/testserver.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace usher::test {

namespace {

const QByteArray page = "<!doctype html><title>Hotel</title><h1>Please sign in to this network</h1>";

using Answer = std::function<QByteArray(const HttpAnswer &)>;

Answer always(const Script &script)
{
    return [bytes = script.pieces.constFirst()](const HttpAnswer &) { return bytes; };
}

Answer gateway(int status, const QByteArray &headers = {})
{
    return always(Script::answer(status, "text/html", page, headers));
}

QByteArray withHeader(const QByteArray &head, const QByteArray &name, const QByteArray &value)
{
    QList<QByteArray> lines = head.chopped(4).split('\n');
    const QByteArray old = name.toLower() + ':';
    lines.removeIf([&old](const QByteArray &line) { return line.toLower().startsWith(old); });
    lines.last() = lines.constLast().trimmed() + '\r';
    return lines.join('\n') + '\n' + name + ": " + value + "\r\n\r\n";
}

QByteArray withBody(const HttpAnswer &answer, const QByteArray &body)
{
    return withHeader(answer.head, "Content-Length", QByteArray::number(body.size())) + body;
}

QByteArray whole(const HttpAnswer &answer)
{
    return answer.head + answer.body;
}

QByteArray wrongTypes(const HttpAnswer &answer)
{
    QJsonObject object = QJsonDocument::fromJson(answer.body).object();
    for (auto it = object.begin(); it != object.end(); ++it)
        it.value() = it.value().isBool() ? QJsonValue(QStringLiteral("true")) : QJsonValue(true);
    return withBody(answer, QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QByteArray unknownMembers(const HttpAnswer &answer)
{
    QJsonObject object = QJsonDocument::fromJson(answer.body).object();
    object.insert(QStringLiteral("added_later"), QJsonObject{{QStringLiteral("list"), QJsonValue::Null}});
    return withBody(answer, QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QList<Fault> make()
{
    using namespace problem_code;
    using Meeting = Fault::Meeting;
    using Then = Fault::Then;
    const auto problem = [](int status, const char *code, const QByteArray &headers = {}) {
        return always(Script::problem(status, code, headers));
    };
    return {
        // Before the service heard of it.
        {.name = "nobody answers", .code = &unreachable, .meeting = Meeting::Nobody},
        {.name = "a stranger's certificate", .code = &tls_untrusted, .meeting = Meeting::Stranger},
        {.name = "expired certificate", .code = &tls_expired, .meeting = Meeting::Expired},
        {.name = "certificate of tomorrow", .code = &tls_not_yet_valid, .meeting = Meeting::NotYetValid},
        {.name = "certificate of another host", .code = &tls_host_mismatch, .meeting = Meeting::OtherHost},
        {.name = "reset", .code = &connection_lost, .then = Then::Reset},
        {.name = "silence", .code = &timed_out, .then = Then::Silence},
        {.name = "no HTTP",
            .code = &connection_lost,
            .answer = always(Script::raw("SSH-2.0-OpenSSH_9.2\r\n\r\n")),
            .then = Then::Close},
        {.name = "500", .code = &internal_error, .answer = problem(500, "internal_error")},
        {.name = "500 of something else", .code = &not_our_service, .answer = gateway(500)},
        {.name = "502", .code = &connection_lost, .answer = gateway(502)},
        {.name = "503, later",
            .code = &overloaded,
            .answer = problem(503, "overloaded", "Retry-After: 60\r\n"),
            .retryAfter = 60},
        {.name = "503 of a gateway, later",
            .code = &overloaded,
            .answer = gateway(503, "Retry-After: 60\r\n"),
            .retryAfter = 60},
        {.name = "429", .code = &rate_limited, .answer = problem(429, "rate_limited")},
        {.name = "429, later",
            .code = &rate_limited,
            .answer = problem(429, "rate_limited", "Retry-After: 60\r\n"),
            .retryAfter = 60},
        {.name = "429 of a gateway", .code = &rate_limited, .answer = gateway(429)},
        {.name = "captive portal", .code = &not_our_service, .answer = gateway(200)},
        {.name = "captive portal elsewhere",
            .code = &not_our_service,
            .answer = gateway(302, "Location: https://portal.example.net/\r\n")},
        {.name = "the network asks for a sign-in", .code = &not_our_service, .answer = gateway(511)},

        // After it was done: the answer is lost.
        {.name = "done, reset", .code = &connection_lost, .done = true, .then = Then::Reset},
        {.name = "done, silence", .code = &timed_out, .done = true, .then = Then::Silence},
        {.name = "done, cut in the head",
            .code = &connection_lost,
            .done = true,
            .answer = [](const HttpAnswer &answer) -> QByteArray { return answer.head.left(20); },
            .then = Then::Close},
        {.name = "done, cut in the body",
            .code = &connection_lost,
            .done = true,
            .answer = [](const HttpAnswer &answer) -> QByteArray {
                return answer.head + answer.body.left(answer.body.size() / 2);
            },
            .then = Then::Close,
            .needsBody = true},
        {.name = "done, drips for ever", .code = &timed_out, .done = true, .answer = whole, .pace = 60},
        {.name = "done, 504", .code = &connection_lost, .done = true, .answer = gateway(504)},
        {.name = "done, 500 of something else", .code = &not_our_service, .done = true, .answer = gateway(500)},
        {.name = "done, nothing in the answer",
            .code = &not_our_service,
            .done = true,
            .answer = [](const HttpAnswer &answer) -> QByteArray { return withBody(answer, {}); },
            .needsBody = true},
        {.name = "done, broken JSON",
            .code = &not_our_service,
            .done = true,
            .answer = [](const HttpAnswer &answer) -> QByteArray { return withBody(answer, answer.body.chopped(1)); },
            .needsBody = true},
        {.name = "done, garbage",
            .code = &not_our_service,
            .done = true,
            .answer
            = [](const HttpAnswer &answer) -> QByteArray { return withBody(answer, QByteArray("\x00\xff\xfe{", 4)); },
            .needsBody = true},
        {.name = "done, other type",
            .code = &not_our_service,
            .done = true,
            .answer = [](const HttpAnswer &answer) -> QByteArray {
                return withHeader(answer.head, "Content-Type", "text/plain") + answer.body;
            },
            .needsBody = true},
        {.name = "done, members of wrong types",
            .code = &not_our_service,
            .done = true,
            .answer = wrongTypes,
            .needsBody = true},
        {.name = "done, huge",
            .code = &answer_too_large,
            .done = true,
            .answer = [](const HttpAnswer &answer) -> QByteArray {
                return withBody(answer, answer.body + QByteArray(answerLimit, ' '));
            },
            .needsBody = true},

        // What must not be noticed.
        {.name = "members of a later version", .done = true, .answer = unknownMembers, .needsBody = true},
        {.name = "byte by byte", .done = true, .answer = whole, .pace = 1},
        {.name = "closed behind the answer", .done = true, .answer = whole, .then = Then::Close},
    };
}

} // namespace

const QList<Fault> &faults()
{
    static const QList<Fault> all = make();
    return all;
}

const Fault *faultNamed(const char *name)
{
    const QList<Fault> &all = faults();
    const auto found
        = std::find_if(all.cbegin(), all.cend(), [name](const Fault &fault) { return QByteArray(fault.name) == name; });
    return found == all.cend() ? nullptr : &*found;
}

} // namespace usher::test
