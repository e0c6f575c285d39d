#include "usher/wizard/controls/helpdrawing.h"

#include "usher/wizard/style/measures.h"
#include "usher/wizard/style/theme.h"

#include <QFile>
#include <QLocale>
#include <QPainter>
#include <QSvgRenderer>
#include <QXmlStreamReader>

#include <algorithm>

static void initDrawingResources()
{
    // The room is a static library: without this the linker drops the drawings.
    Q_INIT_RESOURCE(drawings);
}

namespace usher {

namespace {

constexpr QSizeF drawingCanvas(320, 200);
constexpr double mostDrawingEm = 24;
constexpr double drawnFontSize = 11.5; // in the drawing's own units

// The colour words of the drawings' files, so that any viewer shows them, and what they stand for.
QByteArray themed(QByteArray svg)
{
    const Theme &t = theme();
    const auto ink = [&t](double share) { return mix(t.color(Role::Background), t.color(Role::Text), share); };
    const auto quoted = [](const QByteArray &word) -> QByteArray { return '"' + word + '"'; };
    const std::pair<const char *, QColor> colours[] = {
        {"white", t.color(Role::Background)},
        {"whitesmoke", t.color(Role::Rail)},
        {"gainsboro", ink(0.16)},
        {"silver", ink(0.24)},
        {"teal", t.color(Role::Accent)},
        {"lightcyan", t.color(Role::Tint)},
    };
    for (const auto &[word, colour] : colours)
        svg.replace(quoted(word), quoted(colour.name().toLatin1()));
    return svg;
}

} // namespace

void HelpDrawing::setDrawing(const QString &name, const QHash<QString, QString> &labels)
{
    [[maybe_unused]] static const bool loaded = (initDrawingResources(), true);
    QFile file(QStringLiteral(":/usher/drawings/%1.svg").arg(name));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "HelpDrawing", qPrintable(name));
    m_svg = opened ? file.readAll() : QByteArray();
    m_labels = labels;
    m_places.clear();
    QXmlStreamReader xml(m_svg);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || !xml.attributes().hasAttribute(QLatin1String("id")))
            continue;
        const QXmlStreamAttributes a = xml.attributes();
        const auto number = [&a](const char *key) { return a.value(QLatin1String(key)).toDouble(); };
        m_places.append({a.value(QLatin1String("id")).toString(),
            QRectF(number("x"), number("y"), number("width"), number("height"))});
    }
    update();
}

QSize HelpDrawing::sizeHint() const
{
    return {ems(20), heightForWidth(ems(20))};
}

QSize HelpDrawing::minimumSizeHint() const
{
    return {ems(10), heightForWidth(ems(10))};
}

int HelpDrawing::heightForWidth(int width) const
{
    return qRound(std::min(width, ems(mostDrawingEm)) * drawingCanvas.height() / drawingCanvas.width());
}

void HelpDrawing::paintEvent(QPaintEvent *)
{
    const double scale
        = std::min(std::min(width(), ems(mostDrawingEm)) / drawingCanvas.width(), height() / drawingCanvas.height());
    const double left = layoutDirection() == Qt::RightToLeft ? width() - drawingCanvas.width() * scale : 0;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.translate(left, 0);
    QSvgRenderer(themed(m_svg)).render(&painter, QRectF(QPointF(), drawingCanvas * scale));
    for (const Place &place : m_places)
        paintPlace(&painter, place, scale);
}

void HelpDrawing::paintPlace(QPainter *painter, const Place &place, double scale) const
{
    const Theme &t = theme();
    const QRectF rect(place.rect.topLeft() * scale, place.rect.size() * scale);
    const bool number = place.id.startsWith(u'n');
    const bool digits = place.id == QLatin1String("digits");
    const bool strong = number || digits || place.id.startsWith(u's');
    QString text = m_labels.value(place.id.mid(2));
    if (number) {
        text = QLocale().toString(place.id.mid(1).toInt());
        painter->setPen(QPen(t.color(Role::Background), 2 * scale));
        painter->setBrush(t.color(Role::Accent));
        painter->drawEllipse(rect);
    } else if (digits) {
        text = QStringLiteral("1234567890123456");
    }
    QFont font = digits ? monospaceFont() : scaledFont(1, strong ? QFont::DemiBold : QFont::Normal);
    font.setPixelSize(std::max(1, qRound(drawnFontSize * scale)));
    font.setStrikeOut(place.id.startsWith(u'x'));
    // A long translation goes smaller rather than over the edge.
    const double wide = QFontMetricsF(font).horizontalAdvance(text);
    if (wide > rect.width())
        font.setPixelSize(std::max(1, int(font.pixelSize() * rect.width() / wide)));
    painter->setFont(font);
    painter->setPen(t.color(number ? Role::OnAccent : strong ? Role::Text : Role::SoftText));
    painter->drawText(rect, number ? int(Qt::AlignCenter) : int(Qt::AlignLeft | Qt::AlignVCenter), text);
}

} // namespace usher
