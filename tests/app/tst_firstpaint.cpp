#include "testmain.h"
#include "usher/app/firstpaint.h"

#include <QSignalSpy>
#include <QWidget>

using namespace usher;

// What begins once the window can be seen begins then, and not when it is given up waiting.
class TestFirstPaint : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tells_data();
    void tells();
};

namespace {

struct Content : QWidget
{
    using QWidget::QWidget;
    int painted = 0;
    int paintedWhenTold = -1;
    void paintEvent(QPaintEvent *) override { ++painted; }
};

} // namespace

void TestFirstPaint::tells_data()
{
    QTest::addColumn<bool>("opaque"); // then nothing of the window itself is painted
    QTest::addColumn<bool>("seenBefore");
    QTest::newRow("the window shows through") << false << false;
    QTest::newRow("all of it is covered by what it holds") << true << false;
    QTest::newRow("visible already") << true << true;
}

void TestFirstPaint::tells()
{
    QFETCH(const bool, opaque);
    QFETCH(const bool, seenBefore);
    QWidget window;
    window.resize(300, 200);
    auto *content = new Content(&window);
    content->setAttribute(Qt::WA_OpaquePaintEvent, opaque);
    content->resize(window.size());
    window.show();
    if (seenBefore)
        QVERIFY(QTest::qWaitForWindowExposed(&window));
    auto *first = new FirstPaint(&window);
    const QSignalSpy told(first, &FirstPaint::happened);
    connect(first, &FirstPaint::happened, content, [content] { content->paintedWhenTold = content->painted; });
    QCOMPARE(told.size(), 0); // the loop has not turned
    QTRY_COMPARE(told.size(), 1);
    QVERIFY(content->paintedWhenTold > 0);
    window.hide();
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QCOMPARE(told.size(), 1);
}

USHER_TEST(TestFirstPaint, QApplication)
#include "tst_firstpaint.moc"
