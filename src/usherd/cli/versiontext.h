#pragma once

#include <QByteArray>

namespace usherd {

QByteArray versionText(); // what usherd --version prints

} // namespace usherd
