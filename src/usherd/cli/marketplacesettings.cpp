#include "usherd/cli/marketplacesettings.h"

#include "usherd/cli/settingtable.h"

#include <QFileInfo>
#include <QHostAddress>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace usherd {

using usher::Marketplace;
using usher::Secret;

namespace {

void checkPublicUrl(const ServeOptions &options, SettingsReader &reader)
{
    if (options.publicUrl.isEmpty()) {
        if (options.marketplaces.any())
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

// What is missing of a marketplace that is on.
class Needs
{
public:
    Needs(const ServeOptions &options, SettingsReader &reader, const char *enabled, Marketplace marketplace)
        : m_reader(reader)
        , m_enabled(enabled)
    {
        if (!options.settings.marketplaces.contains(marketplace))
            m_reader.refuse(m_enabled, QStringLiteral("the brand is not sold on this marketplace."));
    }

    void secret(const Secret &secret, const char *key)
    {
        const auto all = secretSettings();
        const auto setting = std::ranges::find_if(
            all, [key](const SecretSetting &one) { return QLatin1String(one.key) == QLatin1String(key); });
        if (secret.isEmpty() && setting != all.end())
            m_reader.refuse(m_enabled,
                QStringLiteral("needs %1, or the credential %2.")
                    .arg(QString::fromLatin1(setting->variable), QString::fromLatin1(setting->credential)));
    }
    void text(const QString &text, const char *key, const QString &pattern, const QString &what)
    {
        if (!QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch())
            m_reader.refuse(key, QStringLiteral("\"%1\" is not %2.").arg(text, what));
    }

private:
    SettingsReader &m_reader;
    const char *const m_enabled;
};

void checkAlibaba(const ServeOptions &options, SettingsReader &reader)
{
    if (!options.marketplaces.alibaba.enabled)
        return;
    Needs needs(options, reader, "marketplace.alibaba.enabled", Marketplace::Alibaba);
    needs.secret(options.marketplaces.alibaba.key, "marketplace.alibaba.key");
}

void checkHuawei(const ServeOptions &options, SettingsReader &reader)
{
    const MarketplaceOptions::Huawei &huawei = options.marketplaces.huawei;
    if (!huawei.enabled)
        return;
    Needs needs(options, reader, "marketplace.huawei.enabled", Marketplace::Huawei);
    needs.secret(huawei.key, "marketplace.huawei.key");
    needs.secret(huawei.kitKey, "marketplace.huawei.kit_key");
    needs.secret(options.settings.sealKey, "seal.key");
    if (huawei.accessKey.isEmpty() != huawei.secretKey.isEmpty()) {
        needs.secret(huawei.accessKey, "marketplace.huawei.access_key");
        needs.secret(huawei.secretKey, "marketplace.huawei.secret_key");
    }
    if (!QFileInfo(huawei.privateKeyFile).isReadable())
        reader.refuse("marketplace.huawei.private_key",
            huawei.privateKeyFile.isEmpty()
                ? QStringLiteral("missing: client secrets come wrapped under its public key.")
                : QStringLiteral("\"%1\" cannot be read.").arg(huawei.privateKeyFile));
}

void checkAws(const ServeOptions &options, SettingsReader &reader)
{
    const MarketplaceOptions::Aws &aws = options.marketplaces.aws;
    if (!aws.enabled)
        return;
    Needs needs(options, reader, "marketplace.aws.enabled", Marketplace::Aws);
    needs.secret(aws.eventSecret, "marketplace.aws.event_secret");
    needs.secret(aws.accessKeyId, "marketplace.aws.access_key_id");
    needs.secret(aws.secretAccessKey, "marketplace.aws.secret_access_key");
    needs.text(aws.region, "marketplace.aws.region", QStringLiteral("[a-z]{2}(-[a-z]+)+-[0-9]"),
        QStringLiteral("a region, such as us-east-1"));
    needs.text(aws.productCode, "marketplace.aws.product_code", QStringLiteral("[A-Za-z0-9-]{1,64}"),
        QStringLiteral("a product code"));
}

void checkAzure(const ServeOptions &options, SettingsReader &reader)
{
    const MarketplaceOptions::Azure &azure = options.marketplaces.azure;
    if (!azure.enabled)
        return;
    Needs needs(options, reader, "marketplace.azure.enabled", Marketplace::Azure);
    needs.secret(azure.clientSecret, "marketplace.azure.client_secret");
    const QString guid = QStringLiteral("[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}");
    needs.text(azure.tenantId, "marketplace.azure.tenant_id", guid, QStringLiteral("a GUID"));
    needs.text(azure.clientId, "marketplace.azure.client_id", guid, QStringLiteral("a GUID"));
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
    checkAlibaba(options, reader);
    checkHuawei(options, reader);
    checkAws(options, reader);
    checkAzure(options, reader);
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
