#pragma once

#include "e2e/paths.h"
#include "e2e/routes.h"

// What a walk of a path begins with and what it leaves behind, whoever walks.
namespace usher::test {

struct Counts
{
    int consoleAccounts = 0;
    int activeAccounts = 0; // of the Billing Center
    int links = 0;
    int workspaces = 0;
    int bindings = 0; // active

    static Counts of(const Place &);
    static Counts changedBy(const Path &); // expected
    Counts operator+(const Counts &) const;
    int missingTo(const Counts &wanted) const; // how many of `wanted` are not there
    QByteArray text() const;
};

// New people and new purchases.
class Supply
{
public:
    explicit Supply(const World &world)
        : m_world(world)
    {
    }

    Person person();
    // Made known to the service as the path wants it. The first one of a marketplace is for somebody whose cloud
    // account later paths find linked.
    Bought offer(const Path &);

private:
    const World &m_world;
    int m_people = 0;
    int m_purchases = 0;
    QMap<Marketplace, QString> m_linked; // cloud accounts
};

} // namespace usher::test
