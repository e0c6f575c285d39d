#pragma once

#include "usher/flow/pagemodel.h"
#include "usher/flow/signedinaccounts.h"

namespace usher {

// Where was it bought? Shows the unfinished draft where there is one, and whether the service answers. The interface
// language is the controller's.
class WelcomeModel : public PageModel
{
    Q_OBJECT
public:
    struct Unfinished
    {
        Step step;
        QDateTime savedAt; // UTC
        std::optional<Marketplace> marketplace;
    };

    struct Verified // by the marketplace, through a hand-over
    {
        Marketplace marketplace;
        QString maskedAccount; // empty: not named
        QDateTime when; // UTC; invalid: not said
    };

    explicit WelcomeModel(FlowCore *core, QObject *parent = nullptr);

    Field *marketplace() const { return m_marketplace; } // marketplaceId
    QList<Marketplace> offered() const; // the server's order; all before it answered
    bool isMarketplaceLocked() const; // by the administrator
    std::optional<Verified> verified() const; // then the marketplace is chosen and stays so
    bool offersGuide() const;
    void showGuide(); // "I have not bought yet": goes on without a choice, which the guide asks for
    std::optional<Unfinished> unfinished() const { return m_unfinished; } // the Continue card
    void setUnfinished(const std::optional<Unfinished> &);
    void continueUnfinished();
    void startOver();

    SignedInAccounts *accounts() const { return m_accounts; }

    Facts::State configurationState() const;
    std::optional<Problem> configurationProblem() const;
    void retryConfiguration();

    bool canCommit() const override;
    Message primaryText() const override;
    void enter() override;

Q_SIGNALS:
    void continueRequested();
    void startOverRequested();

protected:
    void submit() override;
    void performAction(ProblemAction) override;
    bool validateAll() override;

private:
    void loadMarketplace();

    Field *m_marketplace;
    SignedInAccounts *m_accounts;
    std::optional<Unfinished> m_unfinished;
};

} // namespace usher
