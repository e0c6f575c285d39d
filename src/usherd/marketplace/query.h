#pragma once

#include <QByteArray>
#include <QList>

#include <utility>

namespace usherd::marketplace {

// The parameters of a URL: names and values decoded, in the order they came in, those given twice given twice.
using Query = QList<std::pair<QByteArray, QByteArray>>;

} // namespace usherd::marketplace
