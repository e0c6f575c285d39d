#pragma once

#include "common/brand/brand.h"

#include <QByteArray>

namespace usherd::web {

// How the pages of one brand look: made once.
class Look
{
public:
    // more: rules of those pages alone, after the common ones.
    explicit Look(const usher::Brand &, QStringView more = {});

    const usher::Brand &brand() const { return m_brand; }
    // Free of what HTML would escape, so that the text in the page is the one that was hashed.
    const QString &styleSheet() const { return m_styleSheet; }
    // Content-Security-Policy: this style sheet and our own forms, nothing else, and in nobody's frame.
    const QByteArray &policy() const { return m_policy; }

private:
    usher::Brand m_brand;
    QString m_styleSheet;
    QByteArray m_policy;
};

} // namespace usherd::web
