#pragma once

#include "usher/app/options.h"
#include "usher/wizard/pages/welcomepage.h"

namespace usher {

// The language a start begins with: named, the administrator's, or the system's.
QString startLanguage(const Options &);
// As Welcome and the header offer them.
QList<WelcomePage::LanguageChoice> languageChoices();
// The brand's colours in the scheme that is wanted. Still: nothing fades, for pictures.
void applyTheme(const Options &, const Brand &, bool still);

} // namespace usher
