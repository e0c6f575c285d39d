#pragma once

#include "common/core/library.h"

namespace usherd::crypto {

usher::Library library();

} // namespace usherd::crypto
