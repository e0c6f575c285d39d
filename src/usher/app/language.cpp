#include "usher/app/language.h"

#include "common/core/languages.h"
#include "usher/app/pseudolanguage.h"

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

QString fileCode(QString code)
{
    return code.replace(QLatin1Char('-'), QLatin1Char('_'));
}

QStringList carriedLanguages()
{
    initCatalogues();
    QStringList codes{QStringLiteral("en")};
    const QString prefix = QStringLiteral("usher_");
    const QStringList files = QDir(catalogues).entryList(QDir::Files, QDir::Name);
    for (const QString &file : files) {
        if (!file.startsWith(prefix))
            continue;
        QString code = file.mid(prefix.size()).chopped(3);
        code.replace(QLatin1Char('_'), QLatin1Char('-'));
        if (!codes.contains(code))
            codes.append(code);
    }
    return codes;
}

} // namespace

Language::Language(QObject *parent)
    : QObject(parent)
{
}

QStringList Language::codes()
{
    static const QStringList codes = carriedLanguages(); // asked for several times before the first page
    return codes;
}

QList<Language::Entry> Language::available()
{
    QList<Entry> entries;
    for (const QString &code : codes())
        entries.append({code, ownName(code)});
    return entries;
}

QString Language::best(const QStringList &uiLanguages)
{
    return OfferedLanguages(codes()).nearest(uiLanguages).value_or(QStringLiteral("en"));
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
    const bool isPseudo = code == PseudoLanguage::tag;
    std::unique_ptr<QTranslator> own(isPseudo ? new PseudoLanguage : new QTranslator);
    if (isPseudo || own->load(QStringLiteral("usher_") + fileCode(code), catalogues)) {
        QCoreApplication::installTranslator(own.get());
        m_own = std::move(own);
    }
    auto qt = std::make_unique<QTranslator>();
    if (qt->load(QStringLiteral("qtbase_") + fileCode(code), QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QCoreApplication::installTranslator(qt.get());
        m_qt = std::move(qt);
    }
    const QLocale locale = localeOf(code);
    QLocale::setDefault(locale);
    if (qobject_cast<QGuiApplication *>(QCoreApplication::instance())) // a terminal has no layout
        QGuiApplication::setLayoutDirection(locale.textDirection());
    m_current = code;
    Q_EMIT changed(code);
}

} // namespace usher
