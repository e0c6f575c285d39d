#include "usher/app/appearance.h"

#include "usher/app/brandcheck.h"
#include "usher/app/language.h"
#include "usher/wizard/style/usherstyle.h"

#include <QGuiApplication>
#include <QLocale>

namespace usher {

QString startLanguage(const Options &options)
{
    if (!options.language.isEmpty())
        return options.language;
    const QString preset = options.policy.language;
    return preset.isEmpty() ? Language::best(QLocale::system().uiLanguages()) : preset;
}

QList<WelcomePage::LanguageChoice> languageChoices()
{
    QList<WelcomePage::LanguageChoice> choices;
    for (const Language::Entry &entry : Language::available())
        choices.append({entry.code, entry.nativeName});
    return choices;
}

void applyTheme(const Options &options, const Brand &brand, bool still)
{
    UsherStyle::apply(Theme::wanted(options.scheme, QGuiApplication::palette(), accentOf(brand), still));
}

} // namespace usher
