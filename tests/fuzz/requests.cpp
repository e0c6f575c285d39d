// What is read out of a request beyond its form: the target, who sent it, languages, forms, cookies, and the page that
// comes of it.
#include "fuzz/fuzzing.h"
#include "usherd/http/acceptedlanguages.h"
#include "usherd/http/clientaddress.h"
#include "usherd/http/wire.h"
#include "usherd/service/readablecode.h"
#include "usherd/web/guard.h"
#include "usherd/web/markup.h"
#include "usherd/web/reader.h"

#include <QHostAddress>

#include <algorithm>

using namespace usherd;
namespace fuzz = usher::fuzz;

namespace {

Request read(fuzz::Input &input, bool *isSound)
{
    Request request;
    request.method = "POST";
    request.remoteAddress = "10.0.0.7";
    *isSound = wire::parseTarget(input.line(), request);
    for (QByteArray line = input.line(); !line.isEmpty(); line = input.line()) {
        const qsizetype colon = line.indexOf(':');
        request.headers.append({line.left(colon), colon < 0 ? QByteArray() : line.mid(colon + 1).trimmed()});
    }
    request.body = input.rest();
    return request;
}

bool isAddress(const QByteArray &text)
{
    return !QHostAddress(QString::fromLatin1(text)).isNull();
}

void tryTarget(const Request &request)
{
    fuzz::require(request.path.startsWith('/')
            && std::ranges::none_of(request.path, [](char c) { return uchar(c) < 0x20 || c == 0x7f; }),
        "a path is absolute and holds no control character");
    // Encoded again it is read alike.
    QByteArray target = request.path.toPercentEncoding("/") + '?';
    for (const auto &[name, value] : request.query)
        target += name.toPercentEncoding() + '=' + value.toPercentEncoding() + '&';
    Request again;
    const bool hasEncodedSlash = request.path.count('/') != target.left(target.indexOf('?')).count('/');
    fuzz::require(!hasEncodedSlash && wire::parseTarget(target, again) && again.path == request.path
            && again.query == request.query,
        "a target that is encoded again is the same");
}

void tryAddress(const Request &request)
{
    static const TrustedProxies proxies
        = TrustedProxies::fromNetworks({QStringLiteral("10.0.0.0/8"), QStringLiteral("fd00::/8")}).value();
    const QByteArray client = proxies.clientOf(request);
    fuzz::require(isAddress(client), "a client has an address");
    const QByteArray network = networkOf(client);
    fuzz::require(!network.isEmpty() && (client.contains(':') ? network.endsWith("/64") : network == client),
        "limits count a network");
    Request direct = request;
    direct.remoteAddress = "192.0.2.1";
    fuzz::require(proxies.clientOf(direct) == "192.0.2.1", "nobody but a proxy is believed");
    const auto read = TrustedProxies::fromNetworks({QString::fromLatin1(request.header("X-Network"))});
    if (!read)
        fuzz::requireReason(read.problem());
    else
        fuzz::require(!read->contains("no address"), "a network holds addresses");
}

void tryForm(const Request &request)
{
    const auto form = formOf(request);
    if (!form)
        return;
    QByteArray body;
    for (const auto &[name, value] : *form)
        body += (body.isEmpty() ? "" : "&") + name.toPercentEncoding() + '=' + value.toPercentEncoding();
    Request again = request;
    again.body = body;
    fuzz::require(formOf(again) == form, "a form that is encoded again is the same");
}

void tryCookies(const Request &request)
{
    namespace guard = web::guard;
    const BrowserKey key = guard::browserOf(request);
    Request later;
    const auto sendBack = [&later](const NamedValue &set) {
        fuzz::require(!set.second.contains('\r') && !set.second.contains('\n'), "a cookie is one line");
        later.headers = {{"Cookie", set.second.left(set.second.indexOf(';'))}};
    };
    if (!key.isEmpty()) {
        sendBack(guard::cookie(key));
        fuzz::require(guard::browserOf(later) == key, "a browser that was known is known again");
        fuzz::require(guard::isOwnForm(later, key, guard::formToken(key).toLatin1()), "a form of ours is one");
        const QByteArray token = formValue(request.query, "token");
        fuzz::require(
            token == guard::formToken(key).toLatin1() || !guard::isOwnForm(request, key, token), "and no other is");
    }
    fuzz::require(!guard::isOwnForm(request, BrowserKey(), guard::formToken(BrowserKey()).toLatin1()),
        "nobody's form is not ours");
    if (const auto kept = guard::keep(request.body)) {
        sendBack(*kept);
        fuzz::require(guard::keptForm(later) == request.body, "a form that was kept comes back");
    }
    (void)guard::keptForm(request);
}

void tryPage(const Request &request)
{
    const QStringList languages = acceptedLanguages(request.header("Accept-Language"));
    fuzz::require(languages.size() <= 16 && !languages.contains(QString()), "some languages are wanted");
    const web::Reader reader(request);
    fuzz::require(!reader.words().tag().isEmpty(), "a page is in a language");
    const QString text = QString::fromUtf8(request.body);
    const QString path = reader.page(QStringLiteral("/handoff"), {{"code", text}}).text();
    fuzz::require(path.startsWith(QLatin1String("/handoff?")) && path.size() == path.toLatin1().size(),
        "an address stays one of ours");
    const QByteArray html = web::Markup::element("p", {web::Attribute("title", text)}, {text}).html();
    fuzz::require(html.count('<') == 2 && html.count('>') == 2 && html.count('"') == 2, "a text is never markup");
    const QString code = readable::tidy(text);
    fuzz::require(readable::tidy(readable::grouped(code)) == code, "a code is grouped for the eye only");
}

void tryRequest(fuzz::Input input)
{
    bool isSound = false;
    const Request request = read(input, &isSound);
    if (isSound)
        tryTarget(request);
    tryAddress(request);
    tryForm(request);
    tryCookies(request);
    tryPage(request);
    (void)wire::headersAreSound(request, true);
    fuzz::require(!wire::isFor(request, {"activation.example.com"}) || request.header("Host").isEmpty()
            || request.header("Host").toLower().startsWith("activation.example.com")
            || request.header("Host").toLower().startsWith("localhost")
            || request.header("Host").startsWith("127.0.0.1") || request.header("Host").startsWith("[::1]"),
        "a host is ours");
}

} // namespace

USHER_FUZZ_TARGET(tryRequest)
