#include "common/core/library.h"

namespace usher {

QByteArray builtFrom(const char *built, const QList<Library> &libraries)
{
    QByteArray text = QByteArray("commit ") + built + '\n';
    for (const Library &library : libraries) {
        text += QByteArray(library.name) + ' ' + library.running;
        if (!library.built.isEmpty())
            text += " (built with " + library.built + ')';
        text += '\n';
    }
    return text;
}

Library qtLibrary()
{
    return {"Qt", qVersion(), QT_VERSION_STR};
}

} // namespace usher
