#include "usherd/cli/marketplacesettings.h"

#include "usherd/cli/marketplaces/marketplaces.h"

#include <QFileInfo>
#include <QHostAddress>
#include <QUrl>

namespace usherd {

namespace {

void checkPublicUrl(const ServeOptions &options, SettingsReader &reader)
{
    if (options.publicUrl.isEmpty()) {
        if (isAnyOn(options.marketplaces))
            reader.refuse("listen.public_url",
                QStringLiteral("missing: the marketplaces send browsers there, as https://activation.example.com."));
        return;
    }
    const QUrl url(options.publicUrl, QUrl::StrictMode);
    const bool bare = url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty() && !url.hasQuery()
        && !url.hasFragment() && (url.path().isEmpty() || url.path() == QLatin1String("/"));
    if (!bare || url.scheme() != QLatin1String("https"))
        reader.refuse("listen.public_url",
            QStringLiteral("\"%1\" is not https://HOST[:PORT], without anything behind it.").arg(options.publicUrl));
}

void checkOutgoing(const ServeOptions &options, SettingsReader &reader)
{
    for (const QString &entry : options.outgoing.connect) {
        if (const QString wrong = HttpSender::wrongConnect(entry); !wrong.isEmpty())
            reader.refuse("outgoing.connect", wrong);
    }
    const QString &authority = options.outgoing.authorityFile;
    if (!authority.isEmpty() && !QFileInfo(authority).isReadable())
        reader.refuse("outgoing.authority", QStringLiteral("\"%1\" cannot be read.").arg(authority));
}

} // namespace

void checkMarketplaces(const ServeOptions &options, SettingsReader &reader)
{
    checkPublicUrl(options, reader);
    for (const MarketplaceSetup *const setup : marketplaceSetups()) {
        if (!setup->isOn(options.marketplaces))
            continue;
        MarketplaceNeeds needs(options, reader, *setup);
        setup->check(options, needs);
    }
    checkOutgoing(options, reader);
}

QUrl publicUrlOf(const ServeOptions &options, int port)
{
    if (!options.publicUrl.isEmpty())
        return QUrl(options.publicUrl);
    const QHostAddress address(QString::fromStdString(options.server.address));
    if (!address.isLoopback())
        return {};
    QUrl url;
    url.setScheme(QStringLiteral("https"));
    url.setHost(address.toString());
    url.setPort(port);
    return url;
}

} // namespace usherd
