#include "usherd/web/drawings.h"

namespace usherd::web {

namespace {

Markup path(const char *kind, const char *way)
{
    return Markup::element("path", {{"class", kind}, {"d", way}}, {});
}

Markup picture(const char *kind, const char *box, std::initializer_list<Markup> parts)
{
    return Markup::element(
        "svg", {{"class", kind}, {"viewBox", box}, {"aria-hidden", "true"}, {"focusable", "false"}}, parts);
}

constexpr const char *browserFill = "M5 11h46v36H5z";
constexpr const char *browserFrame = "M8 9h40a4 4 0 0 1 4 4v32a4 4 0 0 1-4 4H8a4 4 0 0 1-4-4V13a4 4 0 0 1 4-4zM4 19h48";
constexpr const char *laptopFill = "M81 21h38v26H81z";
constexpr const char *laptopFrame = "M84 20h32a4 4 0 0 1 4 4v24H80V24a4 4 0 0 1 4-4zM72 49h56l-4 8H76z";
constexpr const char *disc = "M64 8a28 28 0 1 1 0 56a28 28 0 1 1 0-56z";

} // namespace

Markup draw(Drawing drawing)
{
    constexpr const char *kind = "drawing";
    constexpr const char *box = "0 0 132 72";
    constexpr const char *round = "35 4 128 72"; // at the side where the text begins
    switch (drawing) {
    case Drawing::HandOver:
        return picture(kind, box,
            {path("tint", browserFill), path("tint", laptopFill), path("", browserFrame), path("", laptopFrame),
                path("full", "M9 14a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0-3 0z"), path("", "M14 28h20M14 36h12"),
                path("accent", "M56 36h14m-5-5l5 5l-5 5"), path("accent", "M94 35l5 5l8-9")});
    case Drawing::Compare:
        return picture(kind, box,
            {path("tint", browserFill), path("tint", laptopFill), path("", browserFrame), path("", laptopFrame),
                path("full", "M9 14a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0-3 0z"),
                path("accent", "M14 34h4m4 0h4m4 0h4m4 0h4"), path("accent", "M87 35h3m4 0h3m4 0h3m4 0h3"),
                path("accent", "M61 32h8M61 39h8")});
    case Drawing::Done:
        return picture(kind, round, {path("tint", disc), path("ok", disc), path("ok", "M52 37l8 8l17-18")});
    case Drawing::Wait:
        return picture(kind, round, {path("tint", disc), path("accent", disc), path("accent", "M64 20v16l10 7")});
    case Drawing::Stopped:
        break;
    }
    return picture(kind, round, {path("warn", disc), path("warn", "M64 22v18M64 49v.5")});
}

Markup brandMark()
{
    return picture("mark", "0 0 16 16", {path("", "M8 0l8 8l-8 8l-8-8z")});
}

Markup checkMark()
{
    return picture("check", "0 0 20 20", {path("", "M4 10.5l4 4l8-9")});
}

} // namespace usherd::web
