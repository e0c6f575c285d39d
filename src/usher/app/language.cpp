#include "usher/app/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>

// Q_INIT_RESOURCE declares a function and so has to stand outside of namespaces.
static void initCatalogues()
{
    Q_INIT_RESOURCE(translations);
}

namespace usher {

namespace {

const QString catalogues = QStringLiteral(":/i18n");

QString nativeName(const QString &code)
{
    // QLocale calls both kinds of Chinese "中文" or names the country; people look for the script's name.
    if (code == QLatin1String("zh-CN"))
        return QStringLiteral("简体中文");
    if (code == QLatin1String("zh-TW"))
        return QStringLiteral("繁體中文");
    if (code == QLatin1String("en"))
        return QStringLiteral("English");
    const QString name = QLocale(code).nativeLanguageName();
    return name.left(1).toUpper() + name.mid(1);
}

QString fileCode(QString code)
{
    return code.replace(QLatin1Char('-'), QLatin1Char('_'));
}

// The language and, for Chinese, the script that decides.
QString key(const QString &code)
{
    const QLocale locale(code);
    const QString language = QLocale::languageToCode(locale.language());
    if (locale.language() != QLocale::Chinese)
        return language;
    const bool traditional = locale.script() == QLocale::TraditionalChineseScript;
    return language + (traditional ? QLatin1String("-Hant") : QLatin1String("-Hans"));
}

} // namespace

Language::Language(QObject *parent)
    : QObject(parent)
{
}

QList<Language::Entry> Language::available()
{
    initCatalogues();
    QList<Entry> entries{{QStringLiteral("en"), nativeName(QStringLiteral("en"))}};
    const QStringList files = QDir(catalogues).entryList({QStringLiteral("usher_*.qm")}, QDir::Files, QDir::Name);
    for (const QString &file : files) {
        QString code = file.mid(6).chopped(3);
        code.replace(QLatin1Char('_'), QLatin1Char('-'));
        if (code != QLatin1String("en"))
            entries.append({code, nativeName(code)});
    }
    return entries;
}

QString Language::best(const QStringList &uiLanguages)
{
    const QList<Entry> entries = available();
    for (const QString &wanted : uiLanguages) {
        for (const Entry &entry : entries) {
            if (key(entry.code) == key(wanted))
                return entry.code;
        }
    }
    return QStringLiteral("en");
}

void Language::use(const QString &code)
{
    if (code == m_current)
        return;
    // Both are swapped before control returns to the event loop, so that windows are told once.
    for (auto *translator : {&m_own, &m_qt}) {
        if (*translator)
            QCoreApplication::removeTranslator(translator->get());
        translator->reset();
    }
    auto own = std::make_unique<QTranslator>();
    if (own->load(QStringLiteral("usher_") + fileCode(code), catalogues)) {
        QCoreApplication::installTranslator(own.get());
        m_own = std::move(own);
    }
    auto qt = std::make_unique<QTranslator>();
    if (qt->load(QStringLiteral("qtbase_") + fileCode(code), QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QCoreApplication::installTranslator(qt.get());
        m_qt = std::move(qt);
    }
    const QLocale locale(code);
    QLocale::setDefault(locale);
    QGuiApplication::setLayoutDirection(locale.textDirection());
    m_current = code;
    Q_EMIT changed(code);
}

} // namespace usher
