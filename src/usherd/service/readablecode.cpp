#include "usherd/service/readablecode.h"

#include "common/domain/fieldrules.h"
#include "usherd/service/crypto.h"

namespace usherd::readable {

QString code(int length)
{
    return crypto::newWord(length, QStringLiteral("ACDEFGHJKMNPQRTVWXY34679"));
}

QString tidy(const QString &typed)
{
    QString result;
    for (const QChar c : usher::rules::tidyIdentifier(typed).toUpper()) {
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
