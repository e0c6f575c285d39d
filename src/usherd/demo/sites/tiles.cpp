#include "usherd/demo/sites/tiles.h"

namespace usherd::demo {

using web::Markup;

namespace {

Markup stroke(const char *kind, const char *way)
{
    return Markup::element("path", {{"class", kind}, {"d", way}}, {});
}

// Charts that rise; or hosts whose data flow into one place.
Markup scene(Tile tile)
{
    Markup lines = stroke("tint", "M0 0h320v180H0z");
    if (tile == Tile::Product) {
        lines += stroke("", "M40 40h110v100H40zM170 40h110v44H170zM170 96h110v44H170z");
        lines += stroke("accent", "M52 122l24-30l20 14l40-46");
        lines += stroke("", "M184 72v-12m14 12v-20m14 20v-8m14 8v-24m14 24v-16m14 16v-10m14 10v-22");
        lines += stroke("accent", "M182 122c16-24 28 8 44-10s28-14 42-6");
    } else {
        lines += stroke("", "M36 36h56v28H36zM36 76h56v28H36zM36 116h56v28H36zM228 62h56v56h-56z");
        lines += stroke("full", "M44 48h4v4h-4zM44 88h4v4h-4zM44 128h4v4h-4z");
        lines += stroke("accent", "M92 50c60 0 60 40 136 40M92 90h136M92 130c60 0 60-40 136-40");
        lines += stroke("", "M240 80h32M240 90h32M240 100h20");
    }
    return lines;
}

} // namespace

Markup tile(Tile which, const QString &title, const QString &state)
{
    Markup picture = scene(which);
    picture += stroke("play", "M160 64a26 26 0 1 1 0 52a26 26 0 1 1 0-52z");
    picture += stroke("mark", "M153 79l20 11l-20 11z");
    return Markup::element("figure", {{"class", "tile"}},
        {Markup::element("svg",
             {{"class", "drawing scene"}, {"viewBox", "0 0 320 180"}, {"aria-hidden", "true"}, {"focusable", "false"}},
             {picture}),
            Markup::element("figcaption",
                {Markup::element("strong", {title}), Markup::element("span", {{"class", "badge"}}, {state})})});
}

} // namespace usherd::demo
