#include "usher/services/httptransport.h"

#include "common/api/endpoints.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslCertificate>
#include <QSslConfiguration>

#include <memory>
#include <mutex>
#include <thread>

namespace usher {

namespace {

QNetworkProxy systemProxy(const QUrl &url)
{
    const QList<QNetworkProxy> proxies = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url));
    return proxies.isEmpty() ? QNetworkProxy(QNetworkProxy::NoProxy) : proxies.constFirst();
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

HttpTransport::HttpTransport(const BackendAddress &address, const ProxyLookup &lookup, QObject *parent)
    : QObject(parent)
    , m_address(address)
    , m_lookup(lookup ? lookup : ProxyLookup(systemProxy))
    , m_proxy(QNetworkProxy::NoProxy)
    , m_mailbox(std::make_shared<Mailbox>())
{
    m_mailbox->receiver = this;
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
        return go();
    connect(this, &HttpTransport::ready, context, std::move(go), Qt::SingleShotConnection);
    if (!m_lookingUp)
        lookUpProxy();
}

void HttpTransport::lookUpProxy()
{
    m_lookingUp = true;
    // Detached: a PAC script that hangs can be neither stopped nor waited for.
    std::thread([mailbox = m_mailbox, lookup = m_lookup, url = m_address.url] {
        const QNetworkProxy proxy = lookup(url);
        const std::lock_guard lock(mailbox->mutex);
        if (HttpTransport *transport = mailbox->receiver)
            QMetaObject::invokeMethod(
                transport, [transport, proxy] { transport->useProxy(proxy); }, Qt::QueuedConnection);
    }).detach();
}

void HttpTransport::useProxy(const QNetworkProxy &proxy)
{
    m_lookingUp = false;
    m_proxyKnown = true;
    m_proxy = proxy;
    if (m_manager)
        m_manager->setProxy(m_proxy);
    Q_EMIT ready();
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
    for (const QSslError &error : errors) {
        const bool excused = m_address.pinned && error.error() == QSslError::SelfSignedCertificate
            && error.certificate().digest(QCryptographicHash::Sha256) == m_address.pinned->sha256;
        if (!excused)
            rest.append(error);
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
