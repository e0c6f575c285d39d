#pragma once

#include "e2e/driver.h"

// The pages of both routes as a person fills them in.
namespace usher::test {

struct Person
{
    QString username;
    QString email;
    QString company;
    QString password = QStringLiteral("Lantern-Harbour-27");
};

struct Bought
{
    QString marketplace;
    QString account;
    QString instance;
    QString pairingCode = {}; // of a purchase that is handed over; the IDs are not typed then
};

const Bought alibaba{QStringLiteral("alibaba"), QStringLiteral("5123400100200301"), QStringLiteral("30518271")};
const Bought huawei{QStringLiteral("huawei"), QStringLiteral("0a7c19e2b5f84d30a1c6f2e98b7d4503"), {}};
const Person ana{QStringLiteral("ana.lind"), QStringLiteral("ana.lind@example.com"), QStringLiteral("Lind Analytics")};
const Person jun{QStringLiteral("jun.li"), QStringLiteral("jun.li@example.com"), {}};
const QString site = QStringLiteral("us1");

namespace pages {

void pair(Driver &, const Bought &); // on any page that takes a pairing code
void welcome(Driver &, const Bought &); // leaves it
void chooseRoute(Driver &, const QString &route); // leaves it
void fillBasic(Driver &, const Person &); // all but the passwords; the code is confirmed
void leaveBasic(Driver &, const Person &); // types the passwords
void fillCompany(Driver &, const Person &);
void fillActivation(Driver &, const Bought &);
void fillBinding(Driver &, const Person &, const Bought &); // the code is confirmed
void fillCreate(Driver &, const Person &); // all but the passwords; the code is confirmed
void fillCreatePasswords(Driver &, const Person &);

void registerRoute(Driver &, const Person &, const Bought &); // from Welcome to Success

} // namespace pages

// After it, the account's only workspace can be bound to another purchase.
bool endSubscription(const Place &);

} // namespace usher::test
