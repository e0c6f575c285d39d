#include "usherd/web/guard.h"

#include "usherd/service/crypto.h"

namespace usherd::web {

namespace {

// The prefix makes browsers refuse it from another host, for a path, or without Secure.
const QByteArray cookieName = QByteArrayLiteral("__Host-usher-handoff");
const QByteArray formName = QByteArrayLiteral("__Host-usher-form");
const QByteArray guarded = QByteArrayLiteral("; Path=/; Secure; HttpOnly; SameSite=Lax");
constexpr qsizetype longestKey = 256;
constexpr qsizetype longestForm = 3000; // bytes: browsers keep 4096 of a cookie
constexpr auto base64
    = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals | QByteArray::AbortOnBase64DecodingErrors;

bool isKey(QByteArrayView text)
{
    const auto allowed = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    };
    return !text.isEmpty() && text.size() <= longestKey && std::all_of(text.begin(), text.end(), allowed);
}

// "https://host:port" of the host that this was asked of. A proxy may have ended TLS, so the scheme is not known here.
bool isOwnOrigin(const QByteArray &origin, const QByteArray &host)
{
    const qsizetype at = origin.indexOf("://");
    return at > 0 && !host.isEmpty() && origin.mid(at + 3).compare(host, Qt::CaseInsensitive) == 0;
}

// Empty: there is none of that name, or more than one.
QByteArray cookieOf(const Request &request, const QByteArray &name)
{
    QByteArrayList found;
    for (const NamedValue &header : request.headers) {
        if (header.first.compare("Cookie", Qt::CaseInsensitive) != 0)
            continue;
        for (const QByteArray &pair : header.second.split(';')) {
            const qsizetype equals = pair.indexOf('=');
            if (equals > 0 && pair.first(equals).trimmed() == name)
                found.append(pair.mid(equals + 1).trimmed());
        }
    }
    return found.size() == 1 ? found.first() : QByteArray();
}

} // namespace

BrowserKey guard::keyOf(const Request &request, const QByteArray &name)
{
    const QByteArray value = cookieOf(request, name);
    return isKey(value) ? BrowserKey::fromUtf8(value) : BrowserKey();
}

BrowserKey guard::browserOf(const Request &request)
{
    return keyOf(request, cookieName);
}

NamedValue guard::cookie(const BrowserKey &key)
{
    // As long as the longest-lived token of a marketplace: with it the same browser may come back.
    return {QByteArrayLiteral("Set-Cookie"), cookieName + '=' + key.revealUtf8() + "; Max-Age=86400" + guarded};
}

std::optional<NamedValue> guard::keep(const QByteArray &form)
{
    if (form.isEmpty() || form.size() > longestForm)
        return {};
    return NamedValue(
        QByteArrayLiteral("Set-Cookie"), formName + '=' + form.toBase64(base64) + "; Max-Age=300" + guarded);
}

std::optional<QByteArray> guard::keptForm(const Request &request)
{
    const auto form = QByteArray::fromBase64Encoding(cookieOf(request, formName), base64);
    return form && !(*form).isEmpty() ? std::optional(*form) : std::nullopt;
}

NamedValue guard::forgetForm()
{
    return {QByteArrayLiteral("Set-Cookie"), formName + "=; Max-Age=0" + guarded};
}

QString guard::formToken(const BrowserKey &key)
{
    return QString::fromLatin1(crypto::hash("form", key.revealUtf8()).toHex());
}

bool guard::isOwnForm(const Request &request, const BrowserKey &key, const QByteArray &token)
{
    const QByteArray site = request.header("Sec-Fetch-Site");
    const QByteArray origin = request.header("Origin");
    if (key.isEmpty() || (!site.isEmpty() && site != "same-origin"))
        return false;
    if (!origin.isEmpty() && origin != "null" && !isOwnOrigin(origin, request.header("Host")))
        return false;
    return crypto::same(token, formToken(key).toLatin1());
}

} // namespace usherd::web
