#include "testmain.h"
#include "usher/wizard/style/icon.h"
#include "usher/wizard/style/measures.h"
#include "usher/wizard/style/paint.h"
#include "usher/wizard/style/usherstyle.h"

#include <QApplication>
#include <QComboBox>
#include <QDirIterator>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QStyleOptionSlider>

using namespace usher;

class TestStyle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QFont font(QStringLiteral("Noto Sans"));
        font.setPixelSize(14);
        QApplication::setFont(font);
        UsherStyle::apply(Theme());
    }

    void contrastIsWcag()
    {
        QCOMPARE(qRound(contrast(Qt::black, Qt::white) * 100), 2100);
        QCOMPARE(contrast(Qt::red, Qt::red), 1.0);
        QCOMPARE(qRound(contrast(QColor(0x77, 0x77, 0x77), Qt::white) * 100), 448);
    }

    void textIsLegible_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<Role>("ink");
        QTest::addColumn<Role>("ground");
        const QList<QPair<Role, QList<Role>>> pairs{
            {Role::Text, {Role::Background, Role::Rail, Role::Card, Role::Field, Role::Tint, Role::WarnBackground}},
            {Role::SoftText, {Role::Background, Role::Rail, Role::Card, Role::Field, Role::Tint}},
            {Role::Accent, {Role::Background, Role::Card, Role::Field}},
            {Role::OnAccent, {Role::Accent}},
            {Role::Ok, {Role::Background, Role::Rail, Role::Card, Role::Field, Role::Tint}},
            {Role::Warn, {Role::Background, Role::Card, Role::Field, Role::WarnBackground}},
            {Role::Error, {Role::Background, Role::Card, Role::Field}},
        };
        for (const bool dark : {false, true}) {
            for (const auto &[ink, grounds] : pairs) {
                for (const Role ground : grounds)
                    QTest::addRow("%s %d on %d", dark ? "dark" : "light", int(ink), int(ground))
                        << dark << ink << ground;
            }
        }
    }
    void textIsLegible()
    {
        QFETCH(bool, dark);
        QFETCH(Role, ink);
        QFETCH(Role, ground);
        const Theme theme(Accent{}, dark);
        const double ratio = contrast(theme.color(ink), theme.color(ground));
        QVERIFY2(ratio >= 4.5, qPrintable(QString::number(ratio)));
    }

    void fieldEdgesAreVisible()
    {
        for (const bool dark : {false, true}) {
            const Theme theme(Accent{}, dark);
            for (const Role ground : {Role::Background, Role::Field}) {
                QVERIFY(contrast(theme.color(Role::FieldLine), theme.color(ground)) >= 3.0);
                QVERIFY(contrast(theme.color(Role::Accent), theme.color(ground)) >= 3.0);
            }
        }
    }

    void schemeFollowsThePaletteUnlessChosen()
    {
        QPalette light(Qt::white);
        QPalette dark(QColor(0x20, 0x20, 0x20));
        QVERIFY(!Theme::wantsDark(Scheme::System, light));
        QVERIFY(Theme::wantsDark(Scheme::System, dark));
        QVERIFY(Theme::wantsDark(Scheme::Dark, light));
        QVERIFY(!Theme::wantsDark(Scheme::Light, dark));
    }

    void platformPaletteKeepsItsInk()
    {
        QPalette palette;
        palette.setColor(QPalette::Window, Qt::black);
        palette.setColor(QPalette::WindowText, Qt::yellow);
        const Theme theme = Theme::fromPalette(palette);
        QVERIFY(theme.isDark());
        QCOMPARE(theme.color(Role::Text), QColor(Qt::yellow));
        QCOMPARE(theme.color(Role::Background), QColor(Qt::black));
    }

    void highContrast_data()
    {
        QTest::addColumn<int>("scheme");
        QTest::addColumn<QColor>("ground");
        QTest::addColumn<QColor>("ink");
        QTest::addColumn<QColor>("base");
        QTest::addColumn<QColor>("marked"); // the accent that is left; none: the brand's
        const QColor grey(239, 239, 239);
        const auto row
            = [](const char *name, Scheme scheme, const QColor &ground, const QColor &ink, const QColor &base,
                  const QColor &marked) { QTest::newRow(name) << int(scheme) << ground << ink << base << marked; };
        row("the system's", Scheme::System, Qt::black, Qt::white, Qt::black, Qt::cyan);
        row("the system's, light", Scheme::System, Qt::white, Qt::black, Qt::white, Qt::cyan);
        row("a usual system", Scheme::System, grey, Qt::black, Qt::white, {});
        row("asked for", Scheme::Contrast, grey, Qt::black, Qt::white, Qt::darkBlue);
        row("asked for, dark", Scheme::Contrast, Qt::black, grey, Qt::black, Qt::yellow);
        row("the system's, not wanted", Scheme::Light, Qt::black, Qt::white, Qt::black, {});
    }
    void highContrast()
    {
        QFETCH(QColor, ground);
        QFETCH(QColor, ink);
        QFETCH(QColor, base);
        QFETCH(QColor, marked);
        QFETCH(int, scheme);
        QPalette palette;
        palette.setColor(QPalette::Window, ground);
        palette.setColor(QPalette::WindowText, ink);
        palette.setColor(QPalette::Base, base);
        palette.setColor(QPalette::Highlight, Qt::cyan);
        const Accent brand{Qt::darkRed, Qt::white, Qt::darkRed, Qt::white};
        const Theme theme = Theme::wanted(Scheme(scheme), palette, brand);
        QCOMPARE(theme.color(Role::Accent), marked.isValid() ? marked : QColor(Qt::darkRed));
        if (!marked.isValid())
            return;
        for (const Role role : {Role::Text, Role::FieldLine, Role::Line})
            QVERIFY(contrast(theme.color(role), theme.color(Role::Background)) > 20);
        QVERIFY(contrast(theme.color(Role::SoftText), theme.color(Role::Background)) > 8);
        QVERIFY(theme.color(Role::SoftText) != theme.color(Role::Text));
    }

    void brandAccentArrives()
    {
        const Accent brand{Qt::darkRed, Qt::white, QColor(255, 160, 160), Qt::black};
        QCOMPARE(Theme(brand, false).color(Role::Accent), QColor(Qt::darkRed));
        QCOMPARE(Theme(brand, true).color(Role::OnAccent), QColor(Qt::black));
        QCOMPARE(Theme(brand, false).palette().color(QPalette::Link), QColor(Qt::darkRed));
    }

    void measuresFollowTheFont()
    {
        QCOMPARE(space(Space::L), 16);
        QCOMPARE(ems(44), 616);
        QFont font = QApplication::font();
        font.setPixelSize(28);
        QApplication::setFont(font);
        QCOMPARE(space(Space::L), 32);
        QCOMPARE(targetSize(), 48);
        font.setPixelSize(9);
        QApplication::setFont(font);
        QCOMPARE(targetSize(), 24);
    }

    void targetsAreLargeEnough()
    {
        QPushButton button(QStringLiteral("x"));
        QLineEdit edit;
        QComboBox combo;
        for (QWidget *widget : std::initializer_list<QWidget *>{&button, &edit, &combo}) {
            QVERIFY2(widget->sizeHint().height() >= 24, widget->metaObject()->className());
            QVERIFY2(widget->sizeHint().width() >= 24, widget->metaObject()->className());
        }
    }

    void boldButtonTextFits()
    {
        QPushButton button(QStringLiteral("Bind another workspace"));
        QFont bold = button.font();
        bold.setWeight(QFont::DemiBold);
        QVERIFY(button.sizeHint().width() >= QFontMetrics(bold).horizontalAdvance(button.text()) + 2 * px(16));
    }

    void defaultButtonIsNotPrimary()
    {
        // QDialog makes the button with the focus its default one: it looks as important as before.
        QPushButton button(QStringLiteral("Close"));
        button.resize(button.sizeHint());
        const QImage before = button.grab().toImage();
        button.setDefault(true);
        QCOMPARE(button.grab().toImage(), before);
        setButtonKind(&button, ButtonKind::Primary);
        QVERIFY(button.grab().toImage() != before);
    }

    void errorEdgeIsDrawn()
    {
        QLineEdit edit;
        edit.resize(200, 36);
        const auto edge = [&] { return edit.grab().toImage().pixelColor(100, 0); };
        const QColor before = edge();
        setFieldError(&edit, true);
        QCOMPARE(edge(), theme().color(Role::Error));
        setFieldError(&edit, false);
        QCOMPARE(edge(), before);
    }

    void schemeChangesWhileOpen()
    {
        QWidget window;
        window.resize(50, 50);
        window.show();
        UsherStyle::apply(Theme(Accent{}, true));
        QCoreApplication::sendPostedEvents();
        QCOMPARE(window.grab().toImage().pixelColor(5, 5), theme().color(Role::Background));
        UsherStyle::apply(Theme(Accent{}, false));
        QCoreApplication::sendPostedEvents();
        QCOMPARE(window.grab().toImage().pixelColor(5, 5), theme().color(Role::Background));
    }

    void everyIconDraws()
    {
        QImage known(16, 16, QImage::Format_ARGB32_Premultiplied);
        QPainter first(&known); // makes the resources known
        paintIcon(&first, known.rect(), QStringLiteral("check"), Qt::black);
        QDirIterator files(QStringLiteral(":/usher/icons"));
        int count = 0;
        while (files.hasNext()) {
            files.next();
            ++count;
            QImage image(32, 32, QImage::Format_ARGB32_Premultiplied);
            image.fill(Qt::white);
            QPainter painter(&image);
            paintIcon(&painter, image.rect(), files.fileInfo().baseName(), Qt::black);
            painter.end();
            QImage blank(image.size(), image.format());
            blank.fill(Qt::white);
            QVERIFY2(image != blank, qPrintable(files.filePath()));
        }
        QVERIFY(count > 10);
    }

    void scrollBarHandleStaysInside()
    {
        QScrollBar bar(Qt::Vertical);
        bar.setRange(0, 100000);
        bar.setPageStep(10);
        bar.resize(12, 200);
        QStyleOptionSlider option;
        for (const int value : {0, 50000, 100000}) {
            bar.setValue(value);
            option.initFrom(&bar);
            option.orientation = Qt::Vertical;
            option.subControls = QStyle::SC_All;
            option.minimum = bar.minimum();
            option.maximum = bar.maximum();
            option.pageStep = bar.pageStep();
            option.sliderPosition = value;
            const QRect handle
                = bar.style()->subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, &bar);
            QVERIFY(bar.rect().contains(handle));
            QVERIFY(handle.height() >= px(24));
        }
    }
};

USHER_TEST(TestStyle, QApplication)
#include "tst_style.moc"
