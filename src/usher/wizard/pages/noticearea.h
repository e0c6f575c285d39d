#pragma once

#include "usher/flow/flowcontroller.h"

#include <QMap>
#include <QWidget>

class QVBoxLayout;

namespace usher {

class Banner;

// What the flow has to say on any page: kept answers, the keychain's state, a state file that could not be read.
class NoticeArea : public QWidget
{
    Q_OBJECT
public:
    explicit NoticeArea(FlowController *flow, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    Banner *make(FlowController::NoticeKind kind);
    void askKeychain();
    void fill(Banner *banner, const FlowController::Notice &notice);
    static QString keychainText(KeychainState state);

    FlowController *m_flow;
    QVBoxLayout *m_list;
    QMap<FlowController::NoticeKind, Banner *> m_banners;
};

} // namespace usher
