#pragma once

#include "common/core/result.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <functional>

namespace usher::api {
enum class Members;
}

// One message of every kind and variant, as the programs write it, with every optional member present.
struct ApiSample
{
    QByteArray name;
    QByteArray schema; // in resources/api/openapi.yaml
    QByteArray json;
    QStringList optional; // JSON pointers of the members that may be missing
    std::function<usher::Result<QByteArray>(const QByteArray &, usher::api::Members)> reencoded; // decode, then encode
};

QList<ApiSample> apiSamples();
