#include "usherd/cli/marketplaces/needs.h"

#include "usherd/cli/marketplaces/marketplaces.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace usherd {

using usher::Secret;

MarketplaceNeeds::MarketplaceNeeds(const ServeOptions &options, SettingsReader &reader, const MarketplaceSetup &setup)
    : m_reader(reader)
    , m_enabled("marketplace." + usher::marketplaceId(setup.marketplace).toLatin1() + ".enabled")
{
    if (!options.settings.marketplaces.contains(setup.marketplace))
        m_reader.refuse(m_enabled.constData(), QStringLiteral("the brand is not sold on this marketplace."));
}

void MarketplaceNeeds::secret(const Secret &secret, const char *key)
{
    const auto all = secretSettings();
    const auto setting = std::ranges::find_if(
        all, [key](const SecretSetting &one) { return QLatin1String(one.key) == QLatin1String(key); });
    if (secret.isEmpty() && setting != all.end())
        m_reader.refuse(m_enabled.constData(),
            QStringLiteral("needs %1, or the credential %2.")
                .arg(QString::fromLatin1(setting->variable), QString::fromLatin1(setting->credential)));
}

void MarketplaceNeeds::text(const QString &text, const char *key, const QString &pattern, const QString &what)
{
    if (!QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch())
        m_reader.refuse(key, QStringLiteral("\"%1\" is not %2.").arg(text, what));
}

void MarketplaceNeeds::file(const QString &path, const char *key, const QString &why)
{
    if (!QFileInfo(path).isReadable())
        m_reader.refuse(key,
            path.isEmpty() ? QStringLiteral("missing: ") + why : QStringLiteral("\"%1\" cannot be read.").arg(path));
}

} // namespace usherd
