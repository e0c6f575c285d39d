#include "usher/app/pseudolanguage.h"

#include <QRegularExpression>

namespace usher {

namespace {

constexpr double growth = 0.4; // what German and its like need for a sentence

QString strange(const QString &plain)
{
    static const QString from = QStringLiteral("aceinosuyzACEINOSUYZ");
    static const QString to = QStringLiteral("åçéîñöšüýžÅÇÉÎÑÖŠÜÝŽ");
    QString text = plain;
    for (QChar &c : text) {
        if (const qsizetype at = from.indexOf(c); at >= 0)
            c = to.at(at);
    }
    return text;
}

} // namespace

const QString PseudoLanguage::tag = QStringLiteral("en-XA");

QString PseudoLanguage::translate(const char *context, const char *source, const char *comment, int count) const
{
    Q_UNUSED(context)
    Q_UNUSED(comment)
    Q_UNUSED(count) // Qt fills %n in
    return disguised(QString::fromUtf8(source));
}

QString PseudoLanguage::disguised(const QString &text)
{
    static const QRegularExpression placeholder(QStringLiteral("%(?:L?\\d+|n|[a-z_]+%)"));
    QString made;
    qsizetype from = 0;
    for (auto it = placeholder.globalMatch(text); it.hasNext();) {
        const auto found = it.next();
        made += strange(text.mid(from, found.capturedStart() - from)) + found.captured();
        from = found.capturedEnd();
    }
    made += strange(text.mid(from));
    const QString more = QStringLiteral(" lorem ipsum dolor sit amet").repeated(1 + int(text.size()) / 27);
    return QLatin1Char('[') + made + more.left(qRound(double(text.size()) * growth)) + QLatin1Char(']');
}

} // namespace usher
