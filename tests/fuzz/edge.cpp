// A connection to usherd from its first byte to its last, with the limits, the parser and the answers of the edge; a
// pair of sockets stands in for the network.
#include "common/api/problemjson.h"
#include "common/core/problemcodes.h"
#include "fuzz/fuzzing.h"
#include "usherd/http/router.h"
#include "usherd/http/session.h"

#include <algorithm>
#include <cctype>

#include <sys/socket.h>
#include <unistd.h>

using namespace usherd;
namespace fuzz = usher::fuzz;

namespace {

constexpr std::size_t headerBytes = 1024;
constexpr std::size_t bodyBytes = 512;

bool isClean(const QByteArray &text)
{
    return std::ranges::none_of(text, [](char c) { return (uchar(c) < 0x20 && c != '\t') || c == 0x7f; });
}

void requireSound(const Request &request)
{
    fuzz::require(!request.method.isEmpty() && isClean(request.method), "a method is one word");
    fuzz::require(request.path.startsWith('/')
            && std::ranges::none_of(request.path, [](char c) { return uchar(c) < 0x20 || c == 0x7f; }),
        "a path is absolute and holds no control character");
    fuzz::require(request.body.size() <= qsizetype(bodyBytes), "a body is not above its limit");
    qsizetype size = 0;
    int hosts = 0;
    for (const auto &[name, value] : request.headers) {
        fuzz::require(!name.isEmpty() && isClean(name) && !name.contains(' ') && !name.contains(':'),
            "a header's name is a token");
        fuzz::require(isClean(value), "a header's value is one line");
        hosts += name.compare("Host", Qt::CaseInsensitive) == 0 ? 1 : 0;
        fuzz::require(name.compare("Transfer-Encoding", Qt::CaseInsensitive) != 0, "no body is chunked");
        size += name.size() + value.size();
    }
    fuzz::require(hosts <= 1 && size <= qsizetype(headerBytes), "a header is not above its limit");
    const QByteArray length = request.header("Content-Length");
    fuzz::require(request.body.size() == length.toLongLong(), "a body is as long as was said");
}

// The answers to one connection, taken from the front.
class Answers
{
public:
    explicit Answers(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
    }

    bool atEnd() const { return m_at == m_bytes.size(); }

    // The status of the next one that is no 100 Continue.
    int next(bool hasNoBody)
    {
        const qsizetype end = m_bytes.indexOf("\r\n\r\n", m_at);
        fuzz::require(end > 0, "an answer has a head");
        const QByteArrayList lines = m_bytes.mid(m_at, end - m_at).replace("\r\n", "\n").split('\n');
        fuzz::require(lines.first().startsWith("HTTP/1.1 ") && isClean(lines.first()), "an answer has a status line");
        const int status = lines.first().mid(9, 3).toInt();
        m_at = end + 4;
        if (status == 100)
            return next(hasNoBody);
        qsizetype length = 0;
        QByteArray type;
        for (const QByteArray &line : lines.mid(1)) {
            const qsizetype colon = line.indexOf(": ");
            fuzz::require(colon > 0 && isClean(line), "an answer's header has names and values");
            if (line.startsWith("Content-Length: "))
                length = line.mid(colon + 2).toLongLong();
            if (line.startsWith("Content-Type: "))
                type = line.mid(colon + 2);
        }
        // What is refused before its method is known has a body or has none.
        const bool isMissing = atEnd() && status >= 400;
        const QByteArray body = hasNoBody || isMissing ? QByteArray() : m_bytes.mid(m_at, length);
        fuzz::require(hasNoBody || isMissing || body.size() == length, "an answer is whole");
        m_at += body.size();
        if (type == "application/problem+json" && !body.isEmpty())
            fuzz::require(usher::api::decodeProblem(status, body).code != usher::problem_code::not_our_service,
                "a refusal is the contract's");
        return status;
    }

private:
    const QByteArray m_bytes;
    qsizetype m_at = 0;
};

void answer(const RouteRequest &request, const Respond &respond)
{
    respond({.status = 200,
        .contentType = "text/plain",
        .headers = {{"X-Seen", QByteArray::number(request.http->query.size())}},
        .body = request.http->path + request.parameter("id") + request.http->body});
}

// What the client hears of sending these pieces and no more.
QByteArray said(const std::shared_ptr<edge::Edge> &edge, const QByteArrayList &pieces)
{
    int ends[2];
    fuzz::require(::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) == 0, "there are sockets");
    edge::Socket socket{edge->loops.front()};
    socket.assign(boost::asio::ip::tcp::v4(), ends[0]);
    fuzz::require(!edge->guests.enter("client"), "there is a place");
    auto session = std::make_shared<edge::Session>(*edge, std::move(socket), nullptr, "192.0.2.1", "client");
    edge->guests.greet(session);
    session->begin();
    session.reset();

    QByteArray heard;
    const auto turn = [&] {
        edge->loops.front().restart();
        edge->loops.front().poll();
        char space[4096];
        for (ssize_t got = 0; (got = ::recv(ends[1], space, sizeof space, MSG_DONTWAIT)) > 0;)
            heard.append(space, got);
    };
    for (const QByteArray &piece : pieces) {
        // To one that has hung up nothing more can be sent.
        if (::send(ends[1], piece.constData(), size_t(piece.size()), MSG_NOSIGNAL | MSG_DONTWAIT) != piece.size())
            break;
        turn();
    }
    ::shutdown(ends[1], SHUT_WR);
    for (int turns = 0; edge->guests.count() > 0; ++turns) {
        fuzz::require(turns < 10'000, "a connection ends without waiting for its deadlines");
        turn();
    }
    turn();
    ::close(ends[1]);
    return heard;
}

void tryConnection(fuzz::Input input)
{
    const bool namesHosts = input.flag();
    const qsizetype most = QList<qsizetype>{1 << 20, 1, 7, 64}.at(input.choice(4));
    QByteArrayList pieces;
    while (!input.atEnd())
        pieces.append(input.piece(most));

    QList<bool> bodiless; // of the requests that were handled
    Router router;
    for (const char *method : {"GET", "POST"}) {
        router.add(method, "/echo", answer);
        router.add(method, "/things/{id}", answer);
    }
    Server::Options options{.limits = {.headerBytes = headerBytes, .bodyBytes = bodyBytes},
        .protection = Protection::Plain,
        .logged = false};
    if (namesHosts)
        options.hosts = {"localhost"};
    const auto edge = std::make_shared<edge::Edge>(
        options, [&bodiless, &router](const std::shared_ptr<Request> &request, const Respond &respond) {
            requireSound(*request);
            bodiless.append(request->method == "HEAD");
            router(request, respond);
        });
    Answers answers(said(edge, pieces));
    for (const bool hasNoBody : std::as_const(bodiless))
        answers.next(hasNoBody);
    if (!answers.atEnd()) {
        fuzz::require(answers.next(false) >= 400, "what is no request is refused");
        fuzz::require(answers.atEnd(), "and is the last");
    }
}

} // namespace

USHER_FUZZ_TARGET(tryConnection)
