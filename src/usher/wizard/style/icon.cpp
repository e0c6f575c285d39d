#include "usher/wizard/style/icon.h"

#include <QHash>
#include <QIconEngine>
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

class TintedEngine : public QIconEngine
{
public:
    TintedEngine(const QString &name, Role role)
        : m_name(name)
        , m_role(role)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const Role role = mode == QIcon::Disabled ? Role::SoftText : m_role;
        paintIcon(painter, rect, m_name, theme().color(role));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new TintedEngine(*this); }

private:
    QString m_name;
    Role m_role;
};

} // namespace

QIcon tinted(const QString &name, Role role)
{
    return QIcon(new TintedEngine(name, role));
}

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
