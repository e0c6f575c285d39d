#pragma once

#include <QByteArray>
#include <QStringList>

namespace usherd {

// The languages of an Accept-Language header that are wanted at all, the dearest first (RFC 9110, 12.5.4).
QStringList acceptedLanguages(const QByteArray &header);

} // namespace usherd
