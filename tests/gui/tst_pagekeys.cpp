#include "gui/looks.h"
#include "gui/wizardrig.h"
#include "testmain.h"
#include "usher/wizard/controls/buttons.h"
#include "usher/wizard/controls/fieldrow.h"
#include "usher/wizard/controls/shellbars.h"
#include "usher/wizard/controls/steprail.h"
#include "usher/wizard/controls/textlabel.h"

#include <QComboBox>
#include <QDialog>

using namespace wizard;

namespace {

constexpr int mostStops = 60;

// Bars first, the page, the footer: what a person reads one after the other.
int area(const QWidget *widget)
{
    for (const QWidget *w = widget; w; w = w->parentWidget()) {
        if (qobject_cast<const StepRail *>(w))
            return 0;
        if (qobject_cast<const ShellHeader *>(w))
            return 1;
        if (qobject_cast<const ShellFooter *>(w))
            return 3;
    }
    return 2; // the page, or the network settings in its place
}

// Of two fields side by side the first is read with all that belongs to it before the second.
const QWidget *block(const QWidget *widget, const QWidget *other)
{
    for (const QWidget *w = widget; w; w = w->parentWidget()) {
        if (qobject_cast<const FieldRow *>(w))
            return w->isAncestorOf(other) ? widget : w;
    }
    return widget;
}

// Does b come after a for a reader? Below, or further along the same line.
bool inOrder(const QWidget *window, const QWidget *a, const QWidget *b)
{
    if (area(a) != area(b))
        return area(a) < area(b);
    const auto place = [window](const QWidget *w) { return QRect(w->mapTo(window, QPoint()), w->size()); };
    const QRect first = place(block(a, b));
    const QRect second = place(block(b, a));
    if (second.top() >= first.bottom())
        return true;
    if (first.top() >= second.bottom())
        return false;
    return window->layoutDirection() == Qt::LeftToRight ? second.left() > first.left() : second.right() < first.right();
}

// A person without a mouse.
struct Keys
{
    Rig &rig;

    // Tab until the widget of that name has focus.
    bool go(const QString &name)
    {
        QStringList stops;
        for (int i = 0; i < mostStops; ++i) {
            const QWidget *at = QApplication::focusWidget();
            if (at && at->objectName() == name)
                return true;
            stops.append(at ? looks::describe(at) : QStringLiteral("nothing"));
            rig.press(Qt::Key_Tab);
        }
        stops.removeDuplicates();
        qWarning("Tab never comes to %s, but to\n%s", qPrintable(name), qPrintable(stops.join(QLatin1Char('\n'))));
        return false;
    }
    bool type(const char *name, const QString &text)
    {
        if (!go(str(name)))
            return false;
        QTest::keyClicks(QApplication::focusWidget(), text);
        spin();
        return true;
    }
    // A card: Tab into the group, arrows to the one.
    bool card(const QString &name, int stops = 6)
    {
        const QString group = name.section(QLatin1Char('_'), 0, -2);
        for (int i = 0; i < mostStops && !focusName().startsWith(group); ++i)
            rig.press(Qt::Key_Tab);
        for (int i = 0; i < stops && focusName() != name; ++i)
            rig.press(Qt::Key_Right);
        if (focusName() != name)
            return false;
        rig.press(Qt::Key_Space);
        return true;
    }
    bool space(const char *name)
    {
        if (!go(str(name)))
            return false;
        rig.press(Qt::Key_Space);
        return true;
    }
    static QString focusName()
    {
        return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString();
    }
};

} // namespace

class TestPageKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { useUsualLook(); }
    void tabOrder_data();
    void tabOrder();
    void firstFocus_data();
    void firstFocus();
    void titleIsRead();
    void registerRoute();
    void bindingRoute();
    void backAndEscape();
};

void TestPageKeys::tabOrder_data()
{
    QTest::addColumn<int>("scene");
    QTest::addColumn<bool>("mirrored");
    // In the short form every page, and every third scene, in one of the two directions in turn.
    const bool all = qEnvironmentVariableIsSet("USHER_LONG");
    QSet<Step> seen;
    for (int s = 0; s < scenes::all().size(); ++s) {
        const Scene &scene = scenes::all().at(s);
        if (!all && s % 3 != 0 && seen.contains(scene.step))
            continue;
        seen.insert(scene.step);
        if (all || s % 2 == 0)
            QTest::newRow(scene.name) << s << false;
        if (all || s % 2 == 1)
            QTest::addRow("%s-rtl", scene.name) << s << true;
    }
}

void TestPageKeys::tabOrder()
{
    QFETCH(int, scene);
    QFETCH(bool, mirrored);
    Rig rig;
    if (mirrored)
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    rig.play(scenes::all().at(scene));
    rig.show({1100, 900});
    QVERIFY(QTest::qWaitForWindowActive(rig.window.get()));

    // Once around; where it starts over is the one step back that there must be.
    QWidget *const start = QApplication::focusWidget();
    QVERIFY(start);
    QList<QWidget *> stops;
    QStringList named;
    int back = 0;
    rig.press(Qt::Key_Tab);
    const QWidget *const first = QApplication::focusWidget();
    do {
        QWidget *at = QApplication::focusWidget();
        QVERIFY(at);
        named.append(looks::describe(at));
        if (!stops.isEmpty() && !inOrder(rig.window.get(), stops.last(), at)) {
            ++back;
            named.last().prepend(QStringLiteral("↑ "));
        }
        stops.append(at);
        rig.press(Qt::Key_Tab);
    } while (QApplication::focusWidget() != first && stops.size() < mostStops);
    QVERIFY2(stops.size() < mostStops, qPrintable(named.join(QLatin1Char('\n'))));
    if (!inOrder(rig.window.get(), stops.last(), stops.first()))
        ++back;
    QVERIFY2(back <= 1, qPrintable(named.join(QLatin1Char('\n'))));

    // Shift+Tab meets the same, the other way round.
    for (qsizetype i = stops.size() - 1; i >= 0; --i) {
        rig.press(Qt::Key_Backtab);
        QVERIFY2(QApplication::focusWidget() == stops.at(i), qPrintable(named.at(i)));
    }

    // Nothing that can be pressed or filled in is left out, but for the other members of a group.
    for (QWidget *widget : rig.window->findChildren<QWidget *>()) {
        const bool wanted = widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus)
            && (qobject_cast<QLineEdit *>(widget) || qobject_cast<QComboBox *>(widget)
                || (qobject_cast<QAbstractButton *>(widget) && !qobject_cast<QAbstractButton *>(widget)->group()));
        QVERIFY2(!wanted || stops.contains(widget), qPrintable(looks::describe(widget)));
    }
}

void TestPageKeys::firstFocus_data()
{
    QTest::addColumn<QString>("scene");
    QTest::addColumn<QString>("focus");
    const auto row = [](const char *scene, const char *focus) { QTest::newRow(scene) << str(scene) << str(focus); };
    row("welcome", "marketplace_alibaba");
    row("account-choice", "route_register");
    row("basic", "site");
    row("basic-errors", "site");
    row("basic-code", "code");
    row("basic-resumed", "password");
    row("company", "company_name");
    row("activation", "workspace_name");
    row("activation-errors", "workspace_name");
    row("sign-in-code", "way_code");
    row("binding", "username");
    row("create", "has_account_yes");
    row("create-errors", "workspace_name");
}

void TestPageKeys::firstFocus()
{
    QFETCH(QString, scene);
    QFETCH(QString, focus);
    Rig rig;
    rig.show();
    QVERIFY(QTest::qWaitForWindowActive(rig.window.get()));
    enterScene(rig, scene);
    spin();
    rig.show();
    QVERIFY(QTest::qWaitForWindowActive(rig.window.get()));
    QCOMPARE(Keys::focusName(), focus);
}

void TestPageKeys::titleIsRead()
{
    // A page without a field begins at its title.
    Rig rig;
    rig.show();
    QVERIFY(QTest::qWaitForWindowActive(rig.window.get()));
    rig.person.flow->openNetworkSettings();
    spin();
    const auto *title = qobject_cast<TextLabel *>(QApplication::focusWidget());
    QVERIFY(title);
    QCOMPARE(title->text(), str("Network settings"));
}

void TestPageKeys::registerRoute()
{
    Rig rig;
    rig.show();
    QVERIFY(QTest::qWaitForWindowActive(rig.window.get()));
    Keys keys{rig};
    QVERIFY(keys.card(str("marketplace_alibaba")));
    rig.press(Qt::Key_Return);
    QCOMPARE(rig.person.step(), Step::AccountChoice);
    QVERIFY(keys.card(str("route_register")));
    rig.press(Qt::Key_Return);
    QCOMPARE(rig.person.step(), Step::BasicInformation);

    QVERIFY(keys.go(str("site")));
    rig.press(Qt::Key_Down);
    QVERIFY(keys.type("username", str("mei.tan")));
    QVERIFY(keys.type("password", goodPassword));
    QVERIFY(keys.type("password_again", goodPassword));
    QVERIFY(keys.type("email", str("mei@example.com")));
    QVERIFY(keys.space("send_code"));
    QCOMPARE(Keys::focusName(), str("code"));
    QTest::keyClicks(QApplication::focusWidget(), str("123456"));
    spin();
    if (rig.person.step() == Step::BasicInformation) {
        QVERIFY2(QApplication::focusWidget() && QApplication::focusWidget()->isEnabled(), "focus is lost");
        rig.press(Qt::Key_Return);
    }
    QCOMPARE(rig.person.step(), Step::CompanyInformation);

    QVERIFY(keys.type("company_name", str("Acme Ltd")));
    QVERIFY(keys.space("consent"));
    rig.press(Qt::Key_Return);
    QCOMPARE(rig.person.step(), Step::ActivationMethod);
    QVERIFY(keys.type("workspace_name", str("Payments prod")));
    QVERIFY(keys.type("account_id", str("1234567890123456")));
    QVERIFY(keys.type("instance_id", str("i-77")));
    rig.press(Qt::Key_Return);
    QCOMPARE(rig.person.step(), Step::Success);
}

void TestPageKeys::bindingRoute()
{
    Rig rig;
    rig.show();
    QVERIFY(QTest::qWaitForWindowActive(rig.window.get()));
    Keys keys{rig};
    QVERIFY(keys.card(str("marketplace_huawei")));
    rig.press(Qt::Key_Return);
    QVERIFY(keys.card(str("route_bind")));
    rig.press(Qt::Key_Return);
    QCOMPARE(rig.person.step(), Step::AccountBinding);
    QVERIFY(keys.type("username", str("mei.tan")));
    QVERIFY(keys.space("send_code"));
    QCOMPARE(Keys::focusName(), str("code"));
    QTest::keyClicks(QApplication::focusWidget(), str("123456"));
    spin();
    QVERIFY(keys.type("account_id", str("1234567890123456")));
    if (rig.edit("instance_id"))
        QVERIFY(keys.type("instance_id", str("i-77")));
    rig.press(Qt::Key_Return);
    QCOMPARE(rig.person.step(), Step::WorkspaceBinding);
    const auto says
        = [&rig](const char *text) { return looks::texts(rig.window.get()).join(u'\n').contains(str(text)); };
    QVERIFY(says("Bind a workspace first"));

    QVERIFY(keys.go(str("workspaces")));
    rig.press(Qt::Key_Return); // binds the current row
    QCOMPARE(rig.person.step(), Step::ConfirmBinding);
    rig.press(Qt::Key_Return);
    QCOMPARE(rig.person.step(), Step::WorkspaceBinding);
    QVERIFY(says("1 bound") && !says("Bind a workspace first"));
    QVERIFY(keys.space("create_workspace"));
    QCOMPARE(rig.person.step(), Step::CreateWorkspace);
    QVERIFY(keys.card(str("has_account_yes")));
    QVERIFY(keys.type("workspace_name", str("New space")));
    QVERIFY(keys.type("email", str("mei@example.com")));
    QVERIFY(keys.space("send_code"));
    QCOMPARE(Keys::focusName(), str("code"));
    QTest::keyClicks(QApplication::focusWidget(), str("123456"));
    spin();
    QVERIFY(keys.space("consent"));
    rig.press(Qt::Key_Return);
    QCOMPARE(rig.person.step(), Step::WorkspaceBinding);
    QVERIFY(keys.go(str("primary")));
    rig.press(Qt::Key_Return);
    QCOMPARE(rig.person.step(), Step::Success);
}

void TestPageKeys::backAndEscape()
{
    Rig rig;
    rig.person.to(Step::BasicInformation);
    rig.show();
    QVERIFY(QTest::qWaitForWindowActive(rig.window.get()));
    QVERIFY(rig.edit("username"));
    rig.edit("username")->setFocus();
    QTest::keyClicks(rig.edit("username"), str("mei.tan"));
    rig.press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(rig.person.step(), Step::AccountChoice);
    rig.press(Qt::Key_Return);
    QCOMPARE(rig.person.step(), Step::BasicInformation);
    QCOMPARE(rig.edit("username")->text(), str("mei.tan"));

    // Escape asks first where a password would be lost, and the question's Escape stays.
    rig.edit("password")->setFocus();
    QTest::keyClicks(rig.edit("password"), goodPassword);
    rig.press(Qt::Key_Escape);
    auto *question = rig.window->findChild<QDialog *>();
    QVERIFY(question && question->isVisible());
    QTest::keyClick(question, Qt::Key_Escape);
    spin();
    QVERIFY(!rig.window->findChild<QDialog *>());
    QVERIFY(rig.window->isVisible());
    rig.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(rig.window.get()));
    QCOMPARE(Keys::focusName(), str("password"));
    rig.press(Qt::Key_Escape);
    question = rig.window->findChild<QDialog *>();
    QVERIFY(question);
    for (ActionButton *button : question->findChildren<ActionButton *>()) {
        QCOMPARE(button->text(), button->isDefault() ? str("Stay") : str("Close"));
        if (!button->isDefault())
            QTest::keyClick(button, Qt::Key_Return);
    }
    spin();
    QVERIFY(!rig.window->isVisible());
}

USHER_TEST(TestPageKeys, QApplication)
#include "tst_pagekeys.moc"
