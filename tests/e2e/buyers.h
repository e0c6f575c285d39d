#pragma once

#include "e2e/routes.h"

#include <QJsonObject>

namespace usher::test {

// A usherd that marketplaces tell of purchases, and the browsers of those who bought (tests/marketplaces/arrivals.py).
class Buyers
{
public:
    // A buyer's browser at the page between the marketplace and the wizard.
    struct Arrived
    {
        Bought bought; // as the marketplace proves it
        Secret ticket; // of the page's link
    };

    bool start();
    ~Buyers();

    const Place &place() const { return m_place; }
    QString folder(const QString &name) const { return m_folder.filePath(name); } // of this test
    QString trouble() const { return m_trouble; }
    // `again`: from the cloud account of the last purchase there. No ticket where it failed: trouble().
    Arrived buy(const QString &marketplace, bool again = false);
    QString approve(); // on the last buyer's page; the code that it showed
    QStringList leaks(const QStringList &planted); // that usherd's log holds and must not

private:
    QJsonObject ask(const QJsonObject &order);
    QJsonObject read();

    QTemporaryDir m_folder;
    QProcess m_process;
    Place m_place;
    QString m_trouble;
};

} // namespace usher::test
