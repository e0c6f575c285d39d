#include "usher/services/httptransport.h"

#include "common/api/endpoints.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHostAddress>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslCertificate>
#include <QSslConfiguration>

#include <algorithm>
#include <memory>
#include <mutex>
#include <thread>

namespace usher {

namespace {

constexpr std::chrono::milliseconds longestTurn{2'000};

QNetworkProxy systemProxy(const QUrl &url)
{
    const QList<QNetworkProxy> proxies = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url));
    return proxies.isEmpty() ? QNetworkProxy(QNetworkProxy::NoProxy) : proxies.constFirst();
}

// What the administrator or the person said, else the system's settings.
ProxyLookup lookupFor(const std::optional<QUrl> &rule)
{
    if (!rule)
        return systemProxy;
    QNetworkProxy proxy(QNetworkProxy::NoProxy);
    if (!rule->isEmpty()) {
        const bool socks = rule->scheme() == QLatin1String("socks5");
        proxy = QNetworkProxy(socks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy, rule->host(),
            quint16(rule->port(socks ? 1080 : 8080)));
    }
    return [proxy](const QUrl &) { return proxy; };
}

// Qt leaves an authority out once it has expired, and OpenSSL then knows nobody. Whom the administrator trusts is no
// stranger: a date is wrong, the authority's or this computer's.
QList<QSslCertificate> endedAuthorities(const QByteArray &pem)
{
    QList<QSslCertificate> ended = QSslCertificate::fromData(pem, QSsl::Pem);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    ended.removeIf([&now](const QSslCertificate &authority) { return authority.expiryDate() >= now; });
    return ended;
}

// By name: for words, not for trust.
bool isIssuedBy(const QSslCertificate &certificate, const QSslCertificate &authority)
{
    for (const auto part : {QSslCertificate::CommonName, QSslCertificate::Organization}) {
        if (certificate.issuerInfo(part) != authority.subjectInfo(part))
            return false;
    }
    return !certificate.isNull();
}

QByteArray userAgent()
{
    const QByteArray version = QCoreApplication::applicationVersion().toUtf8();
    return version.isEmpty() ? QByteArrayLiteral("Usher") : QByteArray("Usher/" + version);
}

} // namespace

// Where the answer of the other thread goes, for as long as its receiver lives.
struct HttpTransport::Mailbox
{
    std::mutex mutex;
    HttpTransport *receiver = nullptr;
};

HttpTransport::HttpTransport(
    const BackendAddress &address, const ProxyLookup &lookup, std::chrono::milliseconds lookupLimit, QObject *parent)
    : Network(parent)
    , m_address(address)
    , m_lookup(lookup ? lookup : lookupFor(address.proxy))
    , m_proxy(QNetworkProxy::NoProxy)
    , m_mailbox(std::make_shared<Mailbox>())
{
    m_mailbox->receiver = this;
    m_lookingUp.setSingleShot(true);
    m_lookingUp.setInterval(lookupLimit);
    m_turn.setSingleShot(true);
    connect(&m_turn, &QTimer::timeout, this, &HttpTransport::serve);
}

HttpTransport::~HttpTransport()
{
    const std::lock_guard lock(m_mailbox->mutex);
    m_mailbox->receiver = nullptr;
}

bool HttpTransport::hasAddress() const
{
    return m_address.url.isValid() && m_address.url.scheme() == QLatin1String("https")
        && !m_address.url.host().isEmpty();
}

void HttpTransport::whenReady(QObject *context, std::function<void()> go)
{
    if (isLocal())
        m_proxyKnown = true; // no proxy leads to this computer
    if (m_proxyKnown)
        return inTurn(context, std::move(go));
    connect(
        this, &HttpTransport::ready, context, [this, context, go = std::move(go)] { inTurn(context, go); },
        Qt::SingleShotConnection);
    if (!m_lookingUp.isActive())
        lookUpProxy();
}

void HttpTransport::inTurn(QObject *context, std::function<void()> go)
{
    m_waiting.push_back({context, std::move(go), QDeadlineTimer(longestTurn)});
    serve();
}

void HttpTransport::serve()
{
    while (!m_waiting.empty() && (m_open == 0 || m_waiting.front().until.hasExpired())) {
        const Waiting next = std::move(m_waiting.front());
        m_waiting.pop_front();
        if (next.context)
            next.go();
    }
    if (!m_waiting.empty())
        m_turn.start(std::chrono::ceil<std::chrono::milliseconds>(m_waiting.front().until.remainingTimeAsDuration()));
}

void HttpTransport::lookUpProxy()
{
    m_lookingUp.start();
    // Detached: a PAC script that hangs can be neither stopped nor waited for.
    std::thread([mailbox = m_mailbox, lookup = m_lookup, url = m_address.url, number = ++m_lookups] {
        const QNetworkProxy proxy = lookup(url);
        const std::lock_guard lock(mailbox->mutex);
        if (HttpTransport *transport = mailbox->receiver)
            QMetaObject::invokeMethod(
                transport, [transport, number, proxy] { transport->onLookedUp(number, proxy); }, Qt::QueuedConnection);
    }).detach();
}

void HttpTransport::onLookedUp(int number, const QNetworkProxy &proxy)
{
    if (number == m_lookups)
        useProxy(proxy);
}

void HttpTransport::useProxy(const QNetworkProxy &proxy)
{
    m_lookingUp.stop();
    m_proxyKnown = true;
    const QString before = this->proxy();
    m_proxy = proxy;
    if (this->proxy() != before) {
        m_credentials.reset();
        m_entry = Entry::Unread;
        m_proxyAsks = false;
        Q_EMIT changed();
    }
    applyProxy();
    Q_EMIT ready();
}

void HttpTransport::applyProxy()
{
    if (m_credentials && usesProxy()) {
        m_proxy.setUser(m_credentials->user);
        m_proxy.setPassword(m_credentials->password.reveal());
    }
    if (m_manager)
        m_manager->setProxy(m_proxy);
}

QString HttpTransport::proxy() const
{
    return usesProxy() ? m_proxy.hostName() + QLatin1Char(':') + QString::number(m_proxy.port()) : QString();
}

void HttpTransport::signIn(const ProxyCredentials &credentials)
{
    m_credentials = credentials;
    ++m_signIns;
    applyProxy();
}

void HttpTransport::proxyRefused(int signIns, QObject *context, std::function<void(bool)> go)
{
    if (signIns == m_signIns && m_entry == Entry::Unread && m_keychain)
        readKeychain();
    const auto settle = [this, signIns, go = std::move(go)] {
        const bool again = m_signIns != signIns;
        if (!again)
            setProxyAsks(true);
        go(again);
    };
    if (m_entry == Entry::Reading)
        connect(this, &HttpTransport::keychainAnswered, context, settle, Qt::SingleShotConnection);
    else
        settle();
}

void HttpTransport::readKeychain()
{
    m_entry = Entry::Reading;
    const QString of = proxy();
    m_keychain->read(ProxyCredentials::entryName(of))->whenEnded(this, [this, of](const Result<Secret> &entry) {
        const auto found = entry ? ProxyCredentials::fromEntry(*entry) : std::nullopt;
        if (of == proxy()) {
            m_entry = Entry::Read;
            if (found && !m_credentials)
                signIn(*found);
        }
        Q_EMIT keychainAnswered();
    });
}

void HttpTransport::proxyPassed()
{
    setProxyAsks(false);
}

void HttpTransport::setProxyAsks(bool asks)
{
    if (asks == m_proxyAsks)
        return;
    m_proxyAsks = asks;
    Q_EMIT changed();
}

void HttpTransport::makeManager()
{
    m_manager = new QNetworkAccessManager(this);
    m_manager->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_manager->setProxy(m_proxy);
}

QNetworkReply *HttpTransport::send(const HttpRequest &request, std::chrono::milliseconds silence)
{
    if (!m_manager)
        makeManager();

    QUrl url = m_address.url;
    QString prefix = url.path(QUrl::FullyEncoded);
    while (prefix.endsWith(QLatin1Char('/')))
        prefix.chop(1);
    url.setPath(prefix + request.path, QUrl::TolerantMode);
    if (!request.query.isEmpty())
        url.setQuery(request.query, QUrl::StrictMode);

    QNetworkRequest message(url);
    // HTTP/2 in this Qt has CVE-2024-39936.
    message.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    message.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    message.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    message.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    // Qt would forward the Authorization header to another host.
    message.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    message.setTransferTimeout(int(silence.count()));
    message.setRawHeader("User-Agent", userAgent());
    message.setRawHeader("Accept", "application/json, application/problem+json");
    // Without this Qt inflates what comes, and the limit on answers would count the wrong bytes.
    message.setRawHeader("Accept-Encoding", "identity");
    if (!request.language.isEmpty())
        message.setRawHeader("Accept-Language", request.language);
    if (!request.key.isEmpty())
        message.setRawHeader(api::header::idempotencyKey, request.key.toLatin1());
    if (!request.token.isEmpty())
        message.setRawHeader("Authorization", QByteArray("Bearer " + request.token.revealUtf8()));

    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    if (m_address.pinned)
        tls.setCaCertificates({});
    else if (!m_address.authorities.isEmpty())
        tls.addCaCertificates(QSslCertificate::fromData(m_address.authorities, QSsl::Pem));
    message.setSslConfiguration(tls);

    QNetworkReply *reply = start(request, message);
    ++m_open;
    // Queued: its receiver comes first.
    connect(
        reply, &QNetworkReply::finished, this,
        [this] {
            --m_open;
            serve();
        },
        Qt::QueuedConnection);
    return reply;
}

QNetworkReply *HttpTransport::start(const HttpRequest &request, QNetworkRequest &message)
{
    switch (request.method) {
    case HttpRequest::Method::Post:
        message.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
        return m_manager->post(message, request.body);
    case HttpRequest::Method::Delete:
        return m_manager->deleteResource(message);
    case HttpRequest::Method::Get:
        break;
    }
    return m_manager->get(message);
}

QList<QSslError> HttpTransport::unexcused(const QList<QSslError> &errors) const
{
    QList<QSslError> rest;
    const QList<QSslCertificate> ended = endedAuthorities(m_address.authorities);
    for (const QSslError &error : errors) {
        const bool excused = m_address.pinned && error.error() == QSslError::SelfSignedCertificate
            && error.certificate().digest(QCryptographicHash::Sha256) == m_address.pinned->sha256;
        if (excused)
            continue;
        const bool ranOut = error.error() != QSslError::HostNameMismatch
            && std::any_of(ended.begin(), ended.end(),
                [&error](const QSslCertificate &authority) { return isIssuedBy(error.certificate(), authority); });
        rest.append(ranOut ? QSslError(QSslError::CertificateExpired, error.certificate()) : error);
    }
    return rest;
}

bool HttpTransport::usesProxy() const
{
    return m_proxy.type() != QNetworkProxy::NoProxy && m_proxy.type() != QNetworkProxy::DefaultProxy;
}

bool HttpTransport::isLocal() const
{
    const QString host = m_address.url.host();
    return host == QLatin1String("localhost") || QHostAddress(host).isLoopback();
}

void HttpTransport::forgetProxy()
{
    m_proxyKnown = false;
}

} // namespace usher
