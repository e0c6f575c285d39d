#include "usher/wizard/pages/noticearea.h"

#include "usher/flow/arrival.h"
#include "usher/flow/words.h"
#include "usher/wizard/controls/banner.h"
#include "usher/wizard/style/measures.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace usher {

namespace {

const QString startOverLink = QStringLiteral("start_over");
const QString dismissLink = QStringLiteral("dismiss");
const QString withoutLink = QStringLiteral("without");

} // namespace

NoticeArea::NoticeArea(FlowController *flow, QWidget *parent)
    : QWidget(parent)
    , m_flow(flow)
    , m_list(new QVBoxLayout(this))
{
    m_list->setContentsMargins(0, 0, 0, space(Space::L));
    m_list->setSpacing(space(Space::M));
    connect(flow, &FlowController::noticesChanged, this, &NoticeArea::refresh);
    refresh();
}

void NoticeArea::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

void NoticeArea::refresh()
{
    // What is still to be said keeps its banner, and the focus that is in it.
    const QList<FlowController::Notice> notices = m_flow->notices();
    const QList<FlowController::NoticeKind> shown = m_banners.keys();
    for (const FlowController::NoticeKind kind : shown) {
        if (std::any_of(notices.cbegin(), notices.cend(), [kind](const auto &notice) { return notice.kind == kind; }))
            continue;
        Banner *banner = m_banners.take(kind);
        m_list->removeWidget(banner);
        banner->hide();
        banner->deleteLater();
    }
    for (int i = 0; i < notices.size(); ++i) {
        Banner *&banner = m_banners[notices.at(i).kind];
        if (!banner)
            banner = make(notices.at(i).kind);
        fill(banner, notices.at(i));
        if (m_list->indexOf(banner) != i)
            m_list->insertWidget(i, banner);
    }
    setVisible(!notices.isEmpty());
}

Banner *NoticeArea::make(FlowController::NoticeKind kind)
{
    using Kind = FlowController::NoticeKind;
    const bool news = kind == Kind::Resumed || kind == Kind::Arrived;
    auto *banner = new Banner(news ? Banner::Kind::Info : Banner::Kind::Warning);
    if (kind == Kind::Arrived) {
        connect(banner, &Banner::primaryClicked, m_flow->arrival(), &Arrival::use);
        connect(banner, &Banner::linkClicked, m_flow->arrival(), &Arrival::putOff);
        return banner;
    }
    connect(banner, &Banner::primaryClicked, this, &NoticeArea::askKeychain);
    connect(banner, &Banner::linkClicked, m_flow, [flow = m_flow, kind](const QString &link) {
        if (link == startOverLink)
            flow->startOver();
        else if (link == withoutLink)
            flow->continueWithoutKeychain();
        else
            flow->dismissNotice(kind);
    });
    return banner;
}

void NoticeArea::askKeychain()
{
    if (m_flow->keychainState() == KeychainState::Locked)
        m_flow->unlockKeychain();
    else
        m_flow->retryKeychain();
}

QString NoticeArea::keychainText(KeychainState state)
{
    const QString anyway
        = tr("You can also go on without saving: your sign-in is then kept until you close this window, "
             "and nothing secret is written anywhere else.");
    switch (state) {
    case KeychainState::None:
        return tr("Your sign-in is kept until you close this window. Nothing secret is written anywhere else.");
    case KeychainState::Locked:
        return words::sentences(
            tr("Passwords and your sign-in are kept there. Unlock it; your system may ask for its password."), anyway);
    case KeychainState::Denied:
        return words::sentences(
            tr("The question for its password was put away, or your system does not allow access."), anyway);
    case KeychainState::Ok:
    case KeychainState::Unknown:
        break;
    }
    return words::sentences(tr("It may be waiting for you in another window."), anyway);
}

void NoticeArea::fill(Banner *banner, const FlowController::Notice &notice)
{
    using Kind = FlowController::NoticeKind;
    switch (notice.kind) {
    case Kind::Resumed:
        //: %1 is a time, or a date and a time
        banner->setTitle(tr("Kept from %1").arg(words::moment(notice.savedAt)));
        banner->setText(tr("You are where you stopped. Passwords and codes are never written to disk."));
        if (notice.settled) {
            //: %1 is a marketplace
            const QString settled = tr("Your administrator has chosen %1 since then; what you typed is kept.");
            banner->setText(words::sentences(settled.arg(words::marketplace(*notice.settled, m_flow->brand())),
                tr("Passwords and codes are never written to disk.")));
        }
        banner->setLink(startOverLink, tr("Start over"));
        break;
    case Kind::DraftSetAside:
    case Kind::DraftUnreadable:
        banner->setTitle(tr("Your earlier answers could not be read"));
        banner->setText(
            tr("Your purchase is safe. Only what you typed on this computer is lost; please enter it again."));
        banner->setDetails(notice.detail);
        break;
    case Kind::StateUnwritable:
        banner->setTitle(tr("Your answers cannot be kept on this computer"));
        banner->setText(tr("You can go on. If you close this window before the end, you start again."));
        banner->setDetails(notice.detail);
        break;
    case Kind::Arrived:
        banner->setTitle(tr("A purchase arrived from your browser"));
        if (notice.blocked)
            banner->setText(tr("You can use it as soon as what runs now has ended."));
        else if (notice.anew)
            banner->setText(tr("Using it begins another activation. What you have done so far is done, and stays so."));
        else
            banner->setText(tr("Using it changes the purchase only. Everything else that you entered stays."));
        banner->setPrimaryAction(notice.blocked ? QString() : tr("Use it"));
        banner->setLink(dismissLink, tr("Not now"));
        break;
    case Kind::Keychain:
        switch (notice.keychain) {
        case KeychainState::None:
            banner->setTitle(tr("This computer has no keychain"));
            break;
        case KeychainState::Locked:
            banner->setTitle(tr("The keychain is locked"));
            break;
        case KeychainState::Denied:
            banner->setTitle(tr("The keychain refused access"));
            break;
        case KeychainState::Ok:
        case KeychainState::Unknown:
            banner->setTitle(tr("The keychain does not answer"));
            break;
        }
        banner->setText(keychainText(notice.keychain));
        banner->setPrimaryAction(notice.keychain == KeychainState::Locked ? tr("Unlock") : tr("Try again"));
        banner->setLink(withoutLink, tr("Go on without saving"));
        break;
    }
    if (notice.kind != Kind::Keychain && notice.kind != Kind::Arrived)
        banner->setLink(dismissLink, tr("Dismiss"));
}

} // namespace usher
