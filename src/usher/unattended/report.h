#pragma once

#include "common/core/problem.h"
#include "usher/flow/draft.h"
#include "usher/flow/message.h"

#include <QJsonObject>
#include <QStringList>

#include <functional>

namespace usher {

struct Brand;

// How a run ends. The numbers are the program's exit codes and never change their meaning.
enum class Exit {
    Done = 0, // or done before
    Internal = 1,
    Answers = 2, // command line or answers
    Refused = 3, // the service says no to something in the answers
    Unavailable = 4, // the service cannot be used now: later
    Code = 5, // a code is needed and was not to be had
    SignIn = 6,
    Review = 7, // the purchase is being checked by the vendor: run again later
    Keychain = 8,
    Cancelled = 9
};

Exit exitFor(const Problem &);

// What a run says: JSON lines for programs (resources/unattended/events.schema.json), sentences for people. Neither
// has secrets, identifiers of cloud accounts or e-mail addresses.
class Report
{
public:
    using Line = std::function<void(const QByteArray &json)>;
    using Say = std::function<void(const QString &sentence)>;

    Report(const Brand &, Line, Say);

    void step(Step);
    void progress(const QString &doing, const QJsonObject &more = {});
    void sentence(const QString &); // for people only
    void problem(const Problem &);
    // Of one answer; `pointer` may be empty.
    void wrong(const QString &pointer, const Message &);
    void warning(const QString &code, const QString &text);
    void trouble(const QString &problemCode); // a warning; said once
    void result(Exit, const QString &status, QJsonObject more = {});

private:
    void write(const QString &event, QJsonObject members);
    QString words(const Message &) const;

    const Brand &m_brand;
    Line m_line;
    Say m_say;
    QStringList m_troubles;
};

} // namespace usher
