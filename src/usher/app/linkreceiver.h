#pragma once

#include "common/core/secret.h"

#include <QObject>

namespace usher {

// Links on their way to the flow, whoever brings them: this start's command line, a later start, the system (macOS
// tells a running program by an event). All are checked here, also what was checked before.
class LinkReceiver : public QObject
{
    Q_OBJECT
public:
    explicit LinkReceiver(const QString &scheme, QObject *parent = nullptr);

    void receive(const QString &link); // what is no link of ours is dropped, and not written anywhere

Q_SIGNALS:
    void ticketReceived(const usher::Secret &ticket);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override; // of the application

private:
    QString m_scheme;
};

} // namespace usher
