#include "gui/wizardrig.h"

#include "usher/flow/handoffstep.h"

namespace wizard {

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

namespace {

World &prepared(World &world)
{
    if (const Result<Brand> brand = loadBrand(QStringLiteral("northlight")))
        world.brand = *brand;
    const QUrl agreement(QStringLiteral("https://example.com/agreement"));
    world.backend.conf.policy.agreements
        = {{QStringLiteral("plan"), QStringLiteral("1"), QStringLiteral("Commercial Plan agreement"), agreement},
            {QStringLiteral("privacy"), QStringLiteral("1"), QStringLiteral("Privacy statement"), agreement}};
    Workspace longNamed = workspace(u'3');
    longNamed.name = QStringLiteral("Payments and settlement, production, south-east Asia, second generation");
    Workspace bound = workspace(u'4', WorkspaceState::Bound);
    bound.site = QStringLiteral("us1");
    world.backend.spaces = {workspace(u'1'), longNamed, bound, workspace(u'5', WorkspaceState::SettledElsewhere)};
    return world;
}

} // namespace

Rig::Rig(const QString &languageCode)
    : person(prepared(world))
    , m_code(languageCode)
{
    speak();
    open();
}

Rig::~Rig()
{
    window.reset();
}

void Rig::open()
{
    window.reset();
    QList<WelcomePage::LanguageChoice> languages;
    for (const Language::Entry &entry : Language::available())
        languages.append({entry.code, entry.nativeName});
    window = std::make_unique<Window>(person.flow.get(), languages);
    QObject::connect(window.get(), &Window::languageChosen, person.flow.get(), [this](const QString &code) {
        person.flow->setLanguage(code);
        language.use(code);
    });
}

void Rig::restart()
{
    window.reset();
    person.restart();
    speak();
    open();
}

void Rig::show(const QSize &size)
{
    window->resize(size);
    window->show();
    window->activateWindow();
    spin();
}

QLineEdit *Rig::edit(const char *name) const
{
    return find<QLineEdit>(str(name));
}

QAbstractButton *Rig::button(const char *name) const
{
    return find<QAbstractButton>(str(name));
}

void Rig::click(const char *name)
{
    page()->findChild<QAbstractButton *>(str(name))->click();
    spin();
}

void Rig::press(int key, Qt::KeyboardModifiers modifiers)
{
    QWidget *target = QApplication::focusWidget() ? QApplication::focusWidget() : window.get();
    QTest::keyClick(target, Qt::Key(key), modifiers);
    spin();
}

void Rig::speak()
{
    language.use(m_code);
    person.flow->setLanguage(m_code);
    spin();
}

void failConfiguration(Rig &rig, const QString &code)
{
    for (int i = 0; i < 5; ++i)
        rig.world.backend.fail(str("configuration"), problem(code));
    rig.restart();
}

void useProxy(Rig &rig)
{
    rig.world.network.address = str("proxy.example.com:3128");
    rig.world.network.asks = true;
    rig.world.setup.backend = QUrl(str("https://activation.example.com"));
}

void lock(Rig &rig)
{
    Setup &setup = rig.world.setup;
    setup.backend = QUrl(str("https://activation.example.com"));
    setup.authority = str("/etc/usher/authority.pem");
    setup.marketplace = Marketplace::Huawei;
    setup.policyFile = str("/etc/usher/policy.json");
    setup.locked = {setting::backend, setting::authority, setting::marketplace, setting::language};
}

api::RedeemedHandoff handedPurchase(Marketplace bought, const QString &accountId, const QString &instanceId)
{
    api::RedeemedHandoff answer;
    answer.purchaseToken = Secret(str("token-of-the-purchase"));
    answer.purchase.id = QLatin1String("prch_") + QString(32, u'1');
    answer.purchase.marketplace = bought;
    answer.purchase.accountId = accountId;
    answer.purchase.instanceId = instanceId;
    answer.purchase.verifiedAt = QDateTime(QDate(2026, 3, 1), QTime(10, 2), Qt::UTC);
    return answer;
}

void handOver(Rig &rig, Marketplace bought, const QString &accountId, const QString &instanceId, bool held)
{
    rig.world.timing.second = held ? 1000 : 1;
    rig.restart();
    rig.person.to(Step::ActivationMethod);
    rig.person.flow->activationMethod()->workspaceName()->setValue(str("Payments prod"));
    rig.world.backend.redeemed = handedPurchase(bought, accountId, instanceId);
    rig.world.backend.redeemed.pending = held;
    HandoffStep *handoff = rig.person.flow->handoff();
    handoff->code()->setValue(Secret(str("KXQ47MTP")));
    handoff->claim();
    const auto wanted = held ? HandoffStep::State::Waiting : HandoffStep::State::Verified;
    QVERIFY(QTest::qWaitFor([handoff, wanted] { return handoff->state() == wanted; }));
}

void signedInBefore(Rig &rig)
{
    StateDocument document;
    document.installation = rig.person.flow->draft().installation;
    document.language = rig.person.flow->language();
    const auto add = [&](QChar id, usher::AccountKind kind, const char *site, bool activated, const char *name) {
        document.accounts.append({accountId(id), kind, str(site), str("m•••@e•••.com"), str(name), activated,
            activated ? std::optional(FakeBackend::settlement()) : std::nullopt});
    };
    add(u'a', usher::AccountKind::Console, "us1", false, "mei.tan");
    add(u'b', usher::AccountKind::Billing, "", true, "mei.tan");
    add(u'c', usher::AccountKind::Console, "ap1", true, "mei.tan");
    rig.world.stateFile.content.state = stateToJson(document);
    for (const QChar id : {u'b', u'c'})
        rig.world.keychain.entries.insert(
            str("activation.example.com/") + accountId(id) + str("/refresh"), QByteArray("token"));
    rig.restart();
}

} // namespace wizard
