// Strict JSON: what it takes, Qt takes alike, and nothing is lost on the way.
#include "common/core/jsonstrict.h"
#include "fuzz/fuzzing.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

using namespace usher;

namespace {

// As Qt has read them.
bool hasNamesOnce(const QJsonValue &value)
{
    const QJsonArray items = value.toArray();
    const QJsonObject object = value.toObject();
    const QStringList names = object.keys();
    return QSet<QString>(names.cbegin(), names.cend()).size() == names.size()
        && std::all_of(items.begin(), items.end(), hasNamesOnce)
        && std::all_of(object.begin(), object.end(), hasNamesOnce);
}

void tryJson(fuzz::Input input)
{
    const QByteArray text = input.rest();
    const Result<QJsonDocument> strict = parseStrictJson(text);
    if (!strict) {
        fuzz::requireReason(strict.problem());
        return;
    }
    fuzz::require(QJsonDocument::fromJson(text) == *strict, "strict JSON means the same to Qt");
    fuzz::require(hasNamesOnce(strict->isArray() ? QJsonValue(strict->array()) : QJsonValue(strict->object())),
        "a member is named once");
    const QByteArray again = strict->toJson(QJsonDocument::Compact);
    const Result<QJsonDocument> reread = parseStrictJson(again);
    fuzz::require(!fuzz::survivesWriting(text) || (reread && *reread == *strict),
        "what was written of strict JSON is the same strict JSON");
    int depth = 1;
    while (!parseStrictJson(text, depth))
        ++depth;
    fuzz::require(depth <= 32 && !parseStrictJson(QByteArray(33 - depth, '[') + text + QByteArray(33 - depth, ']')),
        "the depth is counted");
}

} // namespace

USHER_FUZZ_TARGET(tryJson)
