#include "usherd/mail/mailer.h"

#include "common/core/problemcodes.h"
#include "usherd/mail/transports.h"

namespace usherd {

namespace {

bool isLoopback(const QString &host)
{
    return host == QLatin1String("127.0.0.1") || host == QLatin1String("::1") || host == QLatin1String("localhost");
}

usher::Problem wrong(const QString &what)
{
    return usher::Problem::make(usher::problem_code::internal_error, 0, what);
}

} // namespace

usher::Result<std::unique_ptr<Transport>> transportFromUrl(const QString &text, const TransportOptions &options)
{
    const auto address = envelopeAddress(options.senderAddress);
    if (!address)
        return wrong(QStringLiteral("the sender is no mail address"));
    const Sender sender{*address, options.senderName};

    if (text.startsWith(QLatin1String("file:"))) {
        const QString folder = text.startsWith(QLatin1String("file://")) ? QUrl(text).toLocalFile() : text.mid(5);
        if (folder.isEmpty())
            return wrong(QStringLiteral("file: needs a folder"));
        return std::unique_ptr<Transport>(std::make_unique<FolderTransport>(folder, sender));
    }

    const QUrl url(text, QUrl::StrictMode);
    const bool implicitTls = url.scheme() == QLatin1String("smtps");
    if (!url.isValid() || url.host().isEmpty() || (!implicitTls && url.scheme() != QLatin1String("smtp")))
        return wrong(QStringLiteral("a mail server is smtp://HOST, smtps://HOST or file:FOLDER"));
    if (!url.password().isEmpty())
        return wrong(QStringLiteral("the mail server's password does not belong into its URL"));
    if (!url.path().isEmpty() && url.path() != QLatin1String("/"))
        return wrong(QStringLiteral("a mail server's URL has no path"));
    auto encryption = SmtpTransport::Encryption::Required;
    if (url.hasQuery()) {
        if (implicitTls || url.query() != QLatin1String("tls=none"))
            return wrong(QStringLiteral("the only option of a mail server's URL is tls=none, with smtp:"));
        if (!isLoopback(url.host()) || !url.userName().isEmpty())
            return wrong(QStringLiteral("tls=none is for the loopback interface, without a user"));
        encryption = SmtpTransport::Encryption::None;
    }
    if (!url.userName().isEmpty() && options.password.isEmpty())
        return wrong(QStringLiteral("the mail server's user has no password"));
    QUrl server = url.adjusted(QUrl::RemoveQuery | QUrl::RemovePath);
    if (server.port() < 0)
        server.setPort(implicitTls ? 465 : 587);
    return std::unique_ptr<Transport>(std::make_unique<SmtpTransport>(server, encryption, options, sender));
}

} // namespace usherd
