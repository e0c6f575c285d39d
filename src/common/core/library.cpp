#include "common/core/library.h"

namespace usher {

QByteArray builtFrom(const char *built, QList<Library> libraries)
{
    libraries.prepend({"Qt", "LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only", qVersion(), QT_VERSION_STR});
    libraries << Library{"zxcvbn", "MIT"} << Library{"GNU C++ library", "GPL-3.0-or-later WITH GCC-exception-3.1"}
              << Library{"GNU C library", "LGPL-2.1-or-later"};
    QByteArray text = QByteArray("commit ") + built + '\n';
    for (const Library &library : std::as_const(libraries)) {
        text += library.name;
        if (!library.running.isEmpty())
            text += ' ' + library.running;
        if (!library.built.isEmpty())
            text += " (built with " + library.built + ')';
        text += QByteArray(", ") + library.licence + '\n';
    }
    return text;
}

} // namespace usher
