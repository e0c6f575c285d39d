#include "usher/wizard/style/theme.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace usher {

namespace {

Theme &current()
{
    static Theme instance;
    return instance;
}

double luminance(const QColor &color)
{
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

double contrast(const QColor &a, const QColor &b)
{
    const double one = luminance(a);
    const double other = luminance(b);
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

QColor mix(const QColor &base, const QColor &top, double share)
{
    const auto channel = [share](double from, double to) { return float(from + (to - from) * share); };
    return QColor::fromRgbF(
        channel(base.redF(), top.redF()), channel(base.greenF(), top.greenF()), channel(base.blueF(), top.blueF()));
}

Theme::Theme()
    : Theme(Accent{}, false)
{
}

Theme::Theme(const Accent &accent, bool dark, bool reducedMotion)
    : m_dark(dark)
    , m_reducedMotion(reducedMotion)
{
    struct Row
    {
        Role role;
        QRgb light;
        QRgb dark;
    };
    static constexpr Row rows[] = {
        {Role::Background, 0xffffff, 0x1b1f26},
        {Role::Rail, 0xf5f6f8, 0x15181e},
        {Role::Card, 0xffffff, 0x20252d},
        {Role::Field, 0xffffff, 0x232831},
        {Role::Line, 0xdfe3e8, 0x333a45},
        {Role::FieldLine, 0x8b95a3, 0x737d8b},
        {Role::Text, 0x1c2430, 0xe9edf2},
        {Role::SoftText, 0x5b6675, 0xa3adba},
        {Role::Ok, 0x1d7a46, 0x6cc38d},
        {Role::Warn, 0x8a5a00, 0xe0b45c},
        {Role::WarnBackground, 0xfff6e0, 0x2c2618},
        {Role::Error, 0xb3261e, 0xff8a80},
    };
    for (const Row &row : rows)
        m_colors[static_cast<int>(row.role)] = QColor::fromRgb(dark ? row.dark : row.light);
    const QColor main = dark ? accent.dark : accent.light;
    m_colors[static_cast<int>(Role::Accent)] = main;
    m_colors[static_cast<int>(Role::OnAccent)] = dark ? accent.onDark : accent.onLight;
    m_colors[static_cast<int>(Role::Tint)] = mix(color(Role::Background), main, dark ? 0.11 : 0.09);
}

namespace {

QPalette highContrast(bool dark)
{
    const QColor ground = dark ? Qt::black : Qt::white;
    const QColor ink = dark ? Qt::white : Qt::black;
    QPalette palette;
    for (const auto role : {QPalette::Window, QPalette::Base, QPalette::Button})
        palette.setColor(role, ground);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(role, ink);
    palette.setColor(QPalette::Highlight, dark ? Qt::yellow : Qt::darkBlue);
    palette.setColor(QPalette::HighlightedText, ground);
    return palette;
}

} // namespace

Theme Theme::wanted(Scheme scheme, const QPalette &system, const Accent &accent, bool reducedMotion)
{
    const bool isSystems = isHighContrast(system);
    if (scheme == Scheme::Contrast || (scheme == Scheme::System && isSystems))
        return fromPalette(isSystems ? system : highContrast(wantsDark(Scheme::System, system)), reducedMotion);
    return {accent, wantsDark(scheme, system), reducedMotion};
}

Theme Theme::fromPalette(const QPalette &palette, bool reducedMotion)
{
    Theme result(Accent{}, wantsDark(Scheme::System, palette), reducedMotion);
    const auto take = [&](Role role, const QColor &color) { result.m_colors[static_cast<int>(role)] = color; };
    for (const Role ground : {Role::Background, Role::Rail, Role::Tint, Role::WarnBackground})
        take(ground, palette.color(QPalette::Window));
    for (const Role ground : {Role::Card, Role::Field})
        take(ground, palette.color(QPalette::Base));
    for (const Role ink : {Role::Text, Role::Line, Role::FieldLine})
        take(ink, palette.color(QPalette::WindowText));
    // What cannot be pressed now has to look so; with 8:1 and more it is still read.
    take(Role::SoftText, mix(palette.color(QPalette::Window), palette.color(QPalette::WindowText), 0.7));
    take(Role::Accent, palette.color(QPalette::Highlight));
    take(Role::OnAccent, palette.color(QPalette::HighlightedText));
    return result;
}

bool Theme::isHighContrast(const QPalette &system)
{
    const QColor ground = system.color(QPalette::Window);
    constexpr double blackOnWhite = 21;
    return contrast(ground, system.color(QPalette::WindowText)) > blackOnWhite - 0.01
        && ground == system.color(QPalette::Base);
}

bool Theme::wantsDark(Scheme scheme, const QPalette &system)
{
    if (scheme == Scheme::Light || scheme == Scheme::Dark)
        return scheme == Scheme::Dark;
    return luminance(system.color(QPalette::Window)) < luminance(system.color(QPalette::WindowText));
}

QPalette Theme::palette() const
{
    using P = QPalette;
    static constexpr std::pair<P::ColorRole, Role> pairs[] = {
        {P::Window, Role::Background},
        {P::WindowText, Role::Text},
        {P::Base, Role::Field},
        {P::AlternateBase, Role::Rail},
        {P::Text, Role::Text},
        {P::PlaceholderText, Role::SoftText},
        {P::Button, Role::Card},
        {P::ButtonText, Role::Text},
        {P::BrightText, Role::Error},
        {P::Highlight, Role::Accent},
        {P::HighlightedText, Role::OnAccent},
        {P::Link, Role::Accent},
        {P::LinkVisited, Role::Accent},
        {P::ToolTipBase, Role::Card},
        {P::ToolTipText, Role::Text},
        {P::Light, Role::Card},
        {P::Midlight, Role::Rail},
        {P::Mid, Role::Line},
        {P::Dark, Role::FieldLine},
        {P::Shadow, Role::FieldLine},
    };
    QPalette palette;
    for (const auto &[target, role] : pairs)
        palette.setColor(target, color(role));
    for (const auto target : {P::WindowText, P::Text, P::ButtonText})
        palette.setColor(P::Disabled, target, color(Role::SoftText));
    palette.setColor(P::Disabled, P::Base, color(Role::Rail));
    return palette;
}

const Theme &theme()
{
    return current();
}

void setTheme(const Theme &theme)
{
    current() = theme;
}

} // namespace usher
