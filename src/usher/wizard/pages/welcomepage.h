#pragma once

#include "usher/wizard/pages/page.h"

namespace usher {

class Banner;
class ColumnsLayout;
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
    TextLabel *m_question;
    FieldRow *m_where;
    QList<std::pair<Marketplace, Card *>> m_cards;
    AmberNote *m_handoff;
    Banner *m_unfinished;
    Banner *m_service;
};

} // namespace usher
