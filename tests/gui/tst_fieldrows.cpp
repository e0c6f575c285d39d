#include "gui/usuallook.h"
#include "testmain.h"
#include "usher/wizard/controls/buttons.h"
#include "usher/wizard/controls/codefield.h"
#include "usher/wizard/controls/fieldrow.h"
#include "usher/wizard/controls/passwordfield.h"
#include "usher/wizard/controls/phoneedit.h"
#include "usher/wizard/controls/textfield.h"
#include "usher/wizard/style/measures.h"
#include "usher/wizard/style/paint.h"

#include <QAccessible>
#include <QClipboard>
#include <QVBoxLayout>

using namespace usher;
using namespace wizard;

// Fields and what is said beside them: their rows, passwords, codes.
class TestFieldRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { useUsualLook(); }

    void rowKeepsItsHeight_data()
    {
        QTest::addColumn<int>("font");
        QTest::addRow("100 percent") << 14;
        QTest::addRow("200 percent") << 28;
    }
    void rowKeepsItsHeight()
    {
        QFETCH(int, font);
        useFont(font);
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *row = new FieldRow(str("User name"), new TextField);
        auto *next = new FieldRow(str("E-mail"), new TextField);
        column->addWidget(row);
        column->addWidget(next);
        column->addStretch();
        window.resize(ems(30), ems(30));
        window.show();
        QCoreApplication::sendPostedEvents();
        const QRect nextBefore = next->geometry();
        const QRect editorBefore = row->editor()->geometry();
        const auto unmoved = [&] {
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
            QCoreApplication::sendPostedEvents();
            return next->geometry() == nextBefore && row->editor()->geometry() == editorBefore;
        };
        row->setHint(str("A hint"));
        QVERIFY(unmoved());
        row->setState(FieldRow::State::Busy, str("Checking…"));
        QVERIFY(unmoved());
        row->setState(FieldRow::State::Error,
            str("An error that needs two lines because it says what is wrong and also how it can be mended."));
        QVERIFY(unmoved());
        row->setState(FieldRow::State::Ok, str("Good"));
        QVERIFY(unmoved());
        row->setState(FieldRow::State::Neutral);
        row->setAction(str("Send again"));
        QVERIFY(unmoved());
    }

    void rowSpeaks()
    {
        auto *field = new TextField;
        FieldRow row(str("User name"), field);
        row.setHint(str("Lower case"));
        QCOMPARE(field->accessibleDescription(), str("Lower case"));
        row.setState(FieldRow::State::Error, str("Taken"));
        QCOMPARE(field->accessibleDescription(), str("Taken"));
        QCOMPARE(row.message(), str("Taken"));
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(field);
        QCOMPARE(accessible->text(QAccessible::Name), str("User name"));
        QCOMPARE(accessible->text(QAccessible::Description), str("Taken"));
        row.setState(FieldRow::State::Neutral);
        QCOMPARE(row.message(), str("Lower case"));
        QCOMPARE(field->mark(), TextField::Mark::None);
    }

    void rowMarksItsField()
    {
        auto *field = new TextField;
        FieldRow row(str("Account ID"), field);
        row.setState(FieldRow::State::Busy);
        QCOMPARE(field->mark(), TextField::Mark::Busy);
        row.setState(FieldRow::State::Ok);
        QCOMPARE(field->mark(), TextField::Mark::Ok);
        row.setState(FieldRow::State::Neutral);
        QCOMPARE(field->mark(), TextField::Mark::None);
        row.setTrusted(true, str("verified"));
        QCOMPARE(field->mark(), TextField::Mark::Ok);
        row.setState(FieldRow::State::Neutral);
        QCOMPARE(field->mark(), TextField::Mark::Ok);
        row.setTrusted(false);
        QCOMPARE(field->mark(), TextField::Mark::None);

        auto *phone = new PhoneEdit;
        FieldRow phoneRow(str("Phone"), phone);
        phoneRow.setState(FieldRow::State::Ok);
        QCOMPARE(phone->number()->mark(), TextField::Mark::Ok);
        phoneRow.setState(FieldRow::State::Error, str("Too short"));
        QCOMPARE(phone->number()->mark(), TextField::Mark::None);
        QVERIFY(fieldError(phone->number()));
        QCOMPARE(phone->number()->accessibleDescription(), str("Too short"));

        auto *password = new PasswordField;
        FieldRow passwordRow(str("Password"), password);
        passwordRow.setState(FieldRow::State::Ok);
        QCOMPARE(password->mark(), TextField::Mark::None);
    }

    void passwordShowsAndHides()
    {
        PasswordField field;
        QCOMPARE(field.echoMode(), QLineEdit::Password);
        const QString name = field.revealButton()->accessibleName();
        field.revealButton()->click();
        QCOMPARE(field.echoMode(), QLineEdit::Normal);
        QVERIFY(field.revealButton()->accessibleName() != name);
        field.revealButton()->click();
        QCOMPARE(field.echoMode(), QLineEdit::Password);
    }

    void strengthIsAColour()
    {
        PasswordField field;
        field.resize(ems(20), px(36));
        const auto first = [&field](int strength) {
            field.setStrength(strength);
            return field.grab().toImage().pixelColor(px(12) + px(10), field.height() - px(6));
        };
        QCOMPARE(first(0), theme().color(Role::Error));
        QCOMPARE(first(1), theme().color(Role::Error));
        QCOMPARE(first(2), theme().color(Role::Warn));
        QCOMPARE(first(3), theme().color(Role::Ok));
        QCOMPARE(first(4), theme().color(Role::Ok));
        QVERIFY(first(-1) != theme().color(Role::Ok));
    }

    void codePaste_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("paste");
        QTest::addColumn<QString>("after");
        QTest::addRow("plain") << str("") << str("482193") << str("482193");
        QTest::addRow("spaces") << str("") << str(" 482 193\n") << str("482193");
        QTest::addRow("dashes") << str("") << str("482-193") << str("482193");
        QTest::addRow("sentence") << str("") << str("Your code is 482193.") << str("482193");
        QTest::addRow("full width") << str("") << str("４８２１９３") << str("482193");
        QTest::addRow("arabic digits") << str("") << str("٤٨٢١٩٣") << str("482193");
        QTest::addRow("over old digits") << str("48") << str("123456") << str("123456");
        QTest::addRow("over a full code") << str("999999") << str("123456") << str("123456");
        QTest::addRow("completes") << str("482") << str("193") << str("482193");
        QTest::addRow("too short") << str("") << str("4821") << str("4821");
        QTest::addRow("no digits") << str("48") << str("abc") << str("48");
    }
    void codePaste()
    {
        QFETCH(QString, before);
        QFETCH(QString, paste);
        QFETCH(QString, after);
        CodeField field;
        field.setText(before);
        QGuiApplication::clipboard()->setText(paste);
        QTest::keyClick(&field, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(field.text(), after);
    }

    void codeTypedDigitByDigit()
    {
        CodeField field;
        field.setDigits(4);
        QTest::keyClicks(&field, str("1a2 3"));
        QCOMPARE(field.text(), str("123"));
        QTest::keyClicks(&field, str("45"));
        QCOMPARE(field.text(), str("1234"));
    }

    void codeUsesTheCleanerGiven()
    {
        CodeField field;
        field.setCleaner([](const QString &text) { return QString(text).remove(QLatin1Char('x')); });
        QTest::keyClicks(&field, str("1x2"));
        QCOMPARE(field.text(), str("12"));
    }

    void latinStaysInOrder()
    {
        // Also in a right-to-left window: groups of digits, IDs, addresses.
        QApplication::setLayoutDirection(Qt::RightToLeft);
        TextField field;
        field.resize(ems(30), px(36));
        field.show();
        for (const char *text : {"6123 4567", "1234 5678 9012 3456", "+65 6123-4567", "mei.tan@example.com",
                 "proxy.example.com:3128", "KXQ4-7MTP", "9f31-aa77"}) {
            field.setText(str(text));
            int before = -1;
            for (int i = 0; i <= field.text().size(); ++i) {
                field.setCursorPosition(i);
                const int x = field.inputMethodQuery(Qt::ImCursorRectangle).toRect().center().x();
                QVERIFY2(x > before, text);
                before = x;
            }
        }
    }
};

USHER_TEST(TestFieldRows, QApplication)
#include "tst_fieldrows.moc"
