#include "common/core/languages.h"
#include "testmain.h"

using namespace usher;

class TestLanguages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nearest_data()
    {
        QTest::addColumn<QString>("wanted"); // with commas between
        QTest::addColumn<QString>("offered");
        QTest::addColumn<QString>("found"); // empty: none
        const auto row = [](const char *wanted, const char *offered, const char *found) {
            QTest::addRow("%s of %s", wanted, offered)
                << QString::fromLatin1(wanted) << QString::fromLatin1(offered) << QString::fromLatin1(found);
        };
        row("de", "en,de", "de");
        row("de_AT", "en,de", "de");
        row("zh-Hant", "zh-CN,zh-TW", "zh-TW");
        row("zh-HK", "zh-CN,zh-TW", "zh-TW");
        row("zh", "zh-TW,zh-CN", "zh-CN");
        row("zh-TW", "en,zh-CN", "zh-CN"); // easier to read than English
        row("zh-TW", "en,zh", "zh");
        row("pt", "en,pt-BR", "pt-BR");
        row("pt-BR", "pt,pt-BR", "pt-BR");
        row("nl", "en,de", "");
        row("nl,de,en", "en,de", "de");
        row("", "en", "");
        row("C", "en", "");
        row("tlh", "en", "");
        row("not a tag", "en", "");
        row("en", "", "");
    }
    void nearest()
    {
        QFETCH(QString, wanted);
        QFETCH(QString, offered);
        const auto list = [](const QString &text) { return text.split(QLatin1Char(','), Qt::SkipEmptyParts); };
        QTEST(OfferedLanguages(list(offered)).nearest(list(wanted)).value_or(QString()), "found");
    }
};

USHER_TEST(TestLanguages, QCoreApplication)
#include "tst_languages.moc"
