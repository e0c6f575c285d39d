#pragma once

#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QTranslator>

#include <memory>

namespace usher {

// The interface's language: which are there, which one fits, and the live switch. Layout direction follows it.
class Language : public QObject
{
    Q_OBJECT
public:
    struct Entry
    {
        QString code; // BCP 47, as the catalogues are named: "en", "zh-CN"
        QString nativeName; // "简体中文"
    };

    explicit Language(QObject *parent = nullptr);

    // English first, then the others that this build carries.
    static QList<Entry> available();
    static QStringList codes(); // of the same, without looking up their names
    // The nearest to the person's UI languages, English otherwise. Chinese goes by script.
    static QString best(const QStringList &uiLanguages);

    QString current() const { return m_current; }
    // Installs the catalogues of `code` (one of available(), or PseudoLanguage::tag); every window gets one
    // QEvent::LanguageChange.
    void use(const QString &code);

Q_SIGNALS:
    void changed(const QString &code);

private:
    QString m_current;
    std::unique_ptr<QTranslator> m_own;
    std::unique_ptr<QTranslator> m_qt;
};

} // namespace usher
