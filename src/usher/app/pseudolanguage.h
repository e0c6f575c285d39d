#pragma once

#include <QTranslator>

namespace usher {

// English made longer and strange, in brackets: what stays plain on a page is not translated, what loses a bracket is
// cut off. For translators and tests, by the tag that ICU has for it.
class PseudoLanguage : public QTranslator
{
    Q_OBJECT
public:
    static const QString tag; // "en-XA"

    using QTranslator::QTranslator;

    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *comment, int count) const override;
    static QString disguised(const QString &text); // placeholders stay as they are
};

} // namespace usher
