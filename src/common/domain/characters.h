#pragma once

#include <QString>

// Classes of characters that the field rules share. Private to common/domain.
namespace usher::characters {

// The code points of a text; a lone surrogate comes as itself.
QList<char32_t> codePoints(const QString &text);
// The text without control (other than white space), bidirectional and zero-width characters, non-characters, lone
// surrogates and combining marks beyond the thirtieth in a row (whose reordering costs quadratic time; UAX #15 allows
// no more either). Joiners and tags inside emoji stay.
QString visible(const QString &text);
// True when something is there that no field accepts: what visible() removes, or a control character such as a line
// break.
bool hasForbidden(const QString &text);
// NFKC in linear time, where Qt's own takes quadratic time on characters that expand.
QString compatible(const QString &text);
// Zero-width, bidirectional and variation-selecting characters: all that an identifier never holds.
bool isInvisible(char32_t c);

} // namespace usher::characters
