#include "usherd/service/readablecode.h"

#include "common/domain/fieldrules.h"
#include "usherd/service/crypto.h"

#include <QtEndian>

namespace usherd::readable {

namespace {

const QString alphabet = QStringLiteral("ACDEFGHJKMNPQRTVWXY34679");

} // namespace

QString code(int length)
{
    return crypto::newWord(length, alphabet);
}

// So much of 64 bits is not used that no code is likelier than another by more than a ten thousandth.
QString derived(const QByteArray &hash, int length)
{
    quint64 number = qFromLittleEndian<quint64>(hash.constData());
    QString result;
    for (int i = 0; i < length; ++i) {
        result += alphabet.at(static_cast<qsizetype>(number % static_cast<quint64>(alphabet.size())));
        number /= static_cast<quint64>(alphabet.size());
    }
    return result;
}

QString tidy(const QString &typed)
{
    QString result;
    const QString text = usher::rules::tidyIdentifier(typed).toUpper();
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            result += c;
    }
    return result;
}

QString grouped(const QString &code)
{
    QString result;
    for (qsizetype i = 0; i < code.size(); ++i) {
        if (i > 0 && i % 4 == 0)
            result += QLatin1Char('-');
        result += code.at(i);
    }
    return result;
}

} // namespace usherd::readable
