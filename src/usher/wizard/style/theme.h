#pragma once

#include <QColor>
#include <QPalette>

namespace usher {

// The brand's colour with the ink that stands on it, once for each scheme.
struct Accent
{
    QColor light{0x1f, 0x6f, 0x8b};
    QColor onLight{0xff, 0xff, 0xff};
    QColor dark{0x5b, 0xb4, 0xd1};
    QColor onDark{0x0d, 0x1a, 0x20};
};

enum class Scheme { System, Light, Dark, Contrast };

// What a colour is for. Widgets ask for roles, never for values, so both schemes and a platform palette work.
enum class Role {
    Background,
    Rail,
    Card,
    Field,
    Tint, // behind the current step, selected cards and rows
    Line, // decoration: dividers, cards
    FieldLine, // the edge of something that takes input: 3:1 against its surroundings
    Text,
    SoftText,
    Accent,
    OnAccent,
    Ok,
    Warn,
    WarnBackground,
    Error
};
inline constexpr int RoleCount = static_cast<int>(Role::Error) + 1;

// A value: all colours of one scheme. The one in use is theme(); UsherStyle::apply() puts another into use.
class Theme
{
public:
    Theme();
    Theme(const Accent &accent, bool dark, bool reducedMotion = false);

    // What is wanted, with the palette the program started with. High contrast, the system's or ours, has no brand's
    // colours: nothing but its ink, its ground and one mark.
    static Theme wanted(Scheme scheme, const QPalette &system, const Accent &accent, bool reducedMotion = false);
    static Theme fromPalette(const QPalette &palette, bool reducedMotion = false);
    // Black and white, and nothing between: no system has that unless it was asked for.
    static bool isHighContrast(const QPalette &system);

    // Qt 6.4 knows no colour scheme: a dark window colour in the palette the program started with means dark.
    static bool wantsDark(Scheme scheme, const QPalette &system);

    QColor color(Role role) const { return m_colors[static_cast<int>(role)]; }
    bool isDark() const { return m_dark; }
    bool reducedMotion() const { return m_reducedMotion; }
    QPalette palette() const;

    friend bool operator==(const Theme &, const Theme &) = default;

private:
    QColor m_colors[RoleCount];
    bool m_dark = false;
    bool m_reducedMotion = false;
};

const Theme &theme();
void setTheme(const Theme &theme);

// WCAG 2 contrast ratio, 1 to 21.
double contrast(const QColor &a, const QColor &b);

// `share` of `top` over `base`.
QColor mix(const QColor &base, const QColor &top, double share);

} // namespace usher
