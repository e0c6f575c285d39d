#pragma once

#include "common/core/jsonreader.h"

// The forms of what brand packs, the contract and the operator's commands all name.
namespace usher::form {

inline const TextForm siteId = patternForm("SiteId", 1, 32, "[a-z0-9][a-z0-9_-]*");
inline const TextForm agreementId = patternForm("AgreementId", 1, 64, "[a-z0-9][a-z0-9-]*");
inline const TextForm agreementVersion = patternForm("AgreementVersion", 1, 64, "[A-Za-z0-9][A-Za-z0-9._-]*");
inline const TextForm variant = patternForm("Variant", 1, 32, "[a-z0-9][a-z0-9_-]*");

} // namespace usher::form
