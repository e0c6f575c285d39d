#include "e2e/counts.h"

#include <algorithm>

namespace usher::test {

Counts Counts::of(const Place &place)
{
    const auto number = [&place](const char *sql) { return place.number(QString::fromLatin1(sql)); };
    return {number("SELECT count(*) FROM console_accounts"),
        number("SELECT count(*) FROM billing_accounts WHERE active = 1"), number("SELECT count(*) FROM links"),
        number("SELECT count(*) FROM workspaces"), number("SELECT count(*) FROM bindings WHERE ended_at IS NULL")};
}

Counts Counts::changedBy(const Path &path)
{
    const bool registers = path.route == Route::Register;
    if (path.endsLinked())
        return {registers ? 1 : 0, 0, 0, 0, 0};
    const bool newPerson = registers || path.target == Target::CreateForNewOwner;
    const bool newWorkspace = path.target != Target::Existing;
    return {
        newPerson ? 1 : 0, registers ? 1 : 0, path.marketplace == Marketplace::Direct ? 0 : 1, newWorkspace ? 1 : 0, 1};
}

Counts Counts::operator+(const Counts &more) const
{
    return {consoleAccounts + more.consoleAccounts, activeAccounts + more.activeAccounts, links + more.links,
        workspaces + more.workspaces, bindings + more.bindings};
}

int Counts::missingTo(const Counts &wanted) const
{
    const auto missing = [](int there, int due) { return std::max(0, due - there); };
    return missing(consoleAccounts, wanted.consoleAccounts) + missing(activeAccounts, wanted.activeAccounts)
        + missing(links, wanted.links) + missing(workspaces, wanted.workspaces) + missing(bindings, wanted.bindings);
}

QByteArray Counts::text() const
{
    return QStringLiteral(
        "%1 console accounts, %2 active Billing Center accounts, %3 links, %4 workspaces, %5 bindings")
        .arg(consoleAccounts)
        .arg(activeAccounts)
        .arg(links)
        .arg(workspaces)
        .arg(bindings)
        .toUtf8();
}

Person Supply::person()
{
    const QString name = QStringLiteral("person.%1").arg(++m_people);
    return {name, name + QStringLiteral("@example.com"), QStringLiteral("Company %1").arg(m_people)};
}

Bought Supply::offer(const Path &path)
{
    if (path.marketplace == Marketplace::Direct)
        return {marketplaceId(path.marketplace), {}, {}};
    const QString number = QStringLiteral("%1").arg(++m_purchases, 8, 10, QLatin1Char('0'));
    Bought bought{marketplaceId(path.marketplace), QStringLiteral("7301%1").arg(number), QStringLiteral("i-") + number};
    if (path.endsLinked())
        bought.account = m_linked.value(path.marketplace);
    else if (!m_linked.contains(path.marketplace))
        m_linked.insert(path.marketplace, bought.account);
    if (path.paired())
        bought.pairingCode = m_world.issueHandoff(bought.marketplace, bought.account, bought.instance);
    else if (path.record != Record::Missing)
        m_world.addPurchase(bought.marketplace, bought.account, bought.instance);
    return bought;
}

} // namespace usher::test
