#pragma once

#include "usher/wizard/pages/page.h"

namespace usher {

class AccountCards;
class Banner;
class HandoffView;
class WelcomeModel;

// Language, and where the plan was bought.
class WelcomePage : public Page
{
    Q_OBJECT
public:
    struct LanguageChoice
    {
        QString code;
        QString nativeName;
    };

    WelcomePage(FlowController *flow, const QList<LanguageChoice> &languages, QWidget *parent = nullptr);

Q_SIGNALS:
    void languageChosen(const QString &code);

protected:
    void retranslate() override;
    void refresh() override;

private:
    WelcomeModel *m_welcome;
    QWidget *m_chips;
    TextLabel *m_languageLocked;
    HandoffView *m_handoff;
    FieldRow *m_where;
    QList<std::pair<Marketplace, Card *>> m_cards;
    AccountCards *m_accounts;
    LinkButton *m_notBought;
    Banner *m_verified;
    Banner *m_unfinished;
    Banner *m_service;
    bool m_wasBusy = false;
};

} // namespace usher
