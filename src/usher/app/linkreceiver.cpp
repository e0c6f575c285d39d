#include "usher/app/linkreceiver.h"

#include "common/core/logging.h"
#include "usher/flow/handofflink.h"

#include <QFileOpenEvent>

namespace usher {

LinkReceiver::LinkReceiver(const QString &scheme, QObject *parent)
    : QObject(parent)
    , m_scheme(scheme)
{
}

void LinkReceiver::receive(const QString &link)
{
    if (link.isEmpty())
        return; // it only wants the window
    const Result<Secret> ticket = ticketOfLink(link, m_scheme);
    if (ticket)
        Q_EMIT ticketReceived(*ticket);
    else
        qCInfo(logWindow, "ignored: %ls", qUtf16Printable(ticket.problem().detail));
}

bool LinkReceiver::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::FileOpen)
        return QObject::eventFilter(watched, event);
    receive(static_cast<QFileOpenEvent *>(event)->url().toString(QUrl::FullyEncoded));
    return true;
}

} // namespace usher
