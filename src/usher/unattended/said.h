#pragma once

#include <QCoreApplication>

namespace usher {

// A sentence of the run (QT_TRANSLATE_NOOP of the context usher::Unattended) in the language that it speaks.
inline QString said(const char *text)
{
    return QCoreApplication::translate("usher::Unattended", text);
}

} // namespace usher
