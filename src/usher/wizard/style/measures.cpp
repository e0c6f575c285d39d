#include "usher/wizard/style/measures.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetrics>
#include <QtMath>

#include <algorithm>

namespace usher {

namespace {

constexpr double referenceEm = 14.0;

} // namespace

double em()
{
    const QFont font = QApplication::font();
    return font.pixelSize() > 0 ? font.pixelSize() : QFontInfo(font).pixelSize();
}

int px(double designPixels)
{
    return std::max(1, qRound(designPixels * em() / referenceEm));
}

int ems(double count)
{
    return qRound(count * em());
}

int targetSize()
{
    return std::max(24, px(24));
}

int cornerRadius()
{
    return px(6);
}

QFont scaledFont(double factor, QFont::Weight weight)
{
    QFont font = QApplication::font();
    if (font.pixelSize() > 0)
        font.setPixelSize(qRound(font.pixelSize() * factor));
    else
        font.setPointSizeF(font.pointSizeF() * factor);
    font.setWeight(weight);
    return font;
}

QFont textFont(TextStyle style)
{
    switch (style) {
    case TextStyle::Caption:
        return scaledFont(0.85);
    case TextStyle::Body:
        return scaledFont(1.0);
    case TextStyle::Strong:
        return scaledFont(1.0, QFont::DemiBold);
    case TextStyle::Title:
        return scaledFont(1.6, QFont::DemiBold);
    case TextStyle::Welcome:
        return scaledFont(2.1, QFont::DemiBold);
    }
    return {};
}

QFont monospaceFont(double factor)
{
    QFont font = scaledFont(factor);
    font.setFamilies(QFontDatabase::systemFont(QFontDatabase::FixedFont).families());
    font.setStyleHint(QFont::Monospace);
    font.setFixedPitch(true);
    return font;
}

int wrappedHeight(const QFont &font, const QString &text, int width)
{
    if (text.isEmpty())
        return 0;
    return QFontMetrics(font).boundingRect(QRect(0, 0, std::max(1, width), 10000), Qt::TextWordWrap, text).height();
}

} // namespace usher
