// Draws every control and two whole pages into PNG files, for looking at: gallery_controls DIR

#include "usher/wizard/controls/banner.h"
#include "usher/wizard/controls/buttons.h"
#include "usher/wizard/controls/card.h"
#include "usher/wizard/controls/checkfield.h"
#include "usher/wizard/controls/codefield.h"
#include "usher/wizard/controls/copyableid.h"
#include "usher/wizard/controls/fieldrow.h"
#include "usher/wizard/controls/flowlayout.h"
#include "usher/wizard/controls/helpdrawing.h"
#include "usher/wizard/controls/linkrow.h"
#include "usher/wizard/controls/marks.h"
#include "usher/wizard/controls/pagecolumn.h"
#include "usher/wizard/controls/passwordfield.h"
#include "usher/wizard/controls/processdiagram.h"
#include "usher/wizard/controls/selectfield.h"
#include "usher/wizard/controls/shell.h"
#include "usher/wizard/controls/spinner.h"
#include "usher/wizard/controls/steprail.h"
#include "usher/wizard/style/usherstyle.h"

#include <QApplication>
#include <QDir>
#include <QHeaderView>
#include <QMenu>
#include <QTableWidget>
#include <QTest>
#include <QVBoxLayout>

using namespace usher;

namespace {

QString str(const char *text)
{
    return QString::fromUtf8(text);
}

TextField *textField(const char *text)
{
    auto *field = new TextField;
    field->setText(str(text));
    return field;
}

QWidget *pair(FieldRow *a, FieldRow *b)
{
    auto *box = new QWidget;
    auto *columns = new ColumnsLayout(2, 15, space(Space::M));
    box->setLayout(columns);
    columns->addWidget(a);
    columns->addWidget(b);
    return box;
}

void fillRail(Shell &shell, int now)
{
    const char *titles[] = {"Welcome", "Your account", "Basic information", "Company", "Activation", "Done"};
    QList<RailStep> steps;
    for (int i = 0; i < 6; ++i)
        steps.append({str(titles[i]),
            i < now        ? RailStep::State::Done
                : i == now ? RailStep::State::Current
                           : RailStep::State::Upcoming,
            i < now});
    shell.rail()->setBrandName(str("Northlight"));
    shell.rail()->setSteps(steps);
    shell.setLanguage(str("English"));
}

PageColumn *basicPage()
{
    auto *page = new PageColumn;
    page->setTitle(str("Basic information"));
    page->setSubtitle(str("This makes the account you will sign in with."));

    auto *site = new SelectField;
    site->addItems({str("ap1 · Singapore · AWS"), str("us1 · Oregon · AWS"), str("eu1 · Frankfurt · AWS")});
    auto *siteRow = new FieldRow(str("Site"), site);
    siteRow->setHint(str("Cannot be changed later: accounts and data of a site never move."));
    siteRow->setHintIsWarning(true);
    page->column()->addWidget(siteRow);

    auto *user = new FieldRow(str("User name"), textField("mei.tan"));
    user->setState(FieldRow::State::Ok, str("Free to use. Treat it as permanent."));
    page->column()->addWidget(user);

    auto *password = new PasswordField;
    password->setText(str("correct horse"));
    password->setStrength(4);
    auto *passwordRow = new FieldRow(str("Password"), password);
    passwordRow->setState(FieldRow::State::Ok, str("Strong"));
    auto *again = new PasswordField;
    again->setText(str("correct h"));
    auto *againRow = new FieldRow(str("Password again"), again);
    againRow->setState(FieldRow::State::Error, str("The two passwords differ."));
    page->column()->addWidget(pair(passwordRow, againRow));

    auto *mail = new FieldRow(str("E-mail"), textField("mei.tan@example.com"));
    mail->setHint(str("Code sent. Send again in 0:42"));
    auto *code = new CodeField;
    code->setText(str("4821"));
    auto *codeRow = new FieldRow(str("Code from the e-mail"), code);
    codeRow->setHint(str("Six digits; paste works"));
    page->column()->addWidget(pair(mail, codeRow));
    return page;
}

PageColumn *welcomePage()
{
    auto *page = new PageColumn;
    page->setLargeTitle(true);
    page->setTitle(str("Activate your Commercial Plan"));
    page->setSubtitle(str("Takes about three minutes. You can stop and come back: nothing you typed is lost."));
    auto *chips = new FlowLayout(space(Space::S));
    const char *languages[] = {"English", "简体中文", "繁體中文", "日本語", "한국어", "العربية"};
    for (const char *language : languages) {
        auto *chip = new Chip(str(language));
        chip->setAutoExclusive(true);
        chip->setChecked(language == languages[0]);
        chips->addWidget(chip);
    }
    auto *more = new Chip(str("More"));
    more->setMenu(new QMenu(more));
    chips->addWidget(more);
    page->add(chips);
    page->addSpace(Space::Xl);
    page->add(new TextLabel(str("Where did you buy?"), TextStyle::Strong));
    page->addSpace(Space::S);
    auto *cards = new QWidget;
    auto *columns = new ColumnsLayout(3, 13, space(Space::M));
    cards->setLayout(columns);
    auto *alibaba = new Card(str("Alibaba Cloud"), str("China and international"));
    alibaba->setChecked(true);
    columns->addWidget(alibaba);
    columns->addWidget(new Card(str("Huawei Cloud"), str("KooGallery")));
    columns->addWidget(new Card(str("AWS"), str("China and global")));
    columns->addWidget(new Card(str("Microsoft Azure"), str("Settles in US dollars")));
    columns->addWidget(
        new Card(str("Directly from Northlight"), str("Settles through your Billing Center account")), 2);
    page->add(cards);
    page->addSpace(Space::M);
    page->add(new LinkButton(str("I have not bought yet")));
    return page;
}

PageColumn *errorPage()
{
    auto *page = new PageColumn;
    page->setTitle(str("Activation method"));
    page->setSubtitle(str("Your workspace, and who pays for it."));
    auto *banner = new Banner;
    banner->setTitle(str("We could not reach the activation service."));
    banner->setText(str("Your purchase is safe and nothing was changed. Everything you typed is kept."));
    banner->setPrimaryAction(str("Try again"));
    banner->setLink(str("net"), str("Network settings"));
    banner->setDetails(str("HTTP 503 · request 7f3a-22b1"));
    page->add(banner);
    page->addSpace(Space::L);
    page->column()->addWidget(new FieldRow(str("Workspace name"), textField("Payments production")));
    auto *language = new SelectField;
    language->addItem(str("English"));
    auto *languageRow = new FieldRow(str("Workspace language"), language);
    languageRow->setHint(str("Language of alerts, events and messages, not of the screen. Choose with care."));
    page->column()->addWidget(languageRow);
    auto *account = textField("1234…3456");
    account->setReadOnly(true);
    auto *accountRow = new FieldRow(str("Alibaba Cloud account ID"), account);
    accountRow->setHint(str("Confirmed by Alibaba Cloud, 10:02"));
    accountRow->setTrusted(true, str("verified"));
    auto *instance = textField("8888…0001");
    auto *instanceRow = new FieldRow(str("Product instance ID"), instance);
    instanceRow->setTrusted(true, str("verified"));
    instanceRow->setAction(str("Not mine"));
    page->column()->addWidget(pair(accountRow, instanceRow));
    return page;
}

PageColumn *controlsPage()
{
    auto *page = new PageColumn;
    page->setTitle(str("Controls"));
    auto *flow = new FlowLayout(space(Space::M));
    flow->addWidget(new ActionButton(str("Primary"), ButtonKind::Primary));
    flow->addWidget(new ActionButton(str("Create workspace"), ButtonKind::Secondary));
    flow->addWidget(new ActionButton(str("Quiet"), ButtonKind::Quiet));
    auto *off = new ActionButton(str("Checking the code…"), ButtonKind::Primary);
    off->setEnabled(false);
    flow->addWidget(off);
    auto *link = new LinkButton(str("Open the guide"));
    link->setExternal(true);
    flow->addWidget(link);
    flow->addWidget(new Spinner(20));
    auto *badge = new Badge;
    badge->set(str("Signed out"), str("lock"), Role::SoftText);
    flow->addWidget(badge);
    auto *id = new CopyableId;
    id->setValue(str("wksp_9f31aa77c02a"), str("wksp_9f31…c02a"));
    flow->addWidget(id);
    page->add(flow);
    page->addSpace(Space::M);
    auto *agree = new CheckField(str("I have read the service agreement and the privacy policy, and I agree to both in "
                                     "the name of the company I act for."));
    agree->setChecked(true);
    page->add(agree);
    page->add(new CheckField(str("Send me product news")));
    page->addSpace(Space::M);
    page->add(new AmberNote(str("The binding cannot be undone while the subscription runs.")));
    page->addSpace(Space::M);
    page->add(new LinkRow(QUrl(str("https://ap1-auth.example.com/"))));
    page->addSpace(Space::S);
    page->add(new LinkRow(QUrl(str("https://marketplace.example.com/contents/8990a122-f456-43a4-892c-a458be31e336"
                                   "#productid=OFFI845592654693900288&locale=en"))));
    page->addSpace(Space::M);
    auto *search = textField("");
    search->setPlaceholderText(str("Search 412 workspaces"));
    search->setLeadingIcon(str("search"));
    page->column()->addWidget(search, 30);
    page->addSpace(Space::M);
    auto *table = new QTableWidget(3, 3);
    table->setShowGrid(false);
    table->verticalHeader()->hide();
    table->setFrameShape(QFrame::NoFrame);
    table->verticalHeader()->setDefaultSectionSize(px(44));
    table->setHorizontalHeaderLabels({str("Workspace"), str("Site"), str("ID")});
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    for (int r = 0; r < 3; ++r) {
        table->setItem(r, 0, new QTableWidgetItem(str("Payments production")));
        table->setItem(r, 1, new QTableWidgetItem(str("ap1 Singapore")));
        table->setItem(r, 2, new QTableWidgetItem(str("wksp_9f31…c02a")));
    }
    table->selectRow(1);
    table->setMinimumHeight(px(170));
    page->add(table);
    auto *busy = new FieldRow(str("User name"), textField("mei"));
    busy->setState(FieldRow::State::Busy, str("Checking whether the name is free…"));
    auto *wrong = new FieldRow(str("Phone"), textField("0049 30 12"));
    wrong->setState(FieldRow::State::Error,
        str("This number is too short for Germany. Write it with area code, such as 030 901820."));
    page->column()->addWidget(pair(busy, wrong));
    return page;
}

PageColumn *picturesPage()
{
    auto *page = new PageColumn;
    page->setTitle(str("Pictures"));
    auto *diagram = new ProcessDiagram;
    diagram->setContent(str("Your Alibaba Cloud purchase"),
        {{str("No account yet"), {str("Basic information"), str("Company"), str("Activation")}},
            {str("With an account"), {str("Account binding"), str("Workspaces")}}},
        str("Your workspace is active and paid"));
    diagram->setChosen(0);
    page->add(diagram);
    page->addSpace(Space::L);
    const QHash<QString, QString> labels{{str("account-id"), str("Account ID")},
        {str("account-management"), str("Account Management")}, {str("api-credentials"), str("API Credentials")},
        {str("iam-user-id"), str("IAM User ID")}, {str("instance-id"), str("Instance ID")},
        {str("my-credentials"), str("My Credentials")}, {str("my-marketplace"), str("My Marketplace")},
        {str("project-id"), str("Project ID")}, {str("purchased-services"), str("Purchased Services")},
        {str("ram-name"), str("name@")}, {str("ram-user"), str("RAM user")},
        {str("resource-details"), str("Resource Details")}};
    auto *drawings = new QWidget;
    auto *columns = new ColumnsLayout(2, 16, space(Space::L));
    drawings->setLayout(columns);
    for (const char *name : {"alibaba-account", "alibaba-ram", "alibaba-international", "alibaba-instance",
             "huawei-account", "huawei-instance"}) {
        auto *drawing = new HelpDrawing;
        drawing->setDrawing(str(name), labels);
        columns->addWidget(drawing);
    }
    page->add(drawings);
    return page;
}

void save(const QString &dir, const QString &name, QWidget &widget, QSize size)
{
    widget.resize(size);
    widget.show();
    QCoreApplication::sendPostedEvents();
    widget.grab().save(dir + QLatin1Char('/') + name + QStringLiteral(".png"));
}

void shoot(const QString &dir, const QString &name, PageColumn *page, int now, QSize size, bool binding = false)
{
    Shell shell;
    fillRail(shell, now);
    if (now > 0) {
        shell.rail()->setFoot(str("Alibaba Cloud"), str("1234…3456"), str("verified by Alibaba Cloud"));
        shell.setBack(str("Back"));
    }
    if (binding)
        shell.setSite(str("Site: ap1 · Singapore"));
    shell.setPrimary(now == 0 ? str("Continue") : str("Next"));
    if (now == 2) {
        shell.setProgress(str("Checking the code…"), true);
        shell.setCancel(str("Cancel"), true);
    }
    shell.resize(size);
    shell.show();
    shell.showPage(page);
    if (!QTest::qWaitForWindowActive(&shell))
        qWarning("not active: no focus to be seen in %s", qPrintable(name));
    save(dir, name, shell, size);
}

/// Where the keyboard is, ten Tabs in a row.
void shootFocus(const QString &dir, PageColumn *page)
{
    Shell shell;
    fillRail(shell, 2);
    shell.setBack(str("Back"));
    shell.setPrimary(str("Next"));
    shell.resize(980, 660);
    shell.show();
    shell.showPage(page);
    if (!QTest::qWaitForWindowActive(&shell))
        return;
    for (int i = 0; i < 14; ++i) {
        QTest::keyClick(shell.focusWidget(), Qt::Key_Tab);
        QWidget *at = shell.focusWidget();
        const QRect around(at->mapTo(&shell, QPoint()) - QPoint(8, 8), at->size() + QSize(16, 16));
        shell.grab(around).save(dir + QStringLiteral("/focus-%1.png").arg(i, 2, 10, QLatin1Char('0')));
    }
}

void shootMenus(const QString &dir, const QString &name)
{
    QMenu menu;
    menu.addAction(str("English"))->setCheckable(true);
    menu.actions().constFirst()->setChecked(true);
    menu.addAction(str("简体中文"))->setCheckable(true);
    menu.addSeparator();
    menu.addMenu(str("More"))->addAction(str("x"));
    menu.setActiveAction(menu.actions().at(1));
    save(dir, name + QStringLiteral("-menu"), menu, menu.sizeHint());
    QWidget window;
    window.resize(px(500), px(200));
    SelectField select(&window);
    select.addItems({str("ap1 · Singapore · AWS"), str("us1 · Oregon · AWS"), str("eu1 · Frankfurt · AWS")});
    window.show();
    select.showPopup();
    QCoreApplication::sendPostedEvents();
    select.view()->window()->grab().save(dir + QLatin1Char('/') + name + QStringLiteral("-popup.png"));
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const QString dir = app.arguments().value(1, qEnvironmentVariable("USHER_PICTURES", QStringLiteral(".")));
    QDir().mkpath(dir);
    QFont font(QStringLiteral("Noto Sans"));
    const QSize window(980, 660);
    for (const bool dark : {false, true}) {
        font.setPixelSize(14);
        QApplication::setFont(font);
        UsherStyle::apply(Theme(Accent{}, dark, true));
        const QString scheme = dark ? QStringLiteral("-dark") : QStringLiteral("-light");
        shoot(dir, QStringLiteral("basic") + scheme, basicPage(), 2, window);
        shoot(dir, QStringLiteral("welcome") + scheme, welcomePage(), 0, window);
        shoot(dir, QStringLiteral("error") + scheme, errorPage(), 4, window);
        shoot(dir, QStringLiteral("controls") + scheme, controlsPage(), 3, QSize(980, 1120), true);
        shoot(dir, QStringLiteral("pictures") + scheme, picturesPage(), 3, QSize(980, 1000));
        shootMenus(dir, QStringLiteral("controls") + scheme);
    }
    UsherStyle::apply(Theme(Accent{}, false, true));
    shootFocus(dir, welcomePage());
    shoot(dir, QStringLiteral("basic-small"), basicPage(), 2, QSize(800, 520));
    shoot(dir, QStringLiteral("basic-narrow"), basicPage(), 2, QSize(600, 520));
    QApplication::setLayoutDirection(Qt::RightToLeft);
    shoot(dir, QStringLiteral("basic-rtl"), basicPage(), 2, window);
    shoot(dir, QStringLiteral("welcome-rtl"), welcomePage(), 0, window);
    shoot(dir, QStringLiteral("controls-rtl"), controlsPage(), 3, QSize(980, 1120), true);
    shoot(dir, QStringLiteral("pictures-rtl"), picturesPage(), 3, QSize(980, 1000));
    QApplication::setLayoutDirection(Qt::LeftToRight);
    font.setPixelSize(28);
    QApplication::setFont(font);
    shoot(dir, QStringLiteral("basic-200"), basicPage(), 2, QSize(1024, 600));
    shoot(dir, QStringLiteral("welcome-200"), welcomePage(), 0, QSize(1920, 1080));
    shoot(dir, QStringLiteral("controls-200"), controlsPage(), 3, QSize(1600, 1840), true);
    shoot(dir, QStringLiteral("pictures-200"), picturesPage(), 3, QSize(800, 1000));
    return 0;
}
