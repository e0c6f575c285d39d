#include "testmain.h"
#include "usher/wizard/controls/banner.h"
#include "usher/wizard/controls/buttons.h"
#include "usher/wizard/controls/card.h"
#include "usher/wizard/controls/checkfield.h"
#include "usher/wizard/controls/codefield.h"
#include "usher/wizard/controls/copyableid.h"
#include "usher/wizard/controls/copyfeedback.h"
#include "usher/wizard/controls/fieldrow.h"
#include "usher/wizard/controls/flowlayout.h"
#include "usher/wizard/controls/linkrow.h"
#include "usher/wizard/controls/pagecolumn.h"
#include "usher/wizard/controls/pagestack.h"
#include "usher/wizard/controls/passwordfield.h"
#include "usher/wizard/controls/phoneedit.h"
#include "usher/wizard/controls/shell.h"
#include "usher/wizard/controls/spinner.h"
#include "usher/wizard/controls/stepbutton.h"
#include "usher/wizard/style/usherstyle.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QLocale>
#include <QMenu>
#include <QPointer>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTextBlock>
#include <QTextEdit>
#include <QTimerEvent>
#include <QVBoxLayout>

#include <memory>

using namespace usher;

namespace {

QString str(const char *text)
{
    return QString::fromUtf8(text);
}

void useFont(int pixels)
{
    QFont font(QStringLiteral("Noto Sans"));
    font.setPixelSize(pixels);
    QApplication::setFont(font);
}

QList<RailStep> sixSteps(int current)
{
    QList<RailStep> steps;
    for (int i = 0; i < 6; ++i)
        steps.append({str("Step %1").arg(i),
            i < current        ? RailStep::State::Done
                : i == current ? RailStep::State::Current
                               : RailStep::State::Upcoming,
            i < current});
    return steps;
}

// As if its time were over, whatever the timer's number.
void endTimers(QObject *object)
{
    for (int id = 1; id < 1000; ++id) {
        QTimerEvent event(id);
        QCoreApplication::sendEvent(object, &event);
    }
}

} // namespace

class TestControls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QApplication::setLayoutDirection(Qt::LeftToRight);
        useFont(14);
        UsherStyle::apply(Theme(Accent{}, false, true));
    }

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

    void noMarkupFromData()
    {
        TextLabel label(str("<b>a</b>"), TextStyle::Body);
        TextLabel plain(str("a"), TextStyle::Body);
        QCOMPARE(label.textFormat(), Qt::PlainText);
        QVERIFY(label.sizeHint().width() > plain.sizeHint().width());
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

    void idCopies()
    {
        CopyableId id;
        id.setValue(str("wksp_9f31aa77"), str("wksp_9f…77"));
        QTest::mouseClick(&id, Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), str("wksp_9f31aa77"));
        QVERIFY(id.accessibleDescription() != CopyableId().accessibleDescription());
        endTimers(id.findChild<CopyFeedback *>());
        QCOMPARE(id.accessibleDescription(), CopyableId().accessibleDescription());
    }

    void linksAreReadCopiedAndOpened_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::addColumn<int>("width");
        QTest::newRow("wide") << Qt::LeftToRight << 60;
        QTest::newRow("narrow") << Qt::LeftToRight << 12;
        QTest::newRow("right to left") << Qt::RightToLeft << 12;
    }
    void linksAreReadCopiedAndOpened()
    {
        QFETCH(Qt::LayoutDirection, direction);
        QFETCH(int, width);
        QApplication::setLayoutDirection(direction);
        const QUrl url(str("https://market.example.com/products/cmgj00053362?source=usher&locale=en-GB"));
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *row = new LinkRow(url);
        column->addWidget(row, 0, Qt::AlignTop);
        window.resize(ems(width), ems(20));
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));

        // All of it can be seen and selected, whatever the width.
        auto *text = row->findChild<QTextEdit *>();
        QCOMPARE(text->toPlainText(), url.toString());
        QVERIFY(text->document()->size().height() <= text->viewport()->height());
        QVERIFY(text->document()->idealWidth() <= text->viewport()->width());
        QVERIFY(row->rect().contains(text->geometry()));
        QVERIFY(text->textInteractionFlags() & Qt::TextSelectableByMouse);
        QCOMPARE(text->document()->firstBlock().textDirection(), Qt::LeftToRight);

        auto *copy = row->findChild<QPushButton *>(str("copy_link"));
        auto *open = row->findChild<QPushButton *>(str("open_link"));
        QSignalSpy opened(row, &LinkRow::openRequested);
        const QRect before = open->geometry();
        const QString offer = copy->text();
        copy->setFocus();
        QTest::keyClick(copy, Qt::Key_Space);
        QCOMPARE(QGuiApplication::clipboard()->text(), url.toString());
        QVERIFY(copy->text() != offer);
        QCoreApplication::sendPostedEvents();
        QCOMPARE(open->geometry(), before);
        endTimers(row->findChild<CopyFeedback *>());
        QCOMPARE(copy->text(), offer);
        QVERIFY(opened.isEmpty());
        QTest::mouseClick(open, Qt::LeftButton);
        QCOMPARE(opened.value(0).value(0).toUrl(), url);
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

    void cardsAreOneChoice()
    {
        QWidget window;
        auto *columns = new ColumnsLayout(3, 10, 12);
        window.setLayout(columns);
        QList<Card *> cards;
        for (const char *title : {"A", "B", "C"}) {
            cards.append(new Card(str(title), str("about it")));
            columns->addWidget(cards.last());
        }
        cards[0]->setChecked(true);
        window.resize(ems(40), ems(10));
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        cards[0]->setFocus();
        QTest::keyClick(cards[0], Qt::Key_Right);
        QVERIFY(cards[1]->isChecked());
        QVERIFY(cards[1]->hasFocus());
        QVERIFY(!cards[0]->isChecked());
        QTest::mouseClick(cards[2], Qt::LeftButton, {}, cards[2]->rect().bottomRight() - QPoint(5, 5));
        QVERIFY(cards[2]->isChecked());
        QCOMPARE(QAccessible::queryAccessibleInterface(cards[2])->role(), QAccessible::RadioButton);
        QCOMPARE(cards[2]->accessibleDescription(), str("about it"));
    }

    void chipsLeaveCardsAlone()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        QList<Chip *> chips;
        for (const char *name : {"English", "Deutsch"}) {
            chips.append(new Chip(str(name)));
            chips.last()->setAutoExclusive(true);
            column->addWidget(chips.last());
        }
        chips[0]->setChecked(true);
        auto *box = new QWidget;
        auto *columns = new ColumnsLayout(2, 10, 12);
        box->setLayout(columns);
        auto *card = new Card(str("A"));
        columns->addWidget(card);
        columns->addWidget(new Card(str("B")));
        card->setChecked(true);
        column->addWidget(box);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        chips[0]->setFocus();
        chips[1]->click();
        QVERIFY(!chips[0]->isChecked());
        QVERIFY(chips[1]->isChecked());
        QVERIFY(card->isChecked());
        QVERIFY(card->focusPolicy() & Qt::TabFocus);
    }

    void ampersandsAreNoShortcuts()
    {
        const QString name = str("Research & Development");
        Card card(name);
        Chip chip(name);
        chip.setText(name);
        StepButton step(1);
        step.setStep({name, RailStep::State::Done, true});
        for (QAbstractButton *button : {static_cast<QAbstractButton *>(&card), static_cast<QAbstractButton *>(&chip),
                 static_cast<QAbstractButton *>(&step)}) {
            QVERIFY(button->shortcut().isEmpty());
            QCOMPARE(QAccessible::queryAccessibleInterface(button)->text(QAccessible::Name), name);
        }
        // Drawn as it is written: as wide as other words with such a sign.
        QCOMPARE(chip.sizeHint().width(), Chip(str("Development & Research")).sizeHint().width());
    }

    void columnsWrapAndMirror()
    {
        QWidget window;
        auto *columns = new ColumnsLayout(2, 10, 10);
        window.setLayout(columns);
        auto *a = new QWidget;
        auto *b = new QWidget;
        columns->addWidget(a);
        columns->addWidget(b);
        columns->setGeometry(QRect(0, 0, 400, 100));
        QCOMPARE(a->geometry().x(), 0);
        QCOMPARE(b->geometry().x(), 205);
        window.setLayoutDirection(Qt::RightToLeft);
        columns->setGeometry(QRect(0, 0, 400, 100));
        QCOMPARE(a->geometry().right(), 399);
        QCOMPARE(columns->columnsAt(ems(19)), 1);
        QCOMPARE(columns->columnsAt(ems(50)), 2);
    }

    void railAnswersForDoneStepsOnly()
    {
        StepRail rail;
        rail.setSteps(sixSteps(2));
        rail.resize(StepRail::fullWidth(), 600);
        rail.show();
        QVERIFY(QTest::qWaitForWindowActive(&rail));
        QSignalSpy spy(&rail, &StepRail::stepClicked);
        const auto buttons = rail.findChildren<StepButton *>();
        QCOMPARE(buttons.size(), 6);
        for (StepButton *button : buttons)
            QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(spy.count(), 2);
        QCOMPARE(spy.at(1).at(0).toInt(), 1);
        buttons[0]->setFocus();
        QTest::keyClick(buttons[0], Qt::Key_Down);
        QVERIFY(buttons[1]->hasFocus());
        QTest::keyClick(buttons[1], Qt::Key_Down);
        QVERIFY(buttons[1]->hasFocus());
        QTest::keyClick(buttons[1], Qt::Key_Return);
        QCOMPARE(spy.count(), 3);
    }

    void numbersFollowTheLanguage()
    {
        StepRail rail;
        rail.setSlim(true);
        rail.setSteps(sixSteps(2));
        const auto *position = rail.findChild<DotMenuButton *>();
        QVERIFY(position->text().startsWith(str("3 of 6")));
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
        rail.setSteps(sixSteps(2));
        QVERIFY(position->text().startsWith(str("٣ of ٦")));
        QLocale::setDefault(before);
    }

    void slimRailIsAMenu()
    {
        StepRail rail;
        rail.setSteps(sixSteps(2));
        rail.setSlim(true);
        rail.resize(ems(60), px(60));
        rail.show();
        QVERIFY(QTest::qWaitForWindowActive(&rail));
        // As the wizard does: the steps change before the click is over.
        QSignalSpy spy(&rail, &StepRail::stepClicked);
        connect(&rail, &StepRail::stepClicked, &rail, [&rail](int index) { rail.setSteps(sixSteps(index)); });
        QMenu *menu = rail.findChild<DotMenuButton *>()->menu();
        QVERIFY(menu);
        const auto choose = [menu](int index) {
            menu->popup({});
            QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(menu->actions().at(index)).center());
            menu->close();
        };
        choose(3); // not yet
        QVERIFY(spy.isEmpty());
        choose(1);
        QCOMPARE(spy.value(0).value(0).toInt(), 1);
        QVERIFY(rail.findChild<DotMenuButton *>()->text().contains(str("Step 1")));
        choose(1); // is current now
        QCOMPARE(spy.size(), 1);
        choose(0);
        QCOMPARE(spy.size(), 2);
    }

    void shellCollapses_data()
    {
        QTest::addColumn<int>("font");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("slim");
        QTest::addRow("first size") << 14 << QSize(980, 660) << false;
        QTest::addRow("smallest") << 14 << QSize(800, 520) << false;
        QTest::addRow("narrow") << 14 << QSize(760, 520) << true;
        QTest::addRow("low") << 14 << QSize(980, 360) << true;
        QTest::addRow("200 percent") << 28 << QSize(980, 660) << true;
        QTest::addRow("200 percent large") << 28 << QSize(1920, 1080) << false;
    }
    void shellCollapses()
    {
        QFETCH(int, font);
        QFETCH(QSize, size);
        QFETCH(bool, slim);
        useFont(font);
        Shell shell;
        shell.rail()->setBrandName(str("Northlight"));
        shell.rail()->setSteps(sixSteps(2));
        shell.rail()->setFoot(str("Alibaba Cloud"), str("1234…3456"), str("verified"));
        shell.setLanguage(str("English"));
        shell.setBack(str("Back"));
        shell.setPrimary(str("Next"));
        auto *page = new PageColumn;
        page->setTitle(str("A rather long title that has to wrap somewhere in a narrow window"));
        page->column()->addWidget(new FieldRow(str("Name"), new TextField));
        page->add(new CheckField(str("I have read a very long sentence and agree to each and every word of it here.")));
        shell.showPage(page);
        shell.resize(size);
        shell.show();
        QCoreApplication::sendPostedEvents();
        QCOMPARE(shell.size(), size);
        QCOMPARE(shell.rail()->isSlim(), slim);
        QCOMPARE(page->horizontalScrollBar()->maximum(), 0);
        QVERIFY(page->widget()->width() <= page->viewport()->width());
        for (QWidget *child : page->findChildren<QWidget *>()) {
            if (child->isVisible())
                QVERIFY2(child->mapTo(&shell, child->rect().topRight()).x() < shell.width(),
                    child->metaObject()->className());
        }
    }

    void shellKeys()
    {
        Shell shell;
        shell.setBack(str("Back"));
        shell.setPrimary(str("Next"));
        auto *page = new PageColumn;
        auto *field = new TextField;
        page->add(new FieldRow(str("Name"), field));
        shell.show();
        shell.showPage(page, field);
        QVERIFY(QTest::qWaitForWindowActive(&shell));
        QTRY_VERIFY(field->hasFocus());
        QSignalSpy primary(&shell, &Shell::primaryClicked);
        QSignalSpy back(&shell, &Shell::backClicked);
        QSignalSpy escape(&shell, &Shell::escapePressed);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(primary.count(), 1);
        QTest::keyClick(field, Qt::Key_Escape);
        QCOMPARE(escape.count(), 1);
        QTest::keyClick(field, Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(back.count(), 1);
        shell.setPrimary(str("Checking…"), false);
        QTest::keyClick(field, Qt::Key_Enter);
        QCOMPARE(primary.count(), 1);
        shell.setBack(QString());
        QTest::keyClick(field, Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(back.count(), 1);
    }

    void footerEndsStay()
    {
        Shell shell;
        shell.setBack(str("Back"));
        shell.setPrimary(str("Next"));
        shell.show();
        QCoreApplication::sendPostedEvents();
        const auto primary = [&] {
            QCoreApplication::sendPostedEvents();
            for (auto *button : shell.findChildren<QPushButton *>()) {
                if (button->text() == str("Next"))
                    return button->mapTo(&shell, QPoint());
            }
            return QPoint();
        };
        const QPoint before = primary();
        shell.setProgress(str("Checking the code…"), true);
        shell.setCancel(str("Cancel"), true);
        QCOMPARE(primary(), before);
    }

    void fadeOnlyWithMotion()
    {
        for (const bool reduced : {true, false}) {
            UsherStyle::apply(Theme(Accent{}, false, reduced));
            PageStack stack;
            stack.resize(200, 200);
            stack.showPage(new QWidget);
            stack.show();
            auto *second = new QWidget;
            stack.showPage(second);
            QCOMPARE(stack.currentWidget(), second);
            QCOMPARE(stack.isFading(), !reduced);
            QTRY_VERIFY(!stack.isFading());
            Spinner spinner;
            spinner.show();
            QCOMPARE(spinner.isTurning(), !reduced);
        }
    }

    void bannerActions()
    {
        Banner banner;
        banner.setTitle(str("We could not reach the service."));
        banner.setPrimaryAction(str("Try again"));
        banner.setLink(str("net"), str("Network settings"));
        auto *link = banner.findChild<LinkButton *>(str("net"));
        QSignalSpy primary(&banner, &Banner::primaryClicked);
        QSignalSpy links(&banner, &Banner::linkClicked);
        banner.primaryAction()->click();
        link->click();
        QCOMPARE(primary.count(), 1);
        QCOMPARE(links.value(0).value(0).toString(), str("net"));
        QCOMPARE(banner.accessibleName(), banner.title());
        banner.setDetails(str("HTTP 503"));
        banner.show();
        const int before = banner.sizeHint().height();
        const auto buttons = banner.findChildren<LinkButton *>();
        for (auto *button : buttons) {
            if (button != link)
                button->click();
        }
        QVERIFY(banner.sizeHint().height() > before);

        // Said anew it is the same link; taken away within its own click, it outlives the click.
        banner.setLink(str("net"), str("Settings"));
        QCOMPARE(banner.findChild<LinkButton *>(str("net")), link);
        QCOMPARE(link->text(), str("Settings"));
        const QPointer<LinkButton> gone = link;
        connect(&banner, &Banner::linkClicked, &banner, [&](const QString &id) { banner.setLink(id, {}); });
        link->click();
        QVERIFY(gone && gone->isHidden());
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(!gone);
    }

    void bannerIsAnnouncedOnce()
    {
        QWidget page;
        auto *column = new QVBoxLayout(&page);
        auto *banner = new Banner;
        column->addWidget(banner);
        const auto say = [banner](const char *title, const char *text) {
            banner->setTitle(str(title));
            banner->setText(str(text));
        };
        say("We could not reach the service.", "Nothing was changed.");
        QSignalSpy spy(banner, &Banner::announced);
        const auto heard = [&spy] {
            QCoreApplication::processEvents();
            const qsizetype times = spy.size();
            spy.clear();
            return times;
        };
        page.show();
        QCOMPARE(heard(), 1);
        say("We could not reach the service.", "Nothing was changed.");
        QCOMPARE(heard(), 0);
        page.hide();
        page.show();
        QCOMPARE(heard(), 0);
        say("The service is busy.", "Try again in a minute.");
        QCOMPARE(heard(), 1);
        // The same trouble again is news.
        banner->hide();
        QCOMPARE(heard(), 0);
        banner->show();
        QCOMPARE(heard(), 1);
    }

    void targetsAreLargeEnough()
    {
        const std::unique_ptr<QWidget> widgets[] = {
            std::make_unique<LinkButton>(str("a")),
            std::make_unique<Chip>(str("a")),
            std::make_unique<DotMenuButton>(),
            std::make_unique<Card>(str("a")),
            std::make_unique<CheckField>(str("a")),
            std::make_unique<CopyableId>(),
            std::make_unique<LinkRow>(),
            std::make_unique<StepButton>(1),
            std::make_unique<ActionButton>(str("a"), ButtonKind::Quiet),
        };
        for (const int font : {8, 14, 28}) {
            useFont(font);
            for (const auto &widget : widgets) {
                QVERIFY2(widget->sizeHint().height() >= 24, widget->metaObject()->className());
                QVERIFY2(widget->sizeHint().width() >= 24, widget->metaObject()->className());
            }
        }
    }

    void labelsFollowTheScheme()
    {
        QWidget window;
        auto *label = new TextLabel(str("soft"), TextStyle::Body, Role::SoftText, &window);
        window.show();
        for (const bool dark : {true, false}) {
            UsherStyle::apply(Theme(Accent{}, dark, true));
            QCoreApplication::sendPostedEvents();
            QCOMPARE(label->palette().color(QPalette::WindowText), theme().color(Role::SoftText));
        }
    }

    void labelsStandAtTheReadingEdge()
    {
        TextLabel label(str("English name"), TextStyle::Body);
        label.setLayoutDirection(Qt::RightToLeft);
        QVERIFY(label.alignment() & Qt::AlignRight);
        label.setLayoutDirection(Qt::LeftToRight);
        QVERIFY(label.alignment() & Qt::AlignLeft);
    }
};

USHER_TEST(TestControls, QApplication)
#include "tst_controls.moc"
