#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>

// What may go wrong between the wizard and the service.
namespace usher::test {

struct HttpAnswer
{
    QByteArray head; // with the empty line
    QByteArray body;
};

struct Fault
{
    // Whom the request meets on a new connection, after its own was closed.
    enum class Meeting { Service, Nobody, Stranger, Expired, NotYetValid, OtherHost };
    enum class Then { Keep, Close, Reset, Silence };

    const char *name;
    const QString *code = nullptr; // of the problem that it is; nullptr: it does no harm
    bool done = false; // the service did what it was asked before
    Meeting meeting = Meeting::Service;
    std::function<QByteArray(const HttpAnswer &)> answer = {}; // nothing but `then` without one
    Then then = Then::Keep;
    int pace = 0; // milliseconds from byte to byte; 0: all at once
    bool needsBody = false; // of the service's own answer
    int retryAfter = 0; // seconds that it asks for
};

const QList<Fault> &faults();
const Fault *faultNamed(const char *name);

// A client with the limits that the faults pass.
inline constexpr int answerLimit = 1 << 17;

} // namespace usher::test
