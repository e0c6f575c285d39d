#include "gui/looks.h"
#include "gui/wizardrig.h"
#include "testmain.h"
#include "usher/wizard/controls/banner.h"
#include "usher/wizard/controls/buttons.h"
#include "usher/wizard/controls/fieldrow.h"
#include "usher/wizard/controls/pagecolumn.h"
#include "usher/wizard/controls/passwordfield.h"
#include "usher/wizard/controls/selectfield.h"
#include "usher/wizard/style/paint.h"

#include <QDialog>

#include <algorithm>
#include <functional>

using namespace wizard;

namespace {

bool isChoice(const SelectField *select, int index)
{
    return select->model()->flags(select->model()->index(index, 0)) & Qt::ItemIsEnabled;
}

} // namespace

// What is wrong with what was typed, said at the place it concerns; and what the page does while it waits.
class TestPageInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { useUsualLook(); }
    void errorBesideItsField();
    void pageProblem();
    void busy();
    void emptyFields_data();
    void emptyFields();
    void passwordStrength();
    void countdown();
    void wrongAnswersUnfold();
    void searchBeginsAnew();
    void answersCanBeTakenBack();
    void headingsCannotBeChosen();
    void strangeInput_data();
    void strangeInput();
};

void TestPageInput::errorBesideItsField()
{
    Rig rig;
    rig.person.to(Step::ActivationMethod);
    rig.person.fillActivation();
    rig.show();
    QVERIFY(QTest::qWaitForWindowActive(rig.window.get()));
    Problem refused = problem(problem_code::validation_failed, 422);
    refused.fields = {{str("/purchase/instance_id"), problem_code::field::required, {}}};
    rig.world.backend.fail(str("activate"), refused);
    rig.press(Qt::Key_Return);

    QLineEdit *field = rig.edit("instance_id");
    QVERIFY(field);
    QCOMPARE(QApplication::focusWidget(), field);
    const FieldRow *row = rowOf(field);
    QCOMPARE(row->state(), FieldRow::State::Error);
    QVERIFY(!row->message().isEmpty());
    QCOMPARE(field->accessibleDescription(), row->message());
    // In sight, although it is far down.
    const auto *column = rig.page()->findChild<PageColumn *>();
    const QRect place(field->mapTo(column->viewport(), QPoint()), field->size());
    QVERIFY(column->viewport()->rect().contains(place));
    QCOMPARE(field->text(), str("i-77"));

    // Mended: red goes with the next key.
    QTest::keyClicks(field, str("8"));
    QVERIFY(row->state() != FieldRow::State::Error);
    rig.press(Qt::Key_Return);
    QCOMPARE(rig.person.step(), Step::Success);
}

void TestPageInput::pageProblem()
{
    Rig rig;
    rig.person.to(Step::ActivationMethod);
    rig.person.fillActivation();
    rig.show();
    QVERIFY(QTest::qWaitForWindowActive(rig.window.get()));
    Problem trouble = problem(problem_code::unreachable);
    trouble.detail = str("connection refused by 203.0.113.7");
    rig.world.backend.fail(str("activate"), trouble);
    rig.press(Qt::Key_Return);

    const auto banners = rig.page()->findChildren<Banner *>();
    const auto shown = std::find_if(banners.begin(), banners.end(), std::mem_fn(&Banner::isVisible));
    QVERIFY(shown != banners.end());
    Banner *banner = *shown;
    QVERIFY(!banner->title().isEmpty());
    const auto says = [&](const QString &text) { return looks::texts(banner).join(QLatin1Char('\n')).contains(text); };
    QVERIFY(!says(trouble.detail));
    for (LinkButton *link : banner->findChildren<LinkButton *>()) {
        if (link->text() == str("Details"))
            link->setFocus();
    }
    rig.press(Qt::Key_Return);
    QCOMPARE(rig.person.step(), Step::ActivationMethod);
    QVERIFY(says(trouble.detail));
    banner->primaryAction()->setFocus();
    rig.press(Qt::Key_Return);
    QCOMPARE(rig.person.step(), Step::Success);
}

void TestPageInput::busy()
{
    Rig rig;
    rig.person.to(Step::ActivationMethod);
    rig.person.fillActivation();
    rig.world.backend.held.insert(str("activate"));
    rig.show();
    QVERIFY(QTest::qWaitForWindowActive(rig.window.get()));
    const QString verb = rig.button("primary")->text();
    rig.press(Qt::Key_Return);
    QAbstractButton *primary = rig.button("primary");
    QVERIFY(primary != nullptr);
    QVERIFY(!primary->isEnabled());
    QVERIFY(primary->text() != verb);
    QVERIFY(primary->text().endsWith(QStringLiteral("…")));
    QVERIFY(rig.button("cancel"));
    QVERIFY(QApplication::focusWidget() && QApplication::focusWidget()->isEnabled());
    rig.press(Qt::Key_Return);
    rig.press(Qt::Key_Enter);
    QCOMPARE(rig.world.backend.count(str("activate")), 1);
    rig.press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(rig.person.step(), Step::ActivationMethod);

    rig.press(Qt::Key_Escape);
    QVERIFY(!rig.window->findChild<QDialog *>());
    QVERIFY(!rig.button("cancel"));
    QVERIFY(rig.button("primary")->isEnabled());
    QCOMPARE(rig.world.backend.count(str("activate")), 1);
}

void TestPageInput::emptyFields_data()
{
    QTest::addColumn<int>("step");
    for (const Step step : {Step::BasicInformation, Step::CompanyInformation, Step::ActivationMethod,
             Step::AccountBinding, Step::CreateWorkspace})
        QTest::newRow(qPrintable(stepId(step))) << int(step);
}

void TestPageInput::emptyFields()
{
    QFETCH(int, step);
    Rig rig;
    rig.person.to(Step(step));
    if (Step(step) == Step::CreateWorkspace)
        rig.person.flow->createWorkspace()->hasAccount()->setValue(str("no"));
    if (Step(step) == Step::BasicInformation) { // optional, so that it is wrong only when it is begun
        rig.person.flow->basicInformation()->phone()->setCountry(str("SG"));
        rig.person.flow->basicInformation()->phone()->setValue(str("9123"));
    }
    rig.show();
    QVERIFY(QTest::qWaitForWindowActive(rig.window.get()));
    QVERIFY(rig.button("primary")->isEnabled());
    rig.button("primary")->click();
    spin();
    QCOMPARE(int(rig.person.step()), step);
    int errors = 0;
    for (QLineEdit *edit : rig.page()->findChildren<QLineEdit *>()) {
        const FieldRow *row = rowOf(edit);
        if (!edit->isVisible() || !row || row->state() != FieldRow::State::Error)
            continue;
        ++errors;
        QVERIFY(!row->message().isEmpty());
        QCOMPARE(edit->accessibleDescription(), row->message());
        QVERIFY(fieldError(edit));
    }
    QVERIFY(errors > 0);
    if (const QLineEdit *phone = rig.edit("phone"))
        QCOMPARE(rowOf(phone)->state() == FieldRow::State::Error, Step(step) == Step::BasicInformation);
    QVERIFY(rowOf(QApplication::focusWidget()));
    QCOMPARE(rowOf(QApplication::focusWidget())->state(), FieldRow::State::Error);
}

void TestPageInput::passwordStrength()
{
    Rig rig;
    rig.person.to(Step::BasicInformation);
    rig.show();
    auto *field = rig.find<PasswordField>(str("password"));
    const FieldRow *row = rowOf(field);
    QCOMPARE(field->strength(), -1);
    QVERIFY2(row->message().startsWith(str("At least ")), qPrintable(row->message()));
    field->setText(str("a"));
    QCOMPARE(field->strength(), 0);
    QCOMPARE(row->message(), str("Very weak"));
    field->setText(goodPassword);
    QCOMPARE(field->strength(), 4);
    QCOMPARE(row->message(), str("Very strong"));
}

void TestPageInput::countdown()
{
    Rig rig;
    rig.person.to(Step::BasicInformation);
    rig.person.fillBasic();
    rig.show();
    CodeStep *code = rig.person.flow->basicInformation()->code();
    rig.button("send_code")->click();
    spin();
    const QLineEdit *field = rig.edit("code");
    const FieldRow *row = rowOf(field);
    QVERIFY2(row->message().contains(str("Send again in 1:00.")), qPrintable(row->message()));
    QVERIFY(row->action()->isHidden());
    // To a screen reader the same through all of it.
    const QString spoken = field->accessibleDescription();
    QVERIFY(spoken.contains(code->maskedEmail()));
    rig.world.now = rig.world.now.addSecs(18);
    Q_EMIT code->ticked();
    QVERIFY2(row->message().contains(str("Send again in 0:42.")), qPrintable(row->message()));
    QCOMPARE(field->accessibleDescription(), spoken);

    rig.world.now = rig.world.now.addSecs(43);
    Q_EMIT code->ticked();
    QVERIFY2(!row->message().contains(str("Send again")), qPrintable(row->message()));
    QVERIFY(!row->action()->isHidden());
    row->action()->click();
    spin();
    QCOMPARE(rig.world.backend.count(str("code")), 2);
}

void TestPageInput::wrongAnswersUnfold()
{
    Rig rig;
    rig.person.to(Step::CompanyInformation);
    rig.show();
    QVERIFY(!rig.edit("contact_email"));
    CompanyInformationModel *company = rig.person.flow->companyInformation();
    company->contactEmail()->setValue(str("mei.tan"));
    company->contactEmail()->leave();
    spin();
    QVERIFY(company->isWrongInMore());
    QVERIFY(rig.edit("contact_email"));
}

void TestPageInput::searchBeginsAnew()
{
    Rig rig;
    rig.person.to(Step::WorkspaceBinding);
    rig.show();
    rig.edit("search")->setText(str("Payments"));
    spin();
    rig.person.flow->startOver();
    spin();
    rig.person.to(Step::WorkspaceBinding);
    QCOMPARE(rig.person.step(), Step::WorkspaceBinding);
    QVERIFY(rig.person.flow->workspaceBinding()->search().isEmpty());
    QVERIFY(rig.edit("search")->text().isEmpty());
}

void TestPageInput::answersCanBeTakenBack()
{
    Rig rig;
    rig.person.to(Step::CompanyInformation);
    CompanyInformationModel *company = rig.person.flow->companyInformation();
    company->industry()->setValue(str("energy"));
    company->region()->setValue(str("SG"));
    rig.show();
    for (const auto &[name, field] :
        {std::pair("industry", company->industry()), std::pair("region", company->region())}) {
        auto *select = rig.page()->findChild<SelectField *>(str(name));
        QVERIFY(select && select->currentIndex() > 0);
        QVERIFY(isChoice(select, 0));
        select->setCurrentIndex(0);
        QVERIFY(field->isEmpty());
    }
}

void TestPageInput::headingsCannotBeChosen()
{
    Rig rig;
    rig.world.backend.conf.sites = rig.world.brand.sites;
    rig.restart();
    rig.person.to(Step::BasicInformation);
    rig.person.flow->basicInformation()->variant()->setValue(str("china"));
    rig.show();
    const auto *site = rig.page()->findChild<SelectField *>(str("site"));
    int headings = 0;
    for (int i = 0; i < site->count(); ++i) {
        QCOMPARE(isChoice(site, i), site->itemData(i).isValid());
        headings += site->itemData(i).isValid() ? 0 : 1;
    }
    QCOMPARE(headings, 2);
}

void TestPageInput::strangeInput_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("lost"); // at most: blanks and what is invisible, where no such thing can be meant
    QTest::newRow("ten thousand") << QString(10'000, u'x') << 0;
    QTest::newRow("ten thousand wide") << QString(10'000, QChar(0x4E2D)) << 0;
    QTest::newRow("bidi") << str("abc\u202Edef\u2066ghi\u200F") << 3;
    QTest::newRow("control") << QStringLiteral("a\u0001b\u0007c\u007F") << 3;
    QTest::newRow("emoji") << str("👩‍👩‍👧‍👦 team 🚀") << 5;
    QTest::newRow("full width") << str("１２３４５６７８９０１２３４５６") << 0;
    QTest::newRow("arabic digits") << str("١٢٣٤٥٦") << 0;
    QTest::newRow("markup") << str("<b>bold</b> & <img src=x> &amp; %1 %n") << 6;
}

void TestPageInput::strangeInput()
{
    QFETCH(QString, text);
    QFETCH(int, lost);
    for (const Step step : {Step::BasicInformation, Step::CompanyInformation, Step::ActivationMethod,
             Step::AccountBinding, Step::CreateWorkspace}) {
        Rig rig;
        rig.person.to(step);
        if (step == Step::CreateWorkspace)
            rig.person.flow->createWorkspace()->hasAccount()->setValue(str("no"));
        rig.show();
        const QList<QLineEdit *> edits = rig.page()->findChildren<QLineEdit *>();
        for (QLineEdit *edit : edits) {
            if (!edit->isVisible() || !edit->isEnabled())
                continue;
            edit->setFocus(Qt::TabFocusReason);
            edit->insert(text);
            spin(3);
            const QString kept = edit->text();
            QVERIFY2(kept.size() <= text.size() && kept.size() >= text.size() - lost,
                qPrintable(looks::describe(edit) + QStringLiteral(" cuts to %1").arg(kept.size())));
        }
        rig.button("primary")->click();
        spin();
        // What is invisible in a line never leaves this computer.
        for (const OfflineBackend::Sent &sent : rig.world.backend.sent) {
            const QString body = QString::fromUtf8(sent.body);
            for (const QChar c : body) {
                QVERIFY2(c.category() != QChar::Other_Control
                        && (c.category() != QChar::Other_Format || c.unicode() == 0x200D),
                    qPrintable(QStringLiteral("%1 sends U+%2").arg(sent.what).arg(c.unicode(), 4, 16)));
            }
        }
        const QStringList wrong = looks::complaints(rig.window.get());
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
        // Whatever was entered: a value is good, or its row says why not.
        for (QLineEdit *edit : edits) {
            if (const FieldRow *row = rowOf(edit); row && edit->isVisible() && row->state() == FieldRow::State::Error)
                QVERIFY(!row->message().isEmpty());
        }
    }
}

USHER_TEST(TestPageInput, QApplication)
#include "tst_pageinput.moc"
