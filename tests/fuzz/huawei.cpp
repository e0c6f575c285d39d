// Huawei Cloud KooGallery: signed bodies, what they say, and the answers of its own interfaces.
#include "common/core/jsonstrict.h"
#include "fuzz/fuzzing.h"
#include "usherd/marketplace/huaweiactivities.h"
#include "usherd/marketplace/huaweigateway.h"
#include "usherd/marketplace/huaweilogin.h"
#include "usherd/marketplace/huaweiorder.h"
#include "usherd/marketplace/huaweisecret.h"
#include "usherd/marketplace/huaweisignature.h"
#include "usherd/marketplace/huaweisync.h"
#include "usherd/marketplace/huaweivalues.h"

#include <QJsonDocument>
#include <QMessageAuthenticationCode>

using namespace usherd::marketplace;
using namespace usherd::marketplace::huawei;
namespace fuzz = usher::fuzz;

namespace {

constexpr qint64 now = 1767225600000;
const QByteArray key = QByteArrayLiteral("testAccessKey-0001");

QByteArray hex(const QByteArray &text)
{
    return QMessageAuthenticationCode::hash(text, key, QCryptographicHash::Sha256).toHex();
}

Signature sign(Interface which, const QByteArray &body, const QByteArray &nonce)
{
    const QByteArray time = QByteArray::number(now);
    return {hex(key + nonce + time + (which == Interface::Base ? hex(body) : body)), time, nonce};
}

bool isBelieved(const std::variant<SignedBody, Distrust> &read)
{
    return std::holds_alternative<SignedBody>(read);
}

bool meanTheSame(const QByteArray &a, const QByteArray &b)
{
    const auto one = usher::parseStrictJson(a);
    const auto other = usher::parseStrictJson(b);
    return one && other && withoutNulls(one->object()) == withoutNulls(other->object());
}

// What the calls say where they are believed; that nothing breaks is all that can be required of most.
void readAll(const SignedBody &body)
{
    const auto activity = readActivity(body);
    if (const auto *query = std::get_if<InstanceQuery>(&activity))
        fuzz::require(!query->instanceIds.isEmpty() && query->instanceIds.size() <= 100, "1 to 100 are asked for");
    if (const auto *event = std::get_if<PurchaseEvent>(&activity))
        fuzz::require(!event->instanceId.isEmpty(), "what changes an instance names it");
    if (const auto *made = std::get_if<NewInstance>(&activity))
        fuzz::require(made->event.instanceId.isEmpty() && !made->businessId.isEmpty(), "who keeps it names it");
    (void)readTenantSync(body);
    (void)readApplicationSync(body);
    const auto users = readAuthorizationSync(body);
    if (const auto *sync = std::get_if<AuthorizationSync>(&users))
        fuzz::require(sync->users.size() <= 500 && !sync->dedupeKey.isEmpty(), "at most 500 users, and a key of them");
}

void trySigned(fuzz::Input &input)
{
    const Interface which = input.flag() ? Interface::Kit : Interface::Base;
    const QByteArray nonce = input.line();
    const QByteArray body = input.line();
    const QByteArray changed = input.rest();
    const Keys keys{usher::Secret::fromUtf8(key)};
    const Signature signature = sign(which, body, nonce);
    const auto read = readSigned(which, signature, body, keys, now);
    if (isBelieved(read))
        readAll(std::get<SignedBody>(read));
    else
        fuzz::require(std::get<Distrust>(read) != Distrust::BadSignature, "what was signed is believed, or no object");
    const auto other = readSigned(which, signature, changed, keys, now);
    fuzz::require(
        !isBelieved(other) || changed == body || meanTheSame(body, changed), "under one signature one thing is said");
    fuzz::require(!isBelieved(readSigned(which, signature, body, {usher::Secret::fromUtf8("another")}, now)),
        "another key is another signature");
    const Interface otherWay = which == Interface::Kit ? Interface::Base : Interface::Kit;
    fuzz::require(!isBelieved(readSigned(otherWay, signature, body, keys, now)), "each interface has its own");
}

void tryLogin(fuzz::Input &input)
{
    SignInService service{QString::fromUtf8(input.line()), {QStringLiteral("huaweicloud.com")},
        QString::fromUtf8(input.line()), usher::Secret::fromUtf8("client-secret")};
    Query query;
    for (QByteArray line = input.line(); !line.isEmpty(); line = input.line())
        query.append({line.left(line.indexOf('=')), line.mid(line.indexOf('=') + 1)});
    const auto login = readLoginReturn(query);
    const auto *brought = std::get_if<LoginReturn>(&login);
    const usher::Secret code = brought ? brought->code : usher::Secret::fromUtf8("code");
    for (const auto &request : {tokenRequest(service, code), userInfoRequest(service, code)}) {
        if (!request)
            continue;
        const QUrl url = QUrl::fromEncoded(request->url, QUrl::StrictMode);
        fuzz::require(url.isValid() && url.scheme() == QLatin1String("https") && url.userInfo().isEmpty()
                && url.port() == -1
                && (url.host() == QLatin1String("huaweicloud.com")
                    || url.host().endsWith(QLatin1String(".huaweicloud.com"))),
            "only Huawei Cloud's own hosts are asked");
        for (const auto &[name, value] : request->headers)
            fuzz::require(!value.contains('\r') && !value.contains('\n'), "a header stays one");
    }
}

void tryAnswers(fuzz::Input &input)
{
    const OutgoingAnswer answer{input.line().toInt(), input.rest()};
    (void)readTokenAnswer(answer);
    (void)readUserInfoAnswer(answer);
    const auto order = readOrderAnswer(answer, QStringLiteral("CS2601010000001"));
    if (const auto *account = std::get_if<QString>(&order))
        fuzz::require(!account->isEmpty(), "an order says who bought");
}

void tryOrder(fuzz::Input &input)
{
    const OutgoingRequest request = orderQuery(Site(input.choice(3)), QString::fromUtf8(input.line()),
        QString::fromUtf8(input.line()), {"id", usher::Secret::fromUtf8(key)}, now);
    fuzz::require(QUrl::fromEncoded(request.url, QUrl::StrictMode).isValid(), "an order's address is one");
    const auto unwrapped = unwrapClientSecret(input.line(), usher::Secret::fromUtf8(input.rest()));
    fuzz::require(!unwrapped.ok(), "nothing opens what was not sealed");
    fuzz::requireReason(unwrapped.problem());
}

void tryHuawei(fuzz::Input input)
{
    switch (input.choice(5)) {
    case 0:
        return trySigned(input);
    case 1: {
        SignedBody body;
        body.body = withoutNulls(QJsonDocument::fromJson(input.rest()).object());
        body.at = now;
        return readAll(body);
    }
    case 2:
        return tryLogin(input);
    case 3:
        return tryAnswers(input);
    default:
        return tryOrder(input);
    }
}

} // namespace

USHER_FUZZ_TARGET(tryHuawei)
