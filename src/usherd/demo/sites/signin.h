#pragma once

#include "usherd/demo/sites/visit.h"
#include "usherd/service/services.h"

namespace usherd::demo {

// Where one signs in: a site with its own accounts, or the Billing Center.
struct Door
{
    Room room = Room::Sites;
    QString site; // empty: the Billing Center
    QString name; // of it, for its reader
    QString path; // what lies behind it: "/demo/billing"

    QString signInPath() const { return path + QStringLiteral("/sign-in"); }
    QString signOutPath() const { return path + QStringLiteral("/sign-out"); }
};

// Signing in and out at the demo's doors: by the accounts, limits and answers of the real service.
class SignIn
{
public:
    SignIn(Services &, Visitors &);

    // The account that the visitor is signed in with there; nothing: they were sent to the door.
    std::optional<Visitors::Account> account(const Guest &, const Door &) const;
    void show(const Guest &, const Door &) const;
    void submit(const Guest &, const Door &) const;
    void leave(const Guest &, const Door &) const;

private:
    struct Refusal
    {
        int status;
        QString text;
        QString typed; // the name
        int retryAfter = 0;
    };
    void show(const Guest &, const Door &, const Refusal &) const;
    web::Markup toTry(const Guest &, const Door &) const;
    void open(const Guest &, const Door &, const QString &typed, const QString &username,
        const usher::Secret &password) const;
    void refuse(const Guest &, const Door &, const QString &typed, const usher::Problem &) const;

    Services &m_services;
    Visitors &m_visitors;
};

} // namespace usherd::demo
