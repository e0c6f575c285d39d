#pragma once

#include "common/core/clock.h"
#include "common/core/secret.h"
#include "common/domain/account.h"
#include "usherd/http/message.h"

#include <QHash>

#include <mutex>
#include <optional>

namespace usherd::demo {

// Names a browser to the demo's pages.
using VisitorKey = usher::Secret;

// Who is signed in where among the demo's pages: in memory, for as long as the demo runs. Thread-safe.
class Visitors
{
public:
    explicit Visitors(usher::Clock clock);

    struct Account
    {
        usher::AccountKind kind = usher::AccountKind::Console;
        QString id;
        QString username;
        usher::Secret accessToken; // that signing in gave, and signing out gives back
    };
    // place: a site's ID; empty: the Billing Center.
    std::optional<Account> at(const VisitorKey &, const QString &place);
    // Under a new key, so that nobody knows it from before: the browser stays signed in at its other places.
    VisitorKey signIn(const VisitorKey &, const QString &place, const Account &);
    std::optional<Account> signOut(const VisitorKey &, const QString &place); // nothing: nobody was signed in

    // The browser's key; empty: it has none yet.
    static VisitorKey keyOf(const Request &);
    static NamedValue cookie(const VisitorKey &);
    static VisitorKey newKey();

private:
    struct Visitor
    {
        QHash<QString, Account> accounts; // by place
        qint64 seenAt = 0;
    };
    Visitor *find(const VisitorKey &);
    void makeRoom();

    const usher::Clock m_clock;
    std::mutex m_mutex;
    QHash<QByteArray, Visitor> m_visitors; // by the key's hash
};

} // namespace usherd::demo
