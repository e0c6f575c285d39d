#include "usher/wizard/controls/processdiagram.h"

#include "usher/wizard/style/measures.h"
#include "usher/wizard/style/paint.h"
#include "usher/wizard/style/theme.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace usher {

namespace {

// What cannot be broken; Chinese breaks anywhere, and needs a few characters on a line to be read.
int widestWord(const QFont &font, const QString &text)
{
    const QRect narrowest(0, 0, 1, 100000);
    return std::max(ems(4), QFontMetrics(font).boundingRect(narrowest, Qt::TextWordWrap, text).width() + 2);
}

int boxPadding()
{
    return space(Space::S);
}

int arrowLength()
{
    return px(20);
}

QFont laneEndFont()
{
    return scaledFont(0.85, QFont::DemiBold);
}

} // namespace

void ProcessDiagram::setContent(const QString &start, const QList<Lane> &lanes, const QString &end)
{
    m_start = start;
    m_lanes = lanes;
    m_end = end;
    updateGeometry();
    update();
}

void ProcessDiagram::setChosen(int lane)
{
    m_chosen = lane;
    update();
}

QSize ProcessDiagram::sizeHint() const
{
    return {ems(44), heightForWidth(ems(44))};
}

QSize ProcessDiagram::minimumSizeHint() const
{
    return {ems(12), ems(6)};
}

int ProcessDiagram::heightForWidth(int width) const
{
    return plan(width).height;
}

int ProcessDiagram::boxHeight(int width) const
{
    int height = 0;
    for (const Lane &lane : m_lanes) {
        for (const QString &step : lane.steps)
            height = std::max(height, wrappedHeight(textFont(TextStyle::Caption), step, width - 2 * boxPadding()));
    }
    return height + 2 * boxPadding();
}

int ProcessDiagram::titleHeight(int width) const
{
    int height = 0;
    for (const Lane &lane : m_lanes)
        height = std::max(height, wrappedHeight(laneEndFont(), lane.title, width));
    return height + space(Space::Xs);
}

ProcessDiagram::Plan ProcessDiagram::plan(int width) const
{
    qsizetype columns = 0;
    int widest = std::max(widestWord(laneEndFont(), m_start), widestWord(laneEndFont(), m_end));
    for (const Lane &lane : m_lanes) {
        columns = std::max(columns, lane.steps.size());
        for (const QString &step : lane.steps)
            widest = std::max(widest, widestWord(textFont(TextStyle::Caption), step));
    }
    const int column = (width - int(columns + 1) * arrowLength()) / int(columns + 2);
    return column >= widest + 2 * boxPadding() ? across(width, column) : down(width);
}

ProcessDiagram::Plan ProcessDiagram::across(int width, int column) const
{
    Plan plan;
    const int left = column + arrowLength();
    const int laneWidth = width - 2 * left;
    const int title = titleHeight(laneWidth);
    int y = 0;
    for (int l = 0; l < m_lanes.size(); ++l) {
        const Lane &lane = m_lanes.at(l);
        const int steps = int(lane.steps.size());
        const int stepWidth = (laneWidth - (steps - 1) * arrowLength()) / std::max(1, steps);
        plan.boxes.append({QRect(left, y, laneWidth, title), lane.title, l, true});
        y += title;
        const int height = boxHeight(column);
        const int middle = y + height / 2;
        for (int s = 0; s < steps; ++s) {
            const int x = left + s * (stepWidth + arrowLength());
            plan.arrows.append({QLine(x - arrowLength(), middle, x, middle), l});
            plan.boxes.append({QRect(x, y, stepWidth, height), lane.steps.at(s), l});
        }
        plan.arrows.append({QLine(width - left, middle, width - column, middle), l});
        y += height + space(Space::M);
    }
    const int inner = column - 2 * boxPadding();
    const int ends = std::max(wrappedHeight(laneEndFont(), m_start, inner), wrappedHeight(laneEndFont(), m_end, inner));
    plan.height = std::max(y - space(Space::M), ends + 2 * boxPadding());
    plan.boxes.append({QRect(0, 0, column, plan.height), m_start, -1});
    plan.boxes.append({QRect(width - column, 0, column, plan.height), m_end, -1});
    return plan;
}

ProcessDiagram::Plan ProcessDiagram::down(int width) const
{
    Plan plan;
    const int lanes = std::max(1, int(m_lanes.size()));
    const int column = (width - (lanes - 1) * space(Space::M)) / lanes;
    const auto endHeight = [width](const QString &text) {
        return wrappedHeight(laneEndFont(), text, width - 2 * boxPadding()) + 2 * boxPadding();
    };
    plan.boxes.append({QRect(0, 0, width, endHeight(m_start)), m_start, -1});
    const int title = titleHeight(column);
    const int top = endHeight(m_start) + arrowLength() + title;
    const int height = boxHeight(column);
    qsizetype most = 0;
    for (const Lane &lane : m_lanes)
        most = std::max(most, lane.steps.size());
    const int bottom = top + int(most) * (height + arrowLength());
    for (int l = 0; l < m_lanes.size(); ++l) {
        const Lane &lane = m_lanes.at(l);
        const int x = l * (column + space(Space::M));
        const int middle = x + column / 2;
        plan.boxes.append({QRect(x, top - title, column, title), lane.title, l, true});
        plan.arrows.append({QLine(middle, top - title - arrowLength(), middle, top - title), l});
        int y = top;
        for (qsizetype s = 0; s < lane.steps.size(); ++s) {
            plan.boxes.append({QRect(x, y, column, height), lane.steps.at(s), l});
            const bool last = s + 1 == lane.steps.size();
            const int to = last ? bottom : y + height + arrowLength();
            plan.arrows.append({QLine(middle, y + height, middle, to), l});
            y = to;
        }
    }
    plan.boxes.append({QRect(0, bottom, width, endHeight(m_end)), m_end, -1});
    plan.height = bottom + endHeight(m_end);
    return plan;
}

void ProcessDiagram::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    const Plan now = plan(width());
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    for (Arrow arrow : now.arrows) {
        if (mirrored)
            arrow.line = QLine(width() - arrow.line.x1(), arrow.line.y1(), width() - arrow.line.x2(), arrow.line.y2());
        paintArrow(&painter, arrow);
    }
    for (const Box &box : now.boxes)
        paintBoxText(&painter, box, QStyle::visualRect(layoutDirection(), QRect(0, 0, width(), now.height), box.rect));
}

void ProcessDiagram::paintBoxText(QPainter *painter, const Box &box, const QRect &rect) const
{
    const Theme &t = theme();
    const bool end = box.lane < 0;
    const bool chosen = !end && box.lane == m_chosen;
    const bool aside = !end && m_chosen >= 0 && !chosen;
    painter->setFont(end || box.isTitle ? laneEndFont() : textFont(TextStyle::Caption));
    painter->setPen(t.color(aside ? Role::SoftText : Role::Text));
    if (box.isTitle) {
        const auto leading = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignTop);
        painter->drawText(rect, int(leading) | Qt::TextWordWrap, box.text);
        return;
    }
    const QPen ink = painter->pen();
    paintBox(painter, rect,
        t.color(chosen ? Role::Tint
                : end  ? Role::Card
                       : Role::Background),
        chosen ? t.color(Role::Accent) : mix(t.color(Role::Line), t.color(Role::Text), 0.1));
    painter->setPen(ink);
    painter->drawText(
        rect.adjusted(boxPadding(), 0, -boxPadding(), 0), int(Qt::AlignCenter) | Qt::TextWordWrap, box.text);
}

void ProcessDiagram::paintArrow(QPainter *painter, const Arrow &arrow) const
{
    const Theme &t = theme();
    const QColor ink = arrow.lane == m_chosen ? t.color(Role::Accent) : t.color(Role::SoftText);
    const QPointF tip = arrow.line.p2();
    const QPointF way = tip - arrow.line.p1();
    const QPointF along = way / std::max(1.0, std::hypot(way.x(), way.y()));
    const QPointF across(-along.y(), along.x());
    const double room = px(3); // to the boxes at both ends
    const double head = px(4);
    const QPointF end = tip - along * room;
    QPainterPath path(QPointF(arrow.line.p1()) + along * room);
    path.lineTo(end);
    path.moveTo(end - along * head + across * head);
    path.lineTo(end);
    path.lineTo(end - along * head - across * head);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(ink, px(1.5), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPath(path);
}

void ProcessDiagram::changeEvent(QEvent *event)
{
    Picture::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        updateGeometry();
}

} // namespace usher
