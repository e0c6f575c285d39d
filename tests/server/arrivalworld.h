#pragma once

#include "server/purchaseworld.h"

namespace serviceworld {

using marketplace::EventKind;
using marketplace::PurchaseEvent;
using usher::Done;
using usher::Marketplace;

template <class T> QString codeOf(const Result<T> &result)
{
    return result ? QString() : result.problem().code;
}

// The world with marketplaces in it, whose servers report purchases and whose pages send browsers.
class ArrivalWorld : public PurchaseWorld
{
public:
    explicit ArrivalWorld(const Tweak &tweak = {});

    static PurchaseEvent event(EventKind kind, Marketplace marketplace = Marketplace::Alibaba,
        const QString &instanceId = QStringLiteral("88880001"), const QString &accountId = QStringLiteral("5001"));
    Result<MarketplaceReports::Recorded> record(const PurchaseEvent &event);
    void tell(const PurchaseEvent &event); // that is recorded, whatever it changes
    // What the record says; nothing: there is none.
    std::optional<Purchase> recorded(
        const QString &instanceId, bool test = false, Marketplace marketplace = Marketplace::Alibaba);

    // A browser comes from a marketplace with a token that says so.
    static Arrival arrival(Marketplace marketplace, const QString &instanceId, const QByteArray &token);
    Result<BrowserKey> arrive(const Arrival &arrival, const BrowserKey &known = {});
    // A purchase that is reported, and its buyer's browser.
    BrowserKey buyer(
        const QString &instanceId = QStringLiteral("88880001"), const QString &accountId = QStringLiteral("5001"));
    Result<Answer> open(
        const Secret &verifier, Marketplace marketplace = Marketplace::Alibaba, const QString &where = installation);
    static Secret startToken(const Result<Answer> &opened);
    Result<BrowserKey> start(const Secret &token, const BrowserKey &known = {});
    Result<HandoffPage> page(const BrowserKey &key);
    Result<Done> approve(const BrowserKey &key, const QString &matchCode);
    Result<Done> cancel(const BrowserKey &key);
    Result<Answer> claimTicket(const Secret &ticket, const Secret &verifier, const QString &where = installation);
    // From the browser's page to the purchase token; empty: refused somewhere.
    Secret takeOver(const BrowserKey &key);

    int audited(const char *event);
    QStringList everything(); // every row of every table that hand-offs touch, and the audit log

    template <class T> static Result<T> wait(const std::function<void(std::function<void(Result<T>)>)> &operation)
    {
        std::promise<Result<T>> promise;
        operation([&promise](const Result<T> &result) { promise.set_value(result); });
        return promise.get_future().get();
    }

    // Two at once, number 0 and 1: the codes of their problems, sorted.
    template <class T>
    static QStringList race(const std::function<void(int, std::function<void(Result<T>)>)> &operation)
    {
        std::promise<Result<T>> promises[2];
        for (int i = 0; i < 2; ++i)
            operation(i, [&promises, i](const Result<T> &result) { promises[i].set_value(result); });
        QStringList codes{codeOf(promises[0].get_future().get()), codeOf(promises[1].get_future().get())};
        codes.sort();
        return codes;
    }
};

} // namespace serviceworld
