#include "flow/drive.h"
#include "testmain.h"
#include "usher/flow/arrival.h"
#include "usher/flow/handoffstep.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace usher;
using namespace fakes;
namespace pc = usher::problem_code;

namespace {

QString str(const char *text)
{
    return QString::fromUtf8(text);
}

const Secret ticket(str("ticket-of-the-first-link"));
const Secret other(str("ticket-of-the-other-link"));
const QString account = str("1234567890123456");

api::RedeemedHandoff redeemed(Marketplace marketplace = Marketplace::Aws)
{
    api::RedeemedHandoff answer;
    answer.purchaseToken = Secret(str("token-of-the-purchase"));
    answer.expiresIn = 86400;
    answer.purchase.id = QLatin1String("prch_") + QString(32, u'1');
    answer.purchase.marketplace = marketplace;
    answer.purchase.accountId = account;
    answer.purchase.verifiedAt = QDateTime(QDate(2026, 3, 1), QTime(10, 2), Qt::UTC);
    return answer;
}

QJsonObject body(const World &world, const char *what)
{
    QJsonObject last;
    for (const FakeBackend::Sent &sent : world.backend.sent) {
        if (sent.what == QLatin1String(what))
            last = QJsonDocument::fromJson(sent.body).object();
    }
    return last;
}

QString challengeOf(const QString &verifier)
{
    return QString::fromLatin1(QCryptographicHash::hash(verifier.toLatin1(), QCryptographicHash::Sha256)
                                   .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

// Before a World: beats of a millisecond.
struct QuickWorld : World
{
    QuickWorld()
    {
        timing.second = 1;
        brand.linkScheme = str("com.acme.usher");
    }
};

struct Visitor : Person
{
    using Person::Person;

    HandoffStep *handoff() const { return flow->handoff(); }
    Arrival *arrival() const { return flow->arrival(); }
    void link(const Secret &t = ticket)
    {
        arrival()->takeTicket(t);
        spin();
    }
    void startWith(const Secret &t) // a cold start
    {
        flow.reset();
        flow = std::make_unique<FlowController>(world.services());
        arrival()->takeTicket(t);
        flow->start();
        spin();
    }
    bool isAsked() const
    {
        const QList<FlowController::Notice> notices = flow->notices();
        return std::any_of(notices.begin(), notices.end(),
            [](const auto &n) { return n.kind == FlowController::NoticeKind::Arrived; });
    }
    const FlowController::Notice &question() const
    {
        static FlowController::Notice found;
        for (const FlowController::Notice &notice : flow->notices()) {
            if (notice.kind == FlowController::NoticeKind::Arrived)
                found = notice;
        }
        return found;
    }
};

} // namespace

class TestArrivingPurchases : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void freshGoesStraightOn_data();
    void freshGoesStraightOn();
    void begunAsks_data();
    void begunAsks();
    void usedPurchaseBeginsAnew();
    void waitsForWhatRuns();
    void keepsThePurchaseUntilTheNextIsThere();
    void twoLinks();
    void trouble_data();
    void trouble();
    void openedHere();
    void openedHereRunsOut();
    void survivesEveryKill_data();
    void survivesEveryKill();
    void linkedAlready();
    void notActive_data();
    void notActive();
    void notMine();
    void pastedLink_data();
    void pastedLink();
    void footers();
};

void TestArrivingPurchases::freshGoesStraightOn_data()
{
    QTest::addColumn<QString>("how");
    for (const char *how : {"cold", "warm", "marketplace chosen", "reading the guide", "guide, none chosen"})
        QTest::newRow(how) << str(how);
}

void TestArrivingPurchases::freshGoesStraightOn()
{
    QFETCH(QString, how);
    QuickWorld world;
    world.backend.redeemed.pending = true;
    Visitor visitor(world);
    if (how == str("marketplace chosen"))
        visitor.flow->welcome()->marketplace()->setValue(str("azure"));
    else if (how == str("reading the guide"))
        visitor.guide(Marketplace::Alibaba, str("china"));
    else if (how == str("guide, none chosen"))
        visitor.flow->welcome()->showGuide();
    if (how == str("cold"))
        visitor.startWith(ticket);
    else
        visitor.link();
    QVERIFY(!visitor.isAsked());
    QVERIFY(visitor.flow->showsArrival());
    QCOMPARE(visitor.handoff()->state(), HandoffStep::State::Waiting);
    QCOMPARE(visitor.handoff()->matchCode(), str("42-17"));
    QCOMPARE(body(world, "claim").value(str("ticket")).toString(), ticket.reveal());
    QVERIFY(!body(world, "claim").contains(str("user_code")));
    QTRY_VERIFY(world.backend.count(str("redeem")) > 0);
    const QString verifier = body(world, "redeem").value(str("code_verifier")).toString();
    QCOMPARE(body(world, "claim").value(str("code_challenge")).toString(), challengeOf(verifier));

    world.backend.redeemed = redeemed();
    QTRY_COMPARE(visitor.handoff()->state(), HandoffStep::State::Verified);
    spin();
    QVERIFY(visitor.flow->showsArrival()); // whose is it?
    QVERIFY(visitor.handoff()->needsConfirmation());
    QCOMPARE(visitor.flow->footer().primary.code, message_code::do_mine);
    visitor.flow->press();
    spin();
    QVERIFY(!visitor.flow->showsArrival());
    QCOMPARE(visitor.step(), Step::AccountChoice);
    QVERIFY(visitor.flow->draft().marketplace == Marketplace::Aws);
    visitor.flow->saveNow();
    spin();
    for (const QByteArray &secret : {ticket.revealUtf8(), verifier.toUtf8(), QByteArray("token-of-the-purchase")})
        QVERIFY2(!world.stateFile.bytes().contains(secret), secret.constData());
    const QByteArray kept = world.keychain.entries.value(QLatin1String("draft/") + visitor.flow->draft().flowId);
    QVERIFY(kept.contains("token-of-the-purchase"));
    QVERIFY(!kept.contains(ticket.revealUtf8()) && !kept.contains(verifier.toUtf8()));
    visitor.restart();
    QVERIFY(!visitor.handoff()->needsConfirmation());
}

void TestArrivingPurchases::begunAsks_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"account choice", "basic information", "activation method", "account binding",
             "back on Welcome", "pairing code typed", "pairing code claimed", "opened here", "an old draft"})
        QTest::newRow(what) << str(what);
}

void TestArrivingPurchases::begunAsks()
{
    QFETCH(QString, what);
    QuickWorld world;
    world.backend.redeemed.pending = true;
    Visitor visitor(world);
    Step step = Step::Welcome;
    if (what == str("account choice")) {
        visitor.flow->welcome()->marketplace()->setValue(str("alibaba"));
        visitor.commit();
        step = Step::AccountChoice;
    } else if (what == str("basic information") || what == str("back on Welcome")) {
        visitor.to(Step::BasicInformation);
        visitor.fillBasic();
        step = Step::BasicInformation;
        if (what == str("back on Welcome")) {
            visitor.flow->goTo(Step::Welcome);
            step = Step::Welcome;
        }
    } else if (what == str("activation method")) {
        visitor.to(step = Step::ActivationMethod);
        visitor.fillActivation();
    } else if (what == str("account binding")) {
        visitor.to(step = Step::AccountBinding);
        visitor.fillBinding();
    } else if (what == str("pairing code typed") || what == str("pairing code claimed")) {
        visitor.handoff()->code()->setValue(Secret(str("KXQ47MTP")));
        if (what == str("pairing code claimed"))
            visitor.handoff()->claim();
        spin();
    } else if (what == str("opened here")) {
        visitor.flow->welcome()->marketplace()->setValue(str("aws"));
        visitor.arrival()->startInMarketplace();
        spin();
        visitor.flow->back();
    } else {
        visitor.to(Step::BasicInformation);
        visitor.flow->saveNow();
        spin();
        world.now = world.now.addDays(31);
        visitor.restart();
        QVERIFY(visitor.flow->welcome()->unfinished());
    }
    QCOMPARE(visitor.step(), step);
    const Draft before = visitor.flow->draft();
    const int claims = world.backend.count(str("claim"));
    visitor.link();
    QVERIFY(visitor.isAsked());
    QVERIFY(!visitor.question().anew && !visitor.question().blocked);
    QVERIFY(!visitor.flow->showsArrival());
    QVERIFY(visitor.flow->draft() == before);
    visitor.arrival()->putOff();
    QVERIFY(!visitor.isAsked());
    QCOMPARE(world.backend.count(str("claim")), claims);

    visitor.link();
    visitor.arrival()->use();
    spin();
    QVERIFY(!visitor.isAsked());
    QVERIFY(visitor.flow->showsArrival());
    QCOMPARE(visitor.step(), step);
    QCOMPARE(body(world, "claim").value(str("ticket")).toString(), ticket.reveal());
    world.backend.redeemed = redeemed();
    QTRY_COMPARE(visitor.handoff()->state(), HandoffStep::State::Verified);
    spin();
    const Draft &now = visitor.flow->draft();
    QVERIFY(now.basic == before.basic && now.activation == before.activation && now.binding == before.binding);
    QVERIFY(now.accountId == before.accountId && now.instanceId == before.instanceId);
    visitor.flow->press();
    spin();
    QVERIFY(now.marketplace == Marketplace::Aws && now.owned);
    QCOMPARE(visitor.step(), step == Step::Welcome ? Step::AccountChoice : step);
}

void TestArrivingPurchases::usedPurchaseBeginsAnew()
{
    QuickWorld world;
    world.backend.redeemed.pending = true;
    Visitor visitor(world);
    visitor.to(Step::WorkspaceBinding);
    const QString flow = visitor.flow->draft().flowId;
    visitor.link();
    QVERIFY(visitor.isAsked() && visitor.question().anew);
    QVERIFY(visitor.flow->draft().linked);
    visitor.arrival()->use();
    spin();
    QCOMPARE(visitor.step(), Step::Welcome);
    QVERIFY(visitor.flow->draft().flowId != flow && !visitor.flow->draft().linked);
    QVERIFY(visitor.flow->showsArrival());
    QCOMPARE(visitor.handoff()->state(), HandoffStep::State::Waiting);
}

void TestArrivingPurchases::waitsForWhatRuns()
{
    QuickWorld world;
    world.backend.redeemed.pending = true;
    Visitor visitor(world);
    visitor.to(Step::CompanyInformation);
    visitor.fillCompany();
    world.backend.held.insert(str("register"));
    visitor.commit();
    QVERIFY(visitor.flow->current()->isBusy());
    visitor.link();
    QVERIFY(visitor.isAsked() && visitor.question().blocked);
    visitor.arrival()->use();
    spin();
    QCOMPARE(world.backend.count(str("claim")), 0);
    world.backend.release<api::Session>(str("register"), session());
    spin();
    QCOMPARE(visitor.step(), Step::ActivationMethod);
    QVERIFY(visitor.isAsked() && !visitor.question().blocked);
    visitor.arrival()->use();
    spin();
    QCOMPARE(world.backend.count(str("claim")), 1);
    QCOMPARE(visitor.step(), Step::ActivationMethod);
}

// The next one may never be approved.
void TestArrivingPurchases::keepsThePurchaseUntilTheNextIsThere()
{
    QuickWorld world;
    world.backend.redeemed = redeemed(Marketplace::Azure);
    Visitor visitor(world);
    visitor.link();
    QTRY_COMPARE(visitor.handoff()->state(), HandoffStep::State::Verified);
    visitor.flow->press();
    spin();
    QCOMPARE(visitor.step(), Step::AccountChoice);
    world.backend.redeemed.pending = true;
    visitor.link(other);
    visitor.arrival()->use();
    spin();
    QCOMPARE(visitor.handoff()->state(), HandoffStep::State::Waiting);
    QVERIFY(visitor.flow->draft().handed && visitor.flow->draft().owned);
    visitor.flow->cancel();
    spin();
    QCOMPARE(visitor.handoff()->state(), HandoffStep::State::Verified);
    QVERIFY(!visitor.handoff()->purchaseToken().isEmpty());
    QVERIFY(visitor.flow->draft().owned);

    visitor.link(other);
    visitor.arrival()->use();
    world.backend.redeemed = redeemed(Marketplace::Aws);
    world.backend.redeemed.purchase.id = QLatin1String("prch_") + QString(32, u'2');
    QTRY_VERIFY(visitor.handoff()->state() == HandoffStep::State::Verified && visitor.handoff()->needsConfirmation());
    QCOMPARE(visitor.handoff()->marketplace(), Marketplace::Aws);
}

void TestArrivingPurchases::twoLinks()
{
    QuickWorld world;
    world.backend.redeemed.pending = true;
    world.backend.held.insert(str("claim"));
    Visitor visitor(world);
    visitor.link();
    QCOMPARE(visitor.handoff()->state(), HandoffStep::State::Claiming);
    visitor.flow->back();
    visitor.link(); // a second click
    QVERIFY(!visitor.isAsked() && visitor.flow->showsArrival());
    QCOMPARE(world.backend.count(str("claim")), 1);
    const QPointer<CallBase> first = world.backend.waiting.value(str("claim"));
    visitor.link(other);
    QVERIFY(visitor.isAsked());
    QCOMPARE(world.backend.count(str("claim")), 1);
    const QString challenge = body(world, "claim").value(str("code_challenge")).toString();
    visitor.arrival()->use();
    spin();
    QCOMPARE(world.backend.count(str("claim")), 2);
    QCOMPARE(body(world, "claim").value(str("ticket")).toString(), other.reveal());
    QVERIFY(body(world, "claim").value(str("code_challenge")).toString() != challenge);
    QVERIFY(!first || first->hasEnded()); // nobody waits for it
    world.backend.release<api::ClaimedHandoff>(
        str("claim"), api::ClaimedHandoff{str("handoff-other"), str("77-77"), 600, 1});
    spin();
    QCOMPARE(visitor.handoff()->matchCode(), str("77-77"));
}

void TestArrivingPurchases::trouble_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("said");
    QTest::addColumn<bool>("retry");
    QTest::newRow("used, or unknown") << "claim" << pc::handoff_unknown << 404 << message_code::link_used << false;
    QTest::newRow("too late") << "claim" << pc::handoff_expired << 410 << message_code::link_late << false;
    QTest::newRow("nobody there") << "claim" << pc::unreachable << 0 << pc::unreachable << true;
    QTest::newRow("busy") << "claim" << pc::overloaded << 503 << pc::overloaded << true;
    QTest::newRow("too often") << "claim" << pc::rate_limited << 429 << pc::rate_limited << true;
    QTest::newRow("declined") << "redeem" << pc::handoff_denied << 403 << pc::handoff_denied << false;
    QTest::newRow("expired") << "redeem" << pc::handoff_expired << 410 << message_code::link_late << false;
}

void TestArrivingPurchases::trouble()
{
    QFETCH(QString, what);
    QFETCH(QString, code);
    QFETCH(int, status);
    QFETCH(QString, said);
    QFETCH(bool, retry);
    QuickWorld world;
    world.backend.redeemed = redeemed();
    world.backend.fail(what, problem(code, status));
    Visitor visitor(world);
    visitor.link();
    QTRY_COMPARE(visitor.handoff()->trouble().code, said);
    QCOMPARE(visitor.handoff()->state(), HandoffStep::State::Idle);
    QVERIFY(visitor.flow->showsArrival());
    QVERIFY(visitor.handoff()->code()->message().isEmpty()); // it is not about a code
    QCOMPARE(visitor.handoff()->canRetry(), retry);
    QCOMPARE(visitor.flow->footer().primary.code, retry ? message_code::do_try_again : message_code::do_go_on);
    visitor.flow->press();
    if (retry) {
        QTRY_COMPARE(visitor.handoff()->state(), HandoffStep::State::Verified);
        return;
    }
    spin();
    QVERIFY(!visitor.flow->showsArrival());
    QVERIFY(visitor.handoff()->trouble().isEmpty());
    QCOMPARE(visitor.step(), Step::Welcome);
    visitor.link(other); // the page gave a new one
    QTRY_COMPARE(visitor.handoff()->state(), HandoffStep::State::Verified);
}

void TestArrivingPurchases::openedHere()
{
    QuickWorld world;
    world.backend.redeemed.pending = true;
    Visitor visitor(world);
    QVERIFY(!visitor.handoff()->canOpen()); // where?
    visitor.arrival()->startInMarketplace();
    spin();
    QCOMPARE(world.backend.count(str("open")), 0);
    visitor.guide(Marketplace::Alibaba, str("international"));
    QCOMPARE(visitor.step(), Step::PurchaseGuide);
    visitor.arrival()->startInMarketplace();
    QCOMPARE(visitor.handoff()->state(), HandoffStep::State::Claiming);
    QCOMPARE(world.links.opened.size(), 0);
    spin();
    const QJsonObject asked = body(world, "open");
    QCOMPARE(asked.value(str("marketplace")).toString(), str("alibaba"));
    QCOMPARE(asked.value(str("variant")).toString(), str("international"));
    const QUrl page = visitor.handoff()->startUrl();
    QCOMPARE(world.links.opened, QList<QUrl>{page});
    QCOMPARE(visitor.handoff()->matchCode(), str("W9KTQD"));
    QCOMPARE(visitor.handoff()->way(), HandoffWay::Opened);
    QVERIFY(visitor.flow->showsArrival());
    visitor.handoff()->openAgain(); // another window, or the same
    QCOMPARE(world.links.opened, QList<QUrl>({page, page}));
    QTRY_VERIFY(world.backend.count(str("redeem")) > 1);
    const QString verifier = body(world, "redeem").value(str("code_verifier")).toString();
    QCOMPARE(asked.value(str("code_challenge")).toString(), challengeOf(verifier));

    spin();
    visitor.restart();
    QCOMPARE(visitor.step(), Step::PurchaseGuide);
    QVERIFY(visitor.flow->showsArrival());
    QCOMPARE(visitor.handoff()->state(), HandoffStep::State::Waiting);
    QCOMPARE(world.links.opened.size(), 2); // not by itself
    QVERIFY(!world.stateFile.bytes().contains(page.toEncoded()));
    visitor.handoff()->openAgain();
    spin();
    QCOMPARE(world.backend.count(str("open")), 2);
    QCOMPARE(body(world, "open").value(str("code_challenge")), asked.value(str("code_challenge")));
    QCOMPARE(world.links.opened.size(), 3);
    world.backend.redeemed = redeemed(Marketplace::Alibaba);
    QTRY_COMPARE(visitor.handoff()->state(), HandoffStep::State::Verified);
    visitor.flow->press();
    spin();
    QCOMPARE(visitor.step(), Step::AccountChoice);
}

void TestArrivingPurchases::openedHereRunsOut()
{
    QuickWorld world;
    world.backend.redeemed.pending = true;
    Visitor visitor(world);
    visitor.flow->welcome()->marketplace()->setValue(str("aws"));
    visitor.arrival()->startInMarketplace();
    spin();
    QTRY_VERIFY(world.backend.count(str("redeem")) > 0);
    const QJsonValue challenge = body(world, "open").value(str("code_challenge"));
    world.now = world.now.addSecs(601);
    QTRY_COMPARE(visitor.handoff()->trouble().code, message_code::handoff_took_long);
    QVERIFY(visitor.flow->showsArrival());
    QCOMPARE(visitor.flow->footer().primary.code, message_code::do_start_again);
    visitor.flow->press();
    spin();
    QCOMPARE(visitor.handoff()->state(), HandoffStep::State::Waiting);
    QVERIFY(body(world, "open").value(str("code_challenge")) != challenge);
    QCOMPARE(world.links.opened.size(), 2);
    visitor.flow->cancel();
    spin();
    QVERIFY(!visitor.flow->showsArrival());
    QCOMPARE(visitor.handoff()->state(), HandoffStep::State::Idle);
}

void TestArrivingPurchases::survivesEveryKill_data()
{
    QTest::addColumn<bool>("opened");
    QTest::newRow("link") << false;
    QTest::newRow("opened here") << true;
}

// Before every write of the draft and of the keychain: what is there then is what a kill leaves.
void TestArrivingPurchases::survivesEveryKill()
{
    QFETCH(bool, opened);
    struct Left
    {
        QJsonObject state;
        QMap<QString, QByteArray> entries;
        int begun;
        bool knownHere; // the answer was taken
        bool seen; // the page was opened
    };
    QList<Left> all;
    const char *what = opened ? "open" : "claim";
    QuickWorld world;
    world.timing.save = 60'000; // what is saved in passing is not to be counted on
    Visitor visitor(world);
    const auto look = [&] {
        all.append({world.stateFile.content.state, world.keychain.entries, world.backend.count(str(what)),
            world.stateFile.content.state.value(str("draft")).toObject().contains(str("handoff")),
            !world.links.opened.isEmpty()});
    };
    world.stateFile.onSave = look;
    world.keychain.onWrite = look;
    world.backend.redeemed.pending = true;
    visitor.flow->welcome()->marketplace()->setValue(str("aws"));
    world.backend.held.insert(str(what));
    if (opened)
        visitor.arrival()->startInMarketplace();
    else
        visitor.link();
    spin();
    look(); // sent, not answered
    const QJsonValue challenge = body(world, what).value(str("code_challenge"));
    world.backend.held.clear();
    if (opened)
        world.backend.release<api::OpenedHandoff>(
            str(what), api::OpenedHandoff{str("handoff-2"), QUrl(str("https://a.example/")), str("W9KTQD"), 600, 1});
    else
        world.backend.release<api::ClaimedHandoff>(
            str(what), api::ClaimedHandoff{str("handoff-1"), str("42-17"), 600, 1});
    spin();
    look();
    QTRY_VERIFY(world.backend.count(str("redeem")) > 0);
    world.backend.redeemed = redeemed();
    QTRY_COMPARE(visitor.handoff()->state(), HandoffStep::State::Verified);
    spin();
    look();
    visitor.flow->press();
    visitor.flow->saveNow();
    spin();
    look();
    QVERIFY(all.size() > 6);

    for (qsizetype i = 0; i < all.size(); ++i) {
        const Left &left = all.at(i);
        QuickWorld again;
        again.stateFile.content.state = left.state;
        again.keychain.entries = left.entries;
        again.backend.redeemed = redeemed();
        Visitor next(again);
        const QByteArray at = QByteArray::number(i);
        if (opened ? left.seen : left.begun > 0) {
            QVERIFY2(QTest::qWaitFor([&] { return next.flow->draft().handed.has_value(); }), at.constData());
            const QJsonObject repeat = body(again, what);
            QVERIFY2(repeat.isEmpty() || repeat.value(str("code_challenge")) == challenge, at.constData());
        } else if (next.handoff()->state() == HandoffStep::State::Idle) {
            // Nothing had happened yet: it is simply begun once more.
            next.flow->welcome()->marketplace()->setValue(str("aws"));
            opened ? next.arrival()->startInMarketplace() : next.link();
            QVERIFY2(QTest::qWaitFor([&] { return next.flow->draft().handed.has_value(); }), at.constData());
        }
    }
}

void TestArrivingPurchases::linkedAlready()
{
    QuickWorld world;
    world.backend.redeemed = redeemed();
    world.backend.redeemed.purchase.linkedTo = str("m•••n");
    Visitor visitor(world);
    visitor.link();
    QTRY_COMPARE(visitor.step(), Step::AlreadyLinked);
    spin();
    QVERIFY(!visitor.flow->showsArrival());
    QCOMPARE(visitor.flow->alreadyLinked()->maskedAccount(), str("m•••n"));
    // Binding with it uses it: whose it is, is asked there.
    visitor.flow->alreadyLinked()->bindWithIt();
    QCOMPARE(visitor.step(), Step::AccountBinding);
    visitor.flow->accountBinding()->username()->setValue(str("mei.tan"));
    visitor.code(visitor.flow->accountBinding()->code());
    visitor.commit();
    QCOMPARE(world.backend.count(str("link")), 0);
    QCOMPARE(visitor.handoff()->code()->message().code, message_code::handoff_unconfirmed);
    visitor.flow->accountBinding()->mine();
    visitor.commit();
    QCOMPARE(visitor.step(), Step::WorkspaceBinding);
}

void TestArrivingPurchases::notActive_data()
{
    QTest::addColumn<PurchaseState>("state");
    QTest::addColumn<QString>("said");
    QTest::newRow("frozen") << PurchaseState::Frozen << pc::purchase_frozen;
    QTest::newRow("expired") << PurchaseState::Expired << pc::purchase_expired;
    QTest::newRow("released") << PurchaseState::Released << pc::purchase_released;
}

void TestArrivingPurchases::notActive()
{
    QFETCH(PurchaseState, state);
    QFETCH(QString, said);
    QuickWorld world;
    world.backend.redeemed = redeemed();
    world.backend.redeemed.purchase.state = state;
    Visitor visitor(world);
    visitor.to(Step::ActivationMethod);
    visitor.fillActivation();
    visitor.link();
    visitor.arrival()->use();
    QTRY_COMPARE(visitor.handoff()->state(), HandoffStep::State::Verified);
    spin();
    QVERIFY(!visitor.handoff()->isUsable());
    QCOMPARE(visitor.flow->footer().primary.code, message_code::do_look_again);
    visitor.flow->press();
    QVERIFY(visitor.handoff()->isLooking());
    spin();
    QVERIFY(visitor.handoff()->needsConfirmation());
    visitor.flow->back();
    visitor.commit();
    QCOMPARE(visitor.handoff()->code()->message().code, said);
    QCOMPARE(world.backend.count(str("activate")), 0);
    spin();
    visitor.flow->saveNow();
    spin();
    visitor.restart();
    QVERIFY(!visitor.handoff()->isUsable());

    world.backend.fail(str("purchase"), problem(pc::unreachable));
    visitor.handoff()->lookAgain();
    spin();
    QCOMPARE(visitor.handoff()->code()->message().code, pc::unreachable);
    world.backend.redeemed.purchase.state = PurchaseState::Active; // paid meanwhile
    visitor.handoff()->lookAgain();
    spin();
    QVERIFY(visitor.handoff()->isUsable());
    visitor.flow->activationMethod()->mine();
    visitor.commit();
    QCOMPARE(visitor.step(), Step::Success);
}

void TestArrivingPurchases::notMine()
{
    QuickWorld world;
    world.backend.redeemed = redeemed();
    Visitor visitor(world);
    visitor.link();
    QTRY_COMPARE(visitor.handoff()->state(), HandoffStep::State::Verified);
    world.backend.fail(str("reject"), problem(pc::unreachable));
    visitor.handoff()->reject();
    QCOMPARE(visitor.flow->footer().primary.code, message_code::busy_rejecting);
    spin();
    QVERIFY(visitor.flow->showsArrival()); // not told: not forgotten
    visitor.handoff()->reject();
    spin();
    QVERIFY(!visitor.flow->showsArrival());
    QVERIFY(!visitor.flow->draft().handed);
    QCOMPARE(visitor.step(), Step::Welcome);
    QVERIFY(visitor.flow->welcome()->marketplace()->isEnabled());
}

void TestArrivingPurchases::pastedLink_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("good");
    QTest::newRow("as it is") << str("com.acme.usher:/activate?t=abc") << true;
    QTest::newRow("with a line's end") << str(" com.acme.usher:/activate?t=abc\n") << true;
    QTest::newRow("another program's") << str("com.other.usher:/activate?t=abc") << false;
    QTest::newRow("a page") << str("https://usher.example/handoff") << false;
    QTest::newRow("cut off") << str("com.acme.usher:/activate?t=") << false;
}

void TestArrivingPurchases::pastedLink()
{
    QFETCH(QString, typed);
    QFETCH(bool, good);
    QuickWorld world;
    world.backend.redeemed.pending = true;
    Visitor visitor(world);
    visitor.handoff()->code()->setValue(Secret(typed));
    visitor.handoff()->claim();
    spin();
    if (good) {
        QCOMPARE(visitor.handoff()->state(), HandoffStep::State::Waiting);
        QCOMPARE(body(world, "claim").value(str("ticket")).toString(), str("abc"));
    } else {
        QCOMPARE(visitor.handoff()->code()->message().code, message_code::link_wrong);
        QCOMPARE(world.backend.count(str("claim")), 0);
    }
}

void TestArrivingPurchases::footers()
{
    QuickWorld world;
    world.timing.second = 1000;
    world.backend.redeemed.pending = true;
    world.backend.held.insert(str("claim"));
    Visitor visitor(world);
    visitor.link();
    const Footer claiming = visitor.flow->footer();
    QCOMPARE(claiming.primary.code, message_code::busy_fetching);
    QVERIFY(claiming.isBusy && claiming.cancel == Footer::Button::Enabled && claiming.back == Footer::Button::Enabled);
    world.backend.release<api::ClaimedHandoff>(str("claim"), api::ClaimedHandoff{str("h"), str("42-17"), 600, 1});
    spin();
    QCOMPARE(visitor.flow->footer().primary.code, message_code::busy_waiting);
    visitor.flow->back(); // it goes on meanwhile
    QVERIFY(!visitor.flow->showsArrival());
    QCOMPARE(visitor.handoff()->state(), HandoffStep::State::Waiting);
    visitor.arrival()->open();
    QVERIFY(visitor.flow->escape()); // cancels
    spin();
    QVERIFY(!visitor.flow->showsArrival());
    QCOMPARE(visitor.handoff()->state(), HandoffStep::State::Idle);
    QVERIFY(visitor.flow->draft().handoff == std::nullopt);
}

USHER_TEST(TestArrivingPurchases, QCoreApplication)
#include "tst_arrivingpurchases.moc"
