#include "gui/usuallook.h"
#include "testmain.h"
#include "usher/wizard/controls/banner.h"
#include "usher/wizard/controls/buttons.h"
#include "usher/wizard/controls/card.h"
#include "usher/wizard/controls/checkfield.h"
#include "usher/wizard/controls/copyableid.h"
#include "usher/wizard/controls/copyfeedback.h"
#include "usher/wizard/controls/flowlayout.h"
#include "usher/wizard/controls/linkrow.h"
#include "usher/wizard/controls/stepbutton.h"
#include "usher/wizard/controls/textlabel.h"
#include "usher/wizard/style/measures.h"
#include "usher/wizard/style/usherstyle.h"

#include <QAccessible>
#include <QClipboard>
#include <QPointer>
#include <QSignalSpy>
#include <QTextBlock>
#include <QTextEdit>
#include <QTimerEvent>
#include <QVBoxLayout>

#include <memory>

using namespace usher;
using namespace wizard;

namespace {

// As if its time were over, whatever the timer's number.
void endTimers(QObject *object)
{
    for (int id = 1; id < 1000; ++id) {
        QTimerEvent event(id);
        QCoreApplication::sendEvent(object, &event);
    }
}

} // namespace

// Each control by itself: what it shows, copies, announces, and how it stands.
class TestControls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { useUsualLook(); }

    void noMarkupFromData()
    {
        TextLabel label(str("<b>a</b>"), TextStyle::Body);
        TextLabel plain(str("a"), TextStyle::Body);
        QCOMPARE(label.textFormat(), Qt::PlainText);
        QVERIFY(label.sizeHint().width() > plain.sizeHint().width());
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
