#include "usher/wizard/style/icon.h"

#include <QHash>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <algorithm>

static void initIconResources()
{
    // The room is a static library: without this the linker drops the icons.
    Q_INIT_RESOURCE(icons);
}

namespace usher {

namespace {

QPixmap tintedPixmap(const QString &name, const QColor &color, int side, bool mirrored)
{
    const QString key
        = QStringLiteral("usher-icon/%1/%2/%3/%4").arg(name, color.name(QColor::HexArgb)).arg(side).arg(mirrored);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;

    [[maybe_unused]] static const bool loaded = (initIconResources(), true);
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QSvgRenderer renderer(QStringLiteral(":/usher/icons/") + name + QStringLiteral(".svg"));
    Q_ASSERT_X(renderer.isValid(), "tintedPixmap", qPrintable(name));
    {
        QPainter painter(&image);
        renderer.render(&painter, QRectF(0, 0, side, side));
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(image.rect(), color);
    }
    pixmap = QPixmap::fromImage(mirrored ? image.mirrored(true, false) : image);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

} // namespace

void paintIcon(QPainter *painter, const QRectF &rect, const QString &name, const QColor &color, bool mirrored)
{
    const double side = std::min(rect.width(), rect.height());
    const double ratio = painter->device()->devicePixelRatioF();
    QRectF square(0, 0, side, side);
    square.moveCenter(rect.center());
    // On whole pixels, or the strokes go soft.
    square.moveTopLeft(QPointF(qRound(square.x() * ratio) / ratio, qRound(square.y() * ratio) / ratio));
    QPixmap pixmap = tintedPixmap(name, color, qRound(side * ratio), mirrored);
    pixmap.setDevicePixelRatio(ratio);
    painter->drawPixmap(square.topLeft(), pixmap);
}

} // namespace usher
