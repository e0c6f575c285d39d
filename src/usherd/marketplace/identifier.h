#pragma once

#include "common/core/jsonreader.h"

#include <QByteArray>
#include <QStringList>

// What a marketplace calls an account, an instance, an order, a product or a plan.
namespace usherd::marketplace {

// 1 to 128 characters of ASCII, without spaces, '&' and '='.
const usher::TextForm &identifierForm();
const usher::TextForm &optionalIdentifierForm(); // or nothing

// Made of identifiers, and of nothing where one is not said. They hold no '&', so that no two lists make the same key.
QByteArray joinedKey(const QStringList &identifiers);

} // namespace usherd::marketplace
