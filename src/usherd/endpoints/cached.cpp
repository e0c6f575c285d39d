#include "usherd/endpoints/cached.h"

#include <QCryptographicHash>

#include <algorithm>

namespace usherd::cached {

namespace {

const QByteArray tagName = QByteArrayLiteral("ETag");

} // namespace

Response tagged(Response response)
{
    const QByteArray tag
        = '"' + QCryptographicHash::hash(response.body, QCryptographicHash::Sha256).toHex().left(32) + '"';
    response.headers.prepend({tagName, tag});
    return response;
}

Response unlessKnown(const Request &request, const Response &tagged)
{
    const auto tag = std::ranges::find(tagged.headers, tagName, &NamedValue::first);
    if (tag == tagged.headers.cend() || !request.header("If-None-Match").contains(tag->second))
        return tagged;
    Response known = tagged;
    known.status = 304;
    known.contentType.clear();
    known.body.clear();
    return known;
}

} // namespace usherd::cached
