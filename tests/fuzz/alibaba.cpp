// Calls and sign-ins of Alibaba Cloud's marketplace. A first query is signed, as the marketplace would, and a second,
// made of the first by moving, cutting and joining its parameters, comes with the token of the first.
#include "usherd/marketplace/alibaba.h"
#include "fuzz/fuzzing.h"
#include "marketplace/alibabacalls.h"

#include <algorithm>

using namespace usherd::marketplace;
namespace fuzz = usher::fuzz;

namespace {

constexpr int most = 16; // parameters

Query read(fuzz::Input &input)
{
    Query query;
    for (QByteArray line = input.line(); !line.isEmpty() && query.size() < most; line = input.line()) {
        const qsizetype equals = line.indexOf('=');
        query.append({line.left(equals), equals < 0 ? QByteArray() : line.mid(equals + 1)});
    }
    return query;
}

void change(Query &query, fuzz::Input &input)
{
    while (!input.atEnd() && !query.isEmpty()) {
        const int what = input.choice(6);
        auto &one = query[input.choice(int(query.size()))];
        const qsizetype cut = one.second.indexOf('&');
        switch (what) {
        case 0: { // its beginning becomes a parameter of its own
            const QByteArray whole = one.second;
            if (cut < 0)
                break;
            one.second = whole.left(cut);
            const QByteArray rest = whole.mid(cut + 1);
            const qsizetype equals = rest.indexOf('=');
            query.append({rest.left(equals), equals < 0 ? QByteArray() : rest.mid(equals + 1)});
            break;
        }
        case 1: { // it takes another one in
            const auto other = query.takeAt(input.choice(int(query.size())));
            if (!query.isEmpty())
                query[input.choice(int(query.size()))].second += '&' + other.first + '=' + other.second;
            break;
        }
        case 2:
            one.second = input.line();
            break;
        case 3:
            one.first = input.line();
            break;
        case 4:
            query.append({input.line(), input.line()});
            break;
        default:
            query.removeAt(input.choice(int(query.size())));
        }
    }
}

bool same(const PurchaseEvent &a, const PurchaseEvent &b)
{
    return a.kind == b.kind && a.accountId == b.accountId && a.instanceId == b.instanceId && a.orderId == b.orderId
        && a.product == b.product && a.plan == b.plan && a.expiresAt == b.expiresAt && a.trial == b.trial
        && a.test == b.test && a.dedupeKey == b.dedupeKey;
}

template <class Told> const Told *believed(const std::variant<Told, Distrust> &read)
{
    return std::get_if<Told>(&read);
}

void requireSame(const Query &told, const Query &changed)
{
    static const alibaba::Settings settings = alibabacalls::with({"another-key", alibabacalls::isvKey});
    const auto notice = alibaba::readNotice(told, settings);
    const auto login = alibaba::readLogin(told, settings, alibabacalls::loginAt);
    const auto noticeAgain = alibaba::readNotice(changed, settings);
    const auto loginAgain = alibaba::readLogin(changed, settings, alibabacalls::loginAt);
    fuzz::require(!believed(notice) || !believed(login), "a call is a notice or a sign-in");
    if (believed(notice) && believed(noticeAgain))
        fuzz::require(believed(notice)->action == believed(noticeAgain)->action
                && believed(notice)->refunded == believed(noticeAgain)->refunded
                && same(believed(notice)->event, believed(noticeAgain)->event),
            "under one token one thing is said");
    if (believed(login) && believed(loginAgain))
        fuzz::require(believed(login)->instanceId == believed(loginAgain)->instanceId
                && believed(login)->at == believed(loginAgain)->at
                && believed(login)->tokenHash == believed(loginAgain)->tokenHash,
            "under one token one buyer signs in");
    fuzz::require(!believed(notice) || !believed(loginAgain), "a notice's token signs nobody in");
    fuzz::require(!believed(login) || !believed(noticeAgain), "a sign-in's token tells of no purchase");
}

// As whoever signs would sort and join it.
QByteArray signedText(Query query)
{
    std::ranges::stable_sort(query, {}, &std::pair<QByteArray, QByteArray>::first);
    QByteArray text;
    for (const auto &[name, value] : query)
        text += name + '=' + value + '&';
    return text;
}

void tryCalls(fuzz::Input input)
{
    const Query query = alibabacalls::without(read(input), "token");
    Query changed = query;
    change(changed, input);
    changed = alibabacalls::without(changed, "token");
    const bool isTheSame = signedText(query) == signedText(changed);
    const Query told = alibabacalls::sign(query);
    changed.append(told.constLast());
    requireSame(told, changed);
    const QByteArray verdict = alibabacalls::verdict(changed, alibabacalls::with({alibabacalls::isvKey}));
    fuzz::require(isTheSame || verdict != "believed", "what was not signed is not believed");
    fuzz::require(alibabacalls::verdict(told, alibabacalls::with({"isvkez", ""})) != "believed",
        "another key is another signature");
}

} // namespace

USHER_FUZZ_TARGET(tryCalls)
