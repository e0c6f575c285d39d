#pragma once

#include "usherd/demo/sites/signin.h"
#include "usherd/service/holdings.h"

namespace usherd::demo {

// The Billing Center: who pays for which workspace, and the cloud accounts that are linked. There a subscription can be
// ended, as its marketplace would report it.
class BillingPages
{
public:
    using Ended = std::function<void(const Purchase &)>;
    BillingPages(Services &, const SignIn &, Ended);

    void signIn(const Guest &) const;
    void submit(const Guest &) const;
    void signOut(const Guest &) const;
    void workspaces(const Guest &) const;
    void accounts(const Guest &) const;
    void askToEnd(const Guest &, const QString &linkId) const;
    void end(const Guest &, const QString &linkId) const;

private:
    static Door door(const Guest &);
    void list(const Guest &, const Visitors::Account &, const Holdings::Query &, const Holdings::Page &) const;
    void listAccounts(const Guest &, const Visitors::Account &, const Holdings::Page &) const;
    void ask(const Guest &, const Visitors::Account &, const Holdings::Ending &) const;
    void endNext(const Guest &, const std::shared_ptr<QList<Purchase>> &left) const;
    web::Markup head(const Guest &, const Visitors::Account &, bool ofAccounts) const;
    web::Markup choices(const Guest &, const Holdings::Query &, const Holdings::Page &) const;
    web::Markup table(const Guest &, const QList<HeldWorkspace> &) const;

    Services &m_services;
    const SignIn &m_signIn;
    const Ended m_ended;
};

} // namespace usherd::demo
