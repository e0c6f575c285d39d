#pragma once

#include "usherd/http/message.h"
#include "usherd/service/arrivals.h"

// What ties a page to the browser that a marketplace sent, and its buttons to the page.
namespace usherd::web::guard {

// What a cookie of ours holds; empty: the browser has none of that name, or two.
BrowserKey keyOf(const Request &, const QByteArray &cookieName);

// Of the hand-off's cookie.
BrowserKey browserOf(const Request &);
// Sent to it alone, over TLS alone, out of any script's reach. Lax: it comes along when a marketplace sends the browser
// here, after the redirect that answers a form of theirs as well, and never with a form of another site's.
NamedValue cookie(const BrowserKey &);

// A form of another site's, kept in the browser until it asks again by itself: with that the cookie comes along, with
// the form it did not. Nothing: it is too long to be kept, or there is none.
std::optional<NamedValue> keep(const QByteArray &form);
std::optional<QByteArray> keptForm(const Request &);
NamedValue forgetForm();

// The field of a form that holds its token.
inline const QByteArray formTokenField = QByteArrayLiteral("token");
// Proves that a form was on a page for this browser.
QString formToken(const BrowserKey &);
// Was it sent by a page of ours? What browsers say themselves must not speak against it either; ours are told to send
// no referrer, and so name no origin ("null").
bool isOwnForm(const Request &, const BrowserKey &, const QByteArray &token);

} // namespace usherd::web::guard
