#pragma once

#include <QStringView>

namespace usherd::demo {

// Rules of the demo's pages, after those that all pages have. Nothing in it is what HTML would escape.
inline constexpr char16_t style[] = uR"(
.wide .top,.wide main,.wide .foot,.wide .rooms{max-width:60rem}
.rooms{display:flex;flex-wrap:wrap;gap:4px 16px;align-items:center;max-width:36rem;margin:0 auto 12px;padding:0 24px;font-size:.9rem}
.rooms p,.rooms .soft:last-child{margin:0}
.rooms ul,.tabs ul,.choices ul{display:flex;flex-wrap:wrap;gap:4px 16px;margin:0;padding:0;list-style:none}
.rooms a,.tabs a,.choices a,.person a{display:inline-block;min-height:24px}
.rooms [aria-current]{color:var(--text);font-weight:600;text-decoration:none}
.badge{display:inline-block;padding:1px 8px;border:1px solid var(--accent);border-radius:12px;color:var(--accent);font-size:.8rem;font-weight:600}
.badge.warn{border-color:var(--warn);color:var(--warn)}
label{display:block;margin:0 0 4px;font-weight:600}
.field{display:block;width:100%;max-width:24rem;min-height:44px;margin:0 0 16px;padding:8px 12px;border:1px solid var(--edge);border-radius:8px;background:var(--card);color:var(--text);font:inherit}
.agree{display:flex;gap:12px;align-items:flex-start;margin:0 0 16px;font-weight:400}
.agree input{flex:none;width:20px;height:20px;margin:2px 0 0;accent-color:var(--accent)}
.known{overflow-wrap:anywhere}
.refused{padding:12px 16px;border:1px solid var(--stop);border-radius:8px;color:var(--stop);font-weight:600}
.names{display:flex;flex-wrap:wrap;gap:4px 24px;margin:0;padding:0;list-style:none}
code,.id,.command{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,DejaVu Sans Mono,monospace;font-size:.9rem}
.rows{margin:0 0 24px;padding:0;list-style:none}
.rows li{padding:0;border-top:1px solid var(--line)}
.rows li:last-child{border-bottom:1px solid var(--line)}
.row{display:flex;flex-wrap:wrap;gap:4px 16px;align-items:center;justify-content:space-between;min-height:44px;padding:12px 8px;color:var(--text);text-decoration:none}
a.row:hover{background:var(--tint)}
a.row strong{color:var(--accent);text-decoration:underline;text-underline-offset:3px}
.row span strong,.row span .soft{display:block}
.rows .warning{margin:0 0 16px}
.warning h2{font-size:1rem}
.warning h2+p{margin:0}
.bar{display:flex;flex-wrap:wrap;gap:8px 24px;align-items:center;justify-content:space-between;margin:0 0 24px;padding:0 0 12px;border-bottom:1px solid var(--line)}
.tabs [aria-current],.choices [aria-current]{color:var(--text);font-weight:600;text-decoration:none}
.person{overflow-wrap:anywhere;display:flex;flex-wrap:wrap;gap:4px 16px;align-items:center;color:var(--soft);font-size:.9rem}
.choices{margin:0 0 16px;font-size:.95rem}
.count{color:var(--soft);font-weight:400;font-variant-numeric:tabular-nums}
.search{display:flex;flex-wrap:wrap;gap:8px 12px;align-items:center;margin:0 0 16px}
.search label,.search .field{margin:0}
.search .field{width:16rem;max-width:100%}
table{width:100%;border-collapse:collapse;font-size:.95rem}
th{padding:8px;border-bottom:1px solid var(--edge);color:var(--soft);font-size:.85rem;font-weight:600;text-align:start}
td{padding:12px 8px;border-bottom:1px solid var(--line);vertical-align:top}
td strong,td .soft{display:block}
td.soft,.id{color:var(--soft)}
.id{font-size:.75rem;overflow-wrap:anywhere}
.command{margin:0 0 8px;padding:16px;overflow-x:auto;border-radius:8px;background:var(--tint);white-space:pre-wrap;overflow-wrap:anywhere}
.tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(14rem,100%),1fr));gap:16px;margin:12px 0 0}
.tile{margin:0;border:1px solid var(--line);border-radius:8px;overflow:hidden}
.drawing.scene{display:block;width:100%;height:auto;margin:0}
.scene .play{fill:var(--card);stroke:var(--edge)}
.scene .mark{fill:var(--accent);stroke:none}
.tile figcaption{display:flex;flex-wrap:wrap;gap:4px 12px;align-items:center;justify-content:space-between;padding:12px 16px}
details.once{margin:0 0 8px;color:var(--soft)}
details.once p{margin:8px 0 12px}
summary{min-height:24px;cursor:pointer;text-decoration:underline;text-underline-offset:3px}
.buttons.after{margin-top:24px}
.below.above{margin:0 0 8px;padding:0;border:0}
article{margin:16px 0 0;padding:16px 0 0;border-top:1px solid var(--line)}
article .soft{margin:0 0 4px}
.plain-text{margin:0;white-space:pre-wrap;overflow-wrap:anywhere;color:var(--soft);font-size:.9rem}
@media (max-width:40rem){
.rooms{padding:0 16px}
thead{display:none}
table,tbody,tr,td{display:block}
tr{padding:12px 0;border-bottom:1px solid var(--line)}
td{display:grid;grid-template-columns:7rem minmax(0,1fr);gap:0 12px;padding:2px 0;border:0}
td:before{content:attr(data-label);grid-row:1/span 3;color:var(--soft);font-size:.85rem}
}
)";

} // namespace usherd::demo
