#include "usherd/cli/settingtable.h"

#include "usherd/cli/marketplaces/marketplaces.h"
#include "usherd/cli/settingplace.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <vector>

namespace usherd {

namespace {

constexpr qint64 million = 1'000'000;
constexpr qint64 year = 31'536'000;

// In the order of the help; the marketplaces' own stand between the two.
const Setting first[] = {
    {"brand", "brand", "A built-in brand's ID or the path of a brand.json.", AT(brand), "id"},

    {"listen.address", "listen", "Numeric address to listen on.", AT(server.address), "address"},
    {"listen.port", "port", "Port to listen on; 0: any free one.", AT(server.port), "number", 0, 65535},
    {"listen.threads", nullptr, "Threads that serve connections.", AT(server.threads), "number", 1, 64},
    {"listen.hosts", "host", "Name in Host that is answered, besides loopback's; may be repeated. Without: all.",
        AT(hosts), "name"},
    {"listen.trusted_proxies", "trusted-proxy",
        "Network of proxies whose X-Forwarded-For tells the client's address. May be repeated.", AT(trustedProxies),
        "network"},
    {"listen.docs", "no-docs", "The reference for developers at /docs.", AT(docs)},
    {"listen.public_url", "public-url",
        "Where customers' browsers reach this server: https://HOST[:PORT]. Without: as it listens, on loopback only.",
        AT(publicUrl), "url"},
    {"listen.admin", "admin-listen", "Serve /healthz, /readyz and /metrics there, over HTTP; port 0: any free one.",
        AT(adminListen), "address:port"},
    {"listen.admin_anywhere", "admin-anywhere",
        "Let the admin listener be on another than a loopback address: behind a firewall.", AT(adminAnywhere)},
    {"listen.drain_grace_seconds", "drain-grace-seconds",
        "After SIGTERM, time in which connections are still accepted.", AT(drainGrace), "seconds", 0, 600},

    {"tls.certificate", "certificate", "Certificate with its chain, PEM.", AT(server.tls.certificate), "file"},
    {"tls.key", "key", "Private key of the certificate, PEM.", AT(server.tls.key), "file"},

    {"database.address", "db", "Database: sqlite:FILE, made if it is not there, or postgres://user@host/name.",
        AT(database), "address"},
    {"database.readers", nullptr, "SQLite: connections that read.", AT(store.readers), "number", 1, 64},
    {"database.connections", nullptr, "PostgreSQL: connections.", AT(store.connections), "number", 1, 64},
    {"database.queue", nullptr, "Jobs of each kind that may wait; more are answered with 503.", AT(store.queueLimit),
        "number", 1, million},

    {"mail.address", "mail", "Where mails go: file:DIR, smtp://[user@]host[:port] or smtps://…", AT(mail), "address"},
    {"mail.sender", "mail-sender", "Sender's address of all mails.", AT(transport.senderAddress), "address"},
    {"mail.authority", nullptr, "Authority of the mail server's certificate, PEM; empty: the system's.",
        AT(transport.authorityFile), "file"},
    {"mail.timeout_seconds", nullptr, "Time for one delivery, up to the content's end.", AT(transport.timeout),
        "seconds", 1, 600},
    {"mail.attempts", nullptr, "Deliveries tried before a mail is given up.", AT(outbox.attempts), "number", 1, 1000},

    {"policy.review", "no-review", "Customers can send purchases that are not on record for checking (usherd review).",
        AT(settings.policy.review)},
    {"policy.code_lifetime_seconds", "code-lifetime-seconds", "How long a code is valid.",
        AT(settings.policy.code.lifetimeSeconds), "seconds", 10, 600},
    {"policy.code_resend_seconds", "code-resend-seconds", "Pause between two codes for the same purpose.",
        AT(settings.policy.code.resendSeconds), "seconds", 0, 3600},
    {"policy.code_tries", nullptr, "Wrong tries that a code outlives.", AT(settings.policy.code.tries), "number", 1,
        20},
    {"policy.password_minimum", nullptr, "Characters of the shortest password.", AT(settings.policy.password.minimum),
        "number", 8, 64},
    {"policy.password_strength", nullptr, "Least strength of a password, as zxcvbn scores it.",
        AT(settings.policy.password.minimumStrength), "number", 0, 4},

    {"sessions.access_token_seconds", "access-token-seconds", "How long an access token is valid.",
        AT(settings.accessTokenSeconds), "seconds", 1, 86400},
    {"sessions.refresh_token_seconds", "refresh-token-seconds", "How long a refresh token is valid.",
        AT(settings.refreshTokenSeconds), "seconds", 1, year},
    {"sessions.session_seconds", nullptr, "How long a session can be renewed: then one signs in again.",
        AT(settings.sessionSeconds), "seconds", 1, year},

    {"retention.answer_seconds", nullptr, "How long a repeated request gets the first one's answer as it was.",
        AT(settings.answerSeconds), "seconds", 3600, year},
    {"retention.purchase_token_seconds", nullptr, "How long a customer's proof of a purchase is kept.",
        AT(settings.purchaseTokenSeconds), "seconds", 600, year},

    {"rates.codes_per_hour", "codes-per-hour", "Codes sent to one mail address in an hour.",
        AT(settings.codesPerAddressHour), "number", 1, million},
    {"rates.codes_per_network_hour", "codes-per-network-hour", "Codes asked for from one network address in an hour.",
        AT(settings.codesPerPeerHour), "number", 1, million},
    {"rates.attempts_per_minute", "attempts-per-minute", "Attempts of each kind from one network address in a minute.",
        AT(settings.attemptsPerMinute), "number", 1, million},
    {"rates.sign_in_tries", nullptr,
        "Wrong passwords for one account from one network address before it has to wait, longer and longer.",
        AT(settings.signInTries), "number", 1, million},
    {"rates.claims_per_minute", nullptr, "Pairing codes claimed in a minute, by everybody together.",
        AT(settings.claimsPerMinute), "number", 1, million},
    {"rates.pairing_tries", "pairing-tries",
        "Pairing codes tried from one network address at once; afterwards six in a minute.", AT(settings.pairingTries),
        "number", 1, 1000},
    {"rates.marketplace_calls_per_minute", nullptr, "Calls of a marketplace's servers from one network address.",
        AT(settings.marketplaceCallsPerMinute), "number", 1, million},
    {"rates.reviews_per_account", nullptr, "Purchases of one account that may wait to be checked.",
        AT(settings.reviewsPerAccount), "number", 1, 1000},

    {"limits.connections", nullptr, "Open connections in total.", AT(server.limits.connections), "number", 1, million},
    {"limits.connections_per_address", nullptr,
        "Open connections of one network address (IPv6: of its /64) that is no trusted proxy's.",
        AT(server.limits.connectionsPerAddress), "number", 1, million},
    {"limits.header_bytes", nullptr, "Longest request line and header together.", AT(server.limits.headerBytes),
        "bytes", 1024, 1'048'576},
    {"limits.header_seconds", nullptr, "Time for a client's TLS handshake or header.", AT(server.limits.header),
        "seconds", 1, 600},
    {"limits.body_seconds", nullptr, "Time for a client to send a body.", AT(server.limits.body), "seconds", 1, 600},
    {"limits.answer_seconds", nullptr, "Time for the service to answer; then 503.", AT(server.limits.dispatch),
        "seconds", 1, 600},
    {"limits.keep_alive_seconds", nullptr, "How long an idle connection is kept.", AT(server.limits.keepAlive),
        "seconds", 1, 3600},
    {"limits.hashing_threads", nullptr, "Threads that hash passwords; 0: one a core but the last, at most 4.",
        AT(hashingThreads), "number", 0, 64},
    {"limits.hashing_queue", nullptr, "Passwords that may wait to be hashed; more are answered with 503.",
        AT(hashingQueue), "number", 1, 10'000},
};

const Setting rest[] = {
    {"outgoing.deadline_seconds", nullptr, "Time for a marketplace's interface to answer.", AT(outgoing.deadline),
        "seconds", 1, 30},
    {"outgoing.threads", nullptr, "Requests to the marketplaces at the same time.", AT(outgoing.threads), "number", 1,
        64},
    {"outgoing.authority", nullptr, "Authority trusted besides the system's, PEM; empty: none.",
        AT(outgoing.authorityFile), "file"},
    {"outgoing.connect", nullptr, "For tests: who is asked under HOST:PORT is reached at ADDRESS:PORT.",
        AT(outgoing.connect), "host:port=address:port"},

    {"log.level", "log-level", "debug, info or warning.", AT(logLevel), "level", 0, 0, "debug|info|warning"},

    {nullptr, "ephemeral-certificate", "A new self-signed certificate for localhost; its fingerprint is printed.",
        AT(ephemeralCertificate)},
    {nullptr, "exit-on-stdin-close", "End when standard input closes.", AT(exitOnStdinClose)},
    {nullptr, "demo",
        "Fill an empty database with the demo's accounts and purchases. Loopback, a database in the temporary folder "
        "and "
        "mail to a folder only.",
        AT(demo)},
    {nullptr, "demo-port", "With --demo: the port of its pages; 0 picks one.", AT(demoPort), "number", 0, 65535},
    {nullptr, "demo-workspaces", "With --demo: one more account, with so many workspaces (see demo-data --workspaces).",
        AT(demoWorkspaces), "number", 0, million},
    {nullptr, "check-config", "Check the configuration and what it names, say what is wrong, change nothing.",
        AT(checkOnly)},
};

const SecretSetting firstSecrets[] = {
    {"database.password", "USHERD_DB_PASSWORD", "db-password", AT(store.connection.password)},
    {"mail.password", "USHERD_SMTP_PASSWORD", "smtp-password", AT(transport.password)},
    {"audit.key", "USHERD_AUDIT_KEY", "audit-key", AT(settings.auditKey), 32},
    {"seal.key", "USHERD_SEAL_KEY", "seal-key", AT(settings.sealKey), 32},
};

template <class T> constexpr bool isDuration = false;
template <class Rep, class Period> constexpr bool isDuration<std::chrono::duration<Rep, Period>> = true;

} // namespace

std::span<const Setting> settings()
{
    static const std::vector<Setting> table = [] {
        std::vector<Setting> all(std::begin(first), std::end(first));
        for (const MarketplaceSetup *const setup : marketplaceSetups())
            all.insert(all.end(), setup->settings.begin(), setup->settings.end());
        all.insert(all.end(), std::begin(rest), std::end(rest));
        return all;
    }();
    return table;
}

std::span<const SecretSetting> secretSettings()
{
    static const std::vector<SecretSetting> table = [] {
        std::vector<SecretSetting> all(std::begin(firstSecrets), std::end(firstSecrets));
        for (const MarketplaceSetup *const setup : marketplaceSetups())
            all.insert(all.end(), setup->secrets.begin(), setup->secrets.end());
        return all;
    }();
    return table;
}

ConfigValue Setting::value(ServeOptions &options) const
{
    return std::visit(
        [&options](auto at) -> ConfigValue {
            using T = std::remove_reference_t<decltype(at(options))>;
            if constexpr (isDuration<T>)
                return qint64(std::chrono::duration_cast<std::chrono::seconds>(at(options)).count());
            else if constexpr (std::is_same_v<T, std::string>)
                return QString::fromStdString(at(options));
            else if constexpr (std::is_integral_v<T> && !std::is_same_v<T, bool>)
                return qint64(at(options));
            else
                return at(options);
        },
        where);
}

QString Setting::set(ServeOptions &options, const ConfigValue &given) const
{
    return std::visit(
        [&](auto at) -> QString {
            using T = std::remove_reference_t<decltype(at(options))>;
            if constexpr (std::is_same_v<T, bool>) {
                const bool *const flag = std::get_if<bool>(&given);
                if (!flag)
                    return QStringLiteral("true or false");
                at(options) = *flag;
            } else if constexpr (std::is_same_v<T, QStringList>) {
                const QStringList *const list = std::get_if<QStringList>(&given);
                if (!list)
                    return QStringLiteral("a list of texts");
                at(options) = *list;
            } else if constexpr (std::is_same_v<T, QString> || std::is_same_v<T, std::string>) {
                const QString *const text = std::get_if<QString>(&given);
                const QStringList allowed = QString::fromLatin1(choices).split(QLatin1Char('|'));
                if (!text)
                    return QStringLiteral("a text");
                if (choices && !allowed.contains(*text))
                    return QStringLiteral("one of ") + allowed.join(QStringLiteral(", "));
                if constexpr (std::is_same_v<T, QString>)
                    at(options) = *text;
                else
                    at(options) = text->toStdString();
            } else {
                const qint64 *const number = std::get_if<qint64>(&given);
                if (!number || *number < minimum || *number > maximum)
                    return QStringLiteral("a number from %1 to %2").arg(minimum).arg(maximum);
                if constexpr (isDuration<T>)
                    at(options) = std::chrono::seconds(*number);
                else
                    at(options) = static_cast<T>(*number);
            }
            return {};
        },
        where);
}

QString defaultText(const Setting &setting)
{
    ServeOptions fresh;
    const ConfigValue value = setting.value(fresh);
    if (const bool *const flag = std::get_if<bool>(&value))
        return *flag ? QStringLiteral("true") : QStringLiteral("false");
    if (const qint64 *const number = std::get_if<qint64>(&value))
        return QString::number(*number);
    // A JSON text is a TOML text, and so is a list of them.
    const QStringList *const list = std::get_if<QStringList>(&value);
    const QJsonArray texts = list ? QJsonArray::fromStringList(*list) : QJsonArray{std::get<QString>(value)};
    const QString json = QString::fromUtf8(QJsonDocument(texts).toJson(QJsonDocument::Compact));
    return list ? json : json.mid(1, json.size() - 2);
}

} // namespace usherd
