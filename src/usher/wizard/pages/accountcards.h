#pragma once

#include "usher/flow/signedinaccounts.h"

#include <QWidget>

namespace usher {

class FlowController;
class FlowLayout;
class IconMark;
class Badge;
class LinkButton;
class TextLabel;

// One account of this computer, with what can be done about it. "Sign out" asks back in its own place.
class AccountCard : public QWidget
{
    Q_OBJECT
public:
    AccountCard(FlowController *flow, const QString &id, QWidget *parent = nullptr);

    QString id() const { return m_id; }
    void setEntry(const SignedInAccounts::Entry &);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    LinkButton *addLink(const char *name, void (SignedInAccounts::*act)(const QString &));

    FlowController *m_flow;
    SignedInAccounts *m_accounts;
    QString m_id;
    bool m_asked = false;
    IconMark *m_icon;
    TextLabel *m_kind;
    Badge *m_state;
    TextLabel *m_name;
    TextLabel *m_note;
    FlowLayout *m_actions;
    LinkButton *m_open;
    LinkButton *m_goOn;
    LinkButton *m_signOut;
    LinkButton *m_confirm;
    LinkButton *m_keep;
};

// The accounts that signed in on this computer; hidden while there are none.
class AccountCards : public QWidget
{
    Q_OBJECT
public:
    explicit AccountCards(FlowController *flow, QWidget *parent = nullptr);

    // Texts and states anew.
    void refresh();

private:
    FlowController *m_flow;
    TextLabel *m_title;
    QWidget *m_list;
    QList<AccountCard *> m_cards;
};

} // namespace usher
