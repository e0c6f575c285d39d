#pragma once

#include "common/brand/brand.h"
#include "usherd/service/context.h"

namespace usherd {

// What the service takes from a brand pack.
void setBrand(Settings &settings, const usher::Brand &brand);

} // namespace usherd
