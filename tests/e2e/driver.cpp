#include "e2e/driver.h"

#include "usher/flow/arrival.h"
#include "usher/flow/draftjson.h"
#include "usher/flow/pagemodel.h"
#include "usher/wizard/controls/banner.h"
#include "usher/wizard/controls/matchcode.h"
#include "usher/wizard/controls/textlabel.h"
#include "usher/wizard/pages/page.h"
#include "usher/wizard/style/usherstyle.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QFile>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

namespace usher::test {

Driver::Driver(const Place &place, const QString &stateFolder)
    : Driver(place, stateFolder, Options())
{
}

Driver::Driver(const Place &place, const QString &stateFolder, const Options &options)
    : m_stateFolder(stateFolder)
    , m_place(place)
    , m_brand(loadBrand(QStringLiteral("northlight")).value())
    , m_backend({options.address.isValid() ? options.address : place.address,
                    options.authorities.isEmpty() ? std::optional(PinnedCertificate{place.certificate}) : std::nullopt,
                    options.authorities},
          options.limits, options.watcher)
    , m_keychain(keychainService)
    , m_stateFile(std::make_unique<DiskStateFile>(stateFile(), Draft::currentVersion))
    , m_refreshLock(stateFolder + QStringLiteral("/session.lock"))
{
    const Accent accent{QColor(m_brand.light.accent), QColor(m_brand.light.onAccent), QColor(m_brand.dark.accent),
        QColor(m_brand.dark.onAccent)};
    UsherStyle::apply(Theme(accent, false, true));
    FlowServices services;
    services.backend = &m_backend;
    services.keychain = &m_keychain;
    services.stateFile = m_stateFile.get();
    services.refreshLock = &m_refreshLock;
    services.linkOpener = &m_browser;
    services.brand = &m_brand;
    services.backendHost = place.address.host();
    services.timing.save = 50;
    services.timing.usernameCheck = 20;
    services.language = QStringLiteral("en");
    m_flow = std::make_unique<FlowController>(services);
    m_flow->arrival()->takeTicket(options.ticket);
    m_window = std::make_unique<Window>(
        m_flow.get(), QList<WelcomePage::LanguageChoice>{{QStringLiteral("en"), QStringLiteral("English")}});
    m_window->show();
    m_flow->start();
    wait(QStringLiteral("the start"), [this] { return m_flow->hasStarted(); });
}

Driver::~Driver()
{
    m_window.reset();
    m_flow.reset();
}

QStringList standing(const FlowController &flow)
{
    const PageModel *page = flow.current();
    QStringList state{stepId(flow.currentStep())};
    if (page->isBusy())
        state << QStringLiteral("busy: ") + page->busyText().code;
    if (const std::optional<Problem> problem = page->problem())
        state << QStringLiteral("problem %1 (%2)").arg(problem->code, problem->detail);
    if (!page->notice().isEmpty())
        state << QStringLiteral("notice ") + page->notice().code;
    for (const FieldBase *field : page->fields()) {
        if (field->state() == FieldBase::State::Error)
            state << field->name() + QStringLiteral(": ") + words::fieldText(field->message());
    }
    return state;
}

void Driver::fail(const QString &what)
{
    QStringList state = standing(*m_flow);
    for (const QString &banner : banners())
        state << QStringLiteral("“%1”").arg(banner);
    m_trouble = QStringLiteral("failed: %1 (on %2)").arg(what, state.join(QStringLiteral(", "))).toUtf8();
}

void Driver::reach(Step step)
{
    wait(QStringLiteral("page ") + stepId(step), [this, step] {
        return m_flow->currentStep() == step && m_flow->facts().ready() && m_window->currentPage()->step() == step
            && m_window->currentPage()->isVisible() && !m_flow->current()->isBusy();
    });
}

QLineEdit *Driver::focused(const QString &editor)
{
    const auto usable = [this, editor] {
        const auto *field = widget<QLineEdit>(editor);
        return field && field->isEnabled();
    };
    if (!wait(QStringLiteral("type into ") + editor, usable))
        return nullptr;
    auto *field = widget<QLineEdit>(editor);
    field->setFocus(Qt::TabFocusReason);
    field->selectAll();
    return field;
}

void Driver::type(const QString &editor, const QString &text)
{
    if (QLineEdit *field = focused(editor))
        QTest::keyClicks(field, text);
    expect(editor + QStringLiteral(" shows what was typed"), [&] { return this->text(editor) == text; });
}

void Driver::paste(const QString &editor, const QString &text)
{
    if (QLineEdit *field = focused(editor))
        field->insert(text);
}

void Driver::pick(const QString &editor, const QString &data)
{
    const auto there = [this, editor, data] {
        const auto *list = widget<QComboBox>(editor);
        return list && list->isEnabled() && list->findData(data) >= 0;
    };
    if (wait(QStringLiteral("pick %1 in %2").arg(data, editor), there)) {
        auto *list = widget<QComboBox>(editor);
        list->setCurrentIndex(list->findData(data));
    }
}

void Driver::press(const QString &button)
{
    if (!wait(QStringLiteral("press ") + button, [this, button] { return shows(button); }))
        return;
    auto *found = widget<QAbstractButton>(button);
    found->setFocus(Qt::TabFocusReason);
    QTest::keyClick(found, Qt::Key_Space);
}

void Driver::sendCode()
{
    m_inbox = std::make_unique<Inbox>(m_place.mails);
    press(QStringLiteral("send_code"));
}

void Driver::enterCode(const QString &recipient)
{
    QString code;
    wait(QStringLiteral("mail to ") + recipient, [this, &code, recipient] {
        code = m_inbox->code(recipient);
        return !code.isEmpty();
    });
    if (QLineEdit *field = focused(QStringLiteral("code")))
        QTest::keyClicks(field, code);
}

void Driver::confirmed()
{
    const Step step = m_flow->currentStep();
    wait(QStringLiteral("the code is confirmed"), [this, step] {
        const QList<FieldBase *> fields = m_flow->model(step)->fields();
        return m_flow->currentStep() != step || std::any_of(fields.begin(), fields.end(), [](const FieldBase *field) {
            return field->name() == QLatin1String("code") && field->state() == FieldBase::State::Ok;
        });
    });
}

void Driver::bindRow(int row)
{
    const QString name = QStringLiteral("workspaces");
    wait(QStringLiteral("the list of workspaces"), [this, name, row] {
        const auto *table = widget<QTableView>(name);
        return table && table->model()->rowCount() > row;
    });
    if (!ok())
        return;
    auto *table = widget<QTableView>(name);
    table->setFocus(Qt::TabFocusReason);
    table->selectRow(row);
    QTest::keyClick(table, Qt::Key_Return);
}

bool Driver::isSaved()
{
    QFile file(stateFile());
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QJsonObject document = QJsonDocument::fromJson(file.readAll()).object();
    std::optional<Problem> broken;
    const auto state = stateFromJson(document.value(QLatin1String("state")).toObject(), &broken);
    if (!state || !state->draft)
        return false;
    Draft onDisk = *state->draft;
    onDisk.savedAt = draft().savedAt;
    if (onDisk.binding.site.isEmpty()) // then the first one is selected, every time anew
        onDisk.binding.site = draft().binding.site;
    return onDisk == draft();
}

void Driver::saved()
{
    wait(QStringLiteral("the draft is on the disk"), [this] { return isSaved(); });
    // One job at a time: after this one, those before it are done.
    bool answered = false;
    QObject here;
    m_keychain.probe()->whenEnded(&here, [&answered](const Result<KeychainState> &) { answered = true; });
    wait(QStringLiteral("the keychain is idle"), [&answered] { return answered; });
}

QString Driver::text(const QString &editor) const
{
    if (const auto *line = widget<QLineEdit>(editor))
        return line->text();
    const auto *list = widget<QComboBox>(editor);
    return list ? list->currentData().toString() : QString();
}

bool Driver::isOn(const QString &button) const
{
    const auto *found = widget<QAbstractButton>(button);
    return found && found->isChecked();
}

bool Driver::shows(const QString &button) const
{
    const auto *found = widget<QAbstractButton>(button);
    return found && found->isEnabled();
}

bool Driver::asks(const QString &editor) const
{
    const auto *found = widget<QLineEdit>(editor);
    return found && !found->isReadOnly();
}

QString Driver::matchCode() const
{
    const auto *shown = widget<MatchCode>(QStringLiteral("match_code"));
    return shown ? shown->text() : QString();
}

QStringList Driver::banners() const
{
    QStringList titles;
    for (const Banner *banner : m_window->currentPage()->findChildren<Banner *>()) {
        if (banner->isVisible())
            titles << banner->title();
    }
    return titles;
}

void Driver::pressInBanner()
{
    QPushButton *button = nullptr;
    wait(QStringLiteral("a banner with a button"), [this, &button] {
        for (const Banner *banner : m_window->currentPage()->findChildren<Banner *>()) {
            if (banner->isVisible() && banner->primaryAction()->isVisible())
                button = banner->primaryAction();
        }
        return button != nullptr;
    });
    if (ok())
        QTest::keyClick(button, Qt::Key_Space);
}

bool Driver::says(const Message &message) const
{
    const QString wanted = words::text(message);
    const QList<TextLabel *> labels = m_window->findChildren<TextLabel *>();
    return std::any_of(labels.begin(), labels.end(),
        [&wanted](const TextLabel *label) { return label->isVisible() && label->text() == wanted; });
}

} // namespace usher::test
