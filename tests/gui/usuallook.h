#pragma once

#include <QString>

// How a test of the window or its controls looks unless it says otherwise.
namespace wizard {

QString str(const char *text); // of UTF-8

void useFont(int pixels);
// Left to right, 14 pixels, light, without motion.
void useUsualLook();

} // namespace wizard
