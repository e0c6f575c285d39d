#pragma once

#include "usherd/cli/settingsreader.h"

namespace usherd {

struct MarketplaceSetup;

// What is missing of a marketplace that is on.
class MarketplaceNeeds
{
public:
    MarketplaceNeeds(const ServeOptions &, SettingsReader &, const MarketplaceSetup &);

    void secret(const usher::Secret &, const char *key);
    void text(const QString &text, const char *key, const QString &pattern, const QString &what);
    void file(const QString &path, const char *key, const QString &why);

private:
    SettingsReader &m_reader;
    const QByteArray m_enabled; // the setting that turns it on
};

} // namespace usherd
