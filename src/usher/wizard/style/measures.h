#pragma once

#include <QFont>
#include <QString>

namespace usher {

// The spacing scale; nothing between. Values are pixels at the reference body size of 14 px.
enum class Space { Xs = 4, S = 8, M = 12, L = 16, Xl = 24, Xxl = 32, Huge = 48 };

// The type scale, relative to the application's font.
enum class TextStyle { Caption, Body, Strong, Title, Welcome };

// Pixel size of the application's font: every measure hangs on it.
double em();

// A measure drawn at a 14 px body size, scaled to the application's font; at least 1.
int px(double designPixels);

// A measure in em, in whole pixels.
int ems(double count);

inline int space(Space step)
{
    return px(static_cast<int>(step));
}

// Smallest side of anything to click on: 24 px as WCAG 2.2 asks, more with a larger font.
int targetSize();

int cornerRadius();

QFont scaledFont(double factor, QFont::Weight weight = QFont::Normal);
QFont textFont(TextStyle style);
QFont monospaceFont(double factor = 0.85);

// Of text that wraps at this width; 0 for no text.
int wrappedHeight(const QFont &font, const QString &text, int width);

} // namespace usher
