#include "usherd/mail/transports.h"

#include <curl/curl.h>

#include <sys/socket.h>

#include <chrono>
#include <cstring>
#include <optional>

namespace usherd {

namespace {

using Time = std::chrono::steady_clock;

// One mail on its way.
struct Delivery
{
    QByteArrayView left;
    const TransportOptions &options;
    const std::atomic<bool> &cancelled;
    Time::time_point since = Time::now();
    bool begun = false; // the server asked for the content
    std::optional<Time::time_point> ended = {}; // the content is with the server
    std::optional<Time::time_point> cancelledSince = {};

    static size_t read(char *to, size_t size, size_t count, void *self)
    {
        Delivery &delivery = *static_cast<Delivery *>(self);
        delivery.begun = true;
        const qsizetype n = qMin(delivery.left.size(), qsizetype(size * count));
        std::memcpy(to, delivery.left.data(), size_t(n));
        delivery.left = delivery.left.sliced(n);
        if (n == 0)
            delivery.ended = Time::now();
        return size_t(n);
    }
    static int onProgress(void *self, curl_off_t, curl_off_t, curl_off_t, curl_off_t)
    {
        return static_cast<Delivery *>(self)->isOver() ? 1 : 0;
    }

private:
    // Called at least once a second.
    bool isOver()
    {
        const Time::time_point now = Time::now();
        if (cancelled && !cancelledSince)
            cancelledSince = now;
        if (!ended)
            return cancelledSince || now - since >= options.timeout;
        return now - *ended >= options.answerTimeout
            || (cancelledSince && now - *cancelledSince >= options.cancelledTimeout);
    }
};

// libcurl keeps the connection of a delivery that was given up over the server's word, to wait for minutes for an
// answer to its QUIT, or to take that word for one on the next mail.
void hangUp(CURL *curl)
{
    curl_socket_t socket = CURL_SOCKET_BAD;
    if (curl_easy_getinfo(curl, CURLINFO_ACTIVESOCKET, &socket) == CURLE_OK && socket != CURL_SOCKET_BAD)
        ::shutdown(socket, SHUT_RDWR);
}

// Before a recipient or the content is refused, whatever fails is the network's, the server's or its operator's matter.
Undelivered::Kind kindOf(CURLcode result, long answer, QByteArrayView said, bool begun)
{
    const bool ofThisMail = begun || said.startsWith("RCPT failed") || said.startsWith("DATA failed");
    const bool closing = answer == 421;
    const bool wantsSignIn = answer == 530;
    if (!ofThisMail || closing || wantsSignIn)
        return Undelivered::Kind::NoServer;
    const bool answered = result == CURLE_SEND_ERROR || result == CURLE_WEIRD_SERVER_REPLY;
    return answered && answer / 100 == 5 ? Undelivered::Kind::Refused : Undelivered::Kind::Later;
}

Undelivered undelivered(CURLcode result, long answer, Undelivered::Kind kind)
{
    QString detail = QStringLiteral("SMTP: ") + QString::fromLatin1(curl_easy_strerror(result));
    if (answer > 0)
        detail += QStringLiteral(" (answer %1)").arg(answer);
    return {kind, detail};
}

} // namespace

SmtpTransport::SmtpTransport(const QUrl &server, Encryption encryption, const TransportOptions &options, Sender sender)
    : m_server(server)
    , m_encryption(encryption)
    , m_options(options)
    , m_sender(std::move(sender))
{
    static const CURLcode ready = curl_global_init(CURL_GLOBAL_DEFAULT);
    m_curl = ready == CURLE_OK ? curl_easy_init() : nullptr;
}

SmtpTransport::~SmtpTransport()
{
    curl_easy_cleanup(m_curl);
}

std::optional<Undelivered> SmtpTransport::send(const Mail &mail)
{
    const auto content = message(mail, m_sender);
    if (!content)
        return Undelivered{Undelivered::Kind::Refused, content.problem().detail};
    if (!m_curl)
        return undelivered(CURLE_FAILED_INIT, 0, Undelivered::Kind::NoServer);

    CURL *const curl = m_curl;
    curl_easy_reset(curl); // keeps the connection
    Delivery delivery{*content, m_options, m_cancelled};
    const auto angled = [](const QByteArray &address) { return QByteArray('<' + address + '>'); };
    // The path is the name said in EHLO.
    QUrl url;
    url.setScheme(m_server.scheme());
    url.setHost(m_server.host());
    url.setPort(m_server.port());
    url.setPath(QLatin1Char('/') + QString::fromLatin1(m_sender.domain()));
    curl_slist *const recipients = curl_slist_append(nullptr, angled(*envelopeAddress(mail.to)).constData());

    CURLcode result = recipients ? CURLE_OK : CURLE_OUT_OF_MEMORY;
    const auto set = [&](CURLoption option, auto value) {
        if (result == CURLE_OK)
            result = curl_easy_setopt(curl, option, value);
    };
    char said[CURL_ERROR_SIZE] = ""; // may name the recipient: looked at, never shown
    set(CURLOPT_ERRORBUFFER, said);
    set(CURLOPT_URL, url.toEncoded().constData());
    set(CURLOPT_PROTOCOLS_STR, "smtp,smtps");
    set(CURLOPT_NOPROXY, "*"); // a proxy from the environment is for the web
    set(CURLOPT_NOSIGNAL, 1L);
    set(CURLOPT_CONNECTTIMEOUT_MS, long(m_options.connectTimeout.count()));
    set(CURLOPT_TIMEOUT_MS, long((m_options.timeout + m_options.answerTimeout).count())); // see Delivery::isOver
    set(CURLOPT_USE_SSL, long(m_encryption == Encryption::Required ? CURLUSESSL_ALL : CURLUSESSL_NONE));
    set(CURLOPT_SSLVERSION, long(CURL_SSLVERSION_TLSv1_2));
    if (!m_options.authorityFile.isEmpty())
        set(CURLOPT_CAINFO, m_options.authorityFile.toLocal8Bit().constData());
    if (!m_server.userName().isEmpty()) {
        set(CURLOPT_USERNAME, m_server.userName(QUrl::FullyDecoded).toUtf8().constData());
        set(CURLOPT_PASSWORD, m_options.password.revealUtf8().constData());
    }
    set(CURLOPT_MAIL_FROM, angled(m_sender.address).constData());
    set(CURLOPT_MAIL_RCPT, recipients);
    set(CURLOPT_UPLOAD, 1L);
    set(CURLOPT_READFUNCTION, &Delivery::read);
    set(CURLOPT_READDATA, &delivery);
    set(CURLOPT_NOPROGRESS, 0L);
    set(CURLOPT_XFERINFOFUNCTION, &Delivery::onProgress);
    set(CURLOPT_XFERINFODATA, &delivery);
    if (result == CURLE_OK)
        result = curl_easy_perform(curl);
    if (result == CURLE_ABORTED_BY_CALLBACK || result == CURLE_OPERATION_TIMEDOUT)
        hangUp(curl);
    if (result == CURLE_ABORTED_BY_CALLBACK && !m_cancelled)
        result = CURLE_OPERATION_TIMEDOUT;
    curl_slist_free_all(recipients);
    curl_easy_setopt(curl, CURLOPT_ERRORBUFFER, nullptr);
    if (result == CURLE_OK)
        return {};
    long answer = 0;
    curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &answer);
    return undelivered(result, answer, kindOf(result, answer, said, delivery.begun));
}

} // namespace usherd
