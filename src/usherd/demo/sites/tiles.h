#pragma once

#include "usherd/web/markup.h"

namespace usherd::demo {

// In the place of a video that is still to be made.
enum class Tile { Product, Architecture };
web::Markup tile(Tile, const QString &title, const QString &state);

} // namespace usherd::demo
