#pragma once

#include <QList>
#include <QLocale>
#include <QStringList>

#include <optional>

namespace usher {

// Languages something is there in. BCP 47 tags, "_" for "-" is taken too. Tags are read once: keep one where many ask.
class OfferedLanguages
{
public:
    explicit OfferedLanguages(const QStringList &tags);

    // Which of them serves somebody who wants that one: just that, else the same in the same script, else the same in
    // another script; none: nothing.
    std::optional<QString> nearest(const QString &wanted) const;
    // The same for a list of wishes, the dearest first.
    std::optional<QString> nearest(const QStringList &wanted) const;

private:
    struct Offer
    {
        QString tag;
        QLocale locale;
    };

    QList<Offer> m_offers;
};

// What its own speakers call it and look for in a list: "Deutsch", "简体中文".
QString ownName(const QString &language);

// For dates and numbers in texts of that language. Arabic has the digits that IDs, codes and amounts beside it have.
QLocale localeOf(const QString &language);

} // namespace usher
