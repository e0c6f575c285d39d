#include "usher/services/desktoplinkopener.h"

#include <QDesktopServices>

namespace usher {

void DesktopLinkOpener::open(const QUrl &url)
{
    const bool isPage = url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    if (isPage && url.isValid() && !url.host().isEmpty())
        QDesktopServices::openUrl(url);
}

} // namespace usher
