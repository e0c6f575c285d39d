#pragma once

#include "usherd/demo/sites/signin.h"
#include "usherd/service/holdings.h"

namespace usherd::demo {

// A site as its customers see it: the sign-in page, the account's workspaces there, and a workspace's first page.
class ConsolePages
{
public:
    ConsolePages(Services &, const SignIn &);

    void sites(const Guest &) const; // all of them
    void signIn(const Guest &, const QString &site) const;
    void submit(const Guest &, const QString &site) const;
    void signOut(const Guest &, const QString &site) const;
    void workspaces(const Guest &, const QString &site) const;
    void workspace(const Guest &, const QString &site, const QString &id) const;

private:
    std::optional<Door> door(const Guest &, const QString &site) const; // nothing: there is no such site, it was said
    void list(const Guest &, const Door &, const Visitors::Account &, const QList<HeldWorkspace> &) const;
    void first(const Guest &, const Door &, const Visitors::Account &, const HeldWorkspace &) const;
    web::Markup signedIn(const Guest &, const Door &, const Visitors::Account &) const;

    Services &m_services;
    const SignIn &m_signIn;
};

} // namespace usherd::demo
