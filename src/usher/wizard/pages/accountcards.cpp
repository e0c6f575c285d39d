#include "usher/wizard/pages/accountcards.h"

#include "common/brand/brand.h"
#include "usher/flow/flowcontroller.h"
#include "usher/flow/welcomemodel.h"
#include "usher/flow/words.h"
#include "usher/wizard/controls/buttons.h"
#include "usher/wizard/controls/flowlayout.h"
#include "usher/wizard/controls/marks.h"
#include "usher/wizard/controls/textlabel.h"

#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>
#include <utility>

namespace usher {

AccountCard::AccountCard(FlowController *flow, const QString &id, QWidget *parent)
    : QWidget(parent)
    , m_flow(flow)
    , m_accounts(flow->welcome()->accounts())
    , m_id(id)
    , m_icon(new IconMark(QStringLiteral("user"), Role::SoftText))
    , m_kind(new TextLabel(TextStyle::Strong))
    , m_state(new Badge)
    , m_name(new TextLabel(TextStyle::Body, Role::SoftText))
    , m_note(new TextLabel(TextStyle::Body))
    , m_actions(new FlowLayout(space(Space::L)))
{
    auto *head = new QWidget;
    auto *parts = new FlowLayout(space(Space::S));
    head->setLayout(parts);
    for (QWidget *part : std::initializer_list<QWidget *>{m_kind, m_name, m_state})
        parts->addWidget(part);

    m_open = addLink("open_sign_in_page", &SignedInAccounts::openSignInPage);
    m_open->setExternal(true);
    m_goOn = addLink("go_on", &SignedInAccounts::goOn);
    m_signOut = addLink("sign_out", &SignedInAccounts::askSignOut);
    m_confirm = addLink("confirm_sign_out", &SignedInAccounts::signOut);
    m_keep = addLink("keep_signed_in", &SignedInAccounts::keepSignedIn);
    auto *actions = new QWidget;
    actions->setLayout(m_actions);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space(Space::L), space(Space::S), space(Space::L), space(Space::Xs));
    row->setSpacing(space(Space::S));
    row->addWidget(m_icon, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(m_note);
    column->addWidget(actions);
    row->addLayout(column, 1);
}

LinkButton *AccountCard::addLink(const char *name, void (SignedInAccounts::*act)(const QString &))
{
    auto *link = new LinkButton;
    link->setObjectName(QLatin1String(name));
    connect(link, &QAbstractButton::clicked, m_accounts, [this, act] { std::invoke(act, *m_accounts, m_id); });
    m_actions->addWidget(link);
    return link;
}

void AccountCard::setEntry(const SignedInAccounts::Entry &entry)
{
    using State = SignedInAccounts::State;
    const Brand &brand = m_flow->brand();
    const KnownAccount &account = entry.account;
    const bool console = account.kind == AccountKind::Console;
    const bool asking = entry.state == State::Asking;
    const bool working = entry.state == State::Working;

    m_icon->setIcon(console ? QStringLiteral("user") : QStringLiteral("building"), Role::SoftText);
    //: An account of the brand; %1 is the brand
    m_kind->setText(
        console ? tr("%1 account").arg(brand.displayName(m_flow->language())) : tr("Billing Center account"));
    m_state->set(tr("Signed out"), QStringLiteral("lock"), Role::SoftText);
    m_state->setVisible(entry.signedOut && !working);
    QStringList parts{account.username, account.name, words::siteName(m_flow->facts(), account.site)};
    parts.removeAll(QString());
    m_name->setText(parts.join(QStringLiteral(" · ")));
    setAccessibleName(m_kind->text() + QStringLiteral(", ") + m_name->text());

    QString note;
    if (asking) {
        note = entry.signedOut ? tr("Remove this account? What your keychain has of it is deleted.")
                               : tr("Sign out? What your keychain has of this account is deleted.");
    } else if (working) {
        note = tr("One moment…");
    } else if (!entry.trouble.isEmpty()) {
        note = words::text(entry.trouble);
    } else if (m_accounts->isBlocked()) {
        note = tr("To bind another workspace, first continue the unfinished activation or start over.");
    }
    m_note->setText(note);
    m_note->setRole(entry.trouble.isEmpty() ? Role::Text : Role::Warn);
    m_note->setVisible(!note.isEmpty());

    m_open->setText(tr("Open the sign-in page"));
    m_open->setToolTip(m_accounts->signInPage(m_id).toDisplayString());
    m_open->setVisible(!asking && !working && m_accounts->signInPage(m_id).isValid());
    //: Two different links; the second for an account that was registered and never activated
    m_goOn->setText(console && !account.activated ? tr("Activate your plan") : tr("Bind another workspace"));
    m_goOn->setVisible(!asking && !working && !m_accounts->isBlocked());
    m_signOut->setText(entry.signedOut ? tr("Remove") : tr("Sign out"));
    m_signOut->setVisible(!asking && !working);
    m_confirm->setText(entry.signedOut ? tr("Yes, remove") : tr("Yes, sign out"));
    m_confirm->setVisible(asking);
    m_keep->setText(entry.signedOut ? tr("Keep it") : tr("Stay signed in"));
    m_keep->setVisible(asking);
    if (asking && !std::exchange(m_asked, asking))
        m_keep->setFocus(Qt::OtherFocusReason);
    else if (std::exchange(m_asked, asking) && !asking && !working)
        m_signOut->setFocus(Qt::OtherFocusReason);
}

void AccountCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &t = theme();
    paintBox(&painter, rect(), t.color(Role::Card), mix(t.color(Role::Line), t.color(Role::Text), 0.06));
}

AccountCards::AccountCards(FlowController *flow, QWidget *parent)
    : QWidget(parent)
    , m_flow(flow)
    , m_title(new TextLabel(TextStyle::Strong))
    , m_list(new QWidget)
{
    auto *list = new QVBoxLayout(m_list);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(space(Space::S));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, space(Space::Xl));
    column->setSpacing(space(Space::S));
    column->addWidget(m_title);
    column->addWidget(m_list);
    connect(flow->welcome()->accounts(), &SignedInAccounts::changed, this, &AccountCards::refresh);
}

void AccountCards::refresh()
{
    m_title->setText(tr("Accounts on this computer"));
    const QList<SignedInAccounts::Entry> entries = m_flow->welcome()->accounts()->entries();
    const auto has = [&entries](const AccountCard *card) {
        return std::any_of(entries.cbegin(), entries.cend(),
            [card](const SignedInAccounts::Entry &entry) { return entry.account.id == card->id(); });
    };
    for (AccountCard *card : std::as_const(m_cards)) {
        if (!has(card))
            card->deleteLater();
    }
    m_cards.removeIf([&has](const AccountCard *card) { return !has(card); });
    for (const SignedInAccounts::Entry &entry : entries) {
        const auto found = std::find_if(m_cards.cbegin(), m_cards.cend(),
            [&entry](const AccountCard *card) { return card->id() == entry.account.id; });
        AccountCard *card = found == m_cards.cend() ? nullptr : *found;
        if (!card) {
            card = new AccountCard(m_flow, entry.account.id, m_list);
            m_list->layout()->addWidget(card);
            m_cards.append(card);
        }
        card->setEntry(entry);
    }
    setVisible(!entries.isEmpty());
}

} // namespace usher
