#pragma once

#include "common/core/languages.h"

#include <QLocale>
#include <QString>

#include <memory>
#include <vector>

class QTranslator;

namespace usherd {

// The words of mails and pages in one language, from the catalogues translations/usherd_<language>.ts.
class Words
{
public:
    // The nearest to a BCP 47 tag, or to a list of them; else English. Lives as long as the program.
    static const Words &in(const QString &tag);
    static const Words &in(const QStringList &wanted);
    static QStringList tags(); // of all there are
    static const usher::OfferedLanguages &offered();

    // Named as lupdate knows it. With a count: the form for it, "%n" filled in.
    QString translate(const char *context, const char *text, const char *comment = nullptr, int count = -1) const;
    QString tag() const { return m_tag; } // of the words, which may not be the one asked for

private:
    explicit Words(const QString &file);
    static std::vector<std::unique_ptr<const Words>> load();
    static const std::vector<std::unique_ptr<const Words>> &all();

    QString m_tag;
    QLocale m_locale;
    std::shared_ptr<QTranslator> m_words;
};

} // namespace usherd
