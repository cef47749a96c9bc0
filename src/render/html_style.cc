// SPDX-License-Identifier: MIT
// How an HTML page looks on a screen, light or dark, and what paper shares with it. Colours are
// named once for each scheme; every pair that carries text has a contrast of 4.5 to 1 or more.
#include "render/html_style.h"

namespace planmeter {

const std::string_view html_style = R"css(
:root {
  color-scheme: light dark;
  --paper: #fff; --ink: #1b1f24; --muted: #555e68; --rule: #d3d9e0; --tint: #f4f6f8;
  --accent: #1f4e8c; --good: #17653a; --bad: #b3261e; --open: #7d5200;
  --track: #e3e8ee; --bar: #6d86a8; --bar-good: #3c8a5c; --bar-bad: #c9544a; --bar-open: #b98a34;
  --bar-absent: #98a1ab;
  --shade0: #1f4e8c; --shade1: #40699f; --shade2: #a3bfe0; --shade3: #cbdbee; --shade4: #e8eff8;
  --on-dark: #fff; --on-light: #1b1f24;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --paper: #15181c; --ink: #e3e7ec; --muted: #a2acb7; --rule: #39414a; --tint: #1e2329;
    --accent: #8db8f2; --good: #74cb97; --bad: #ff9a90; --open: #e5b85f;
    --track: #2b323a; --bar: #7790b3; --bar-good: #4f9e70; --bar-bad: #d5665c; --bar-open: #bf9140;
    --bar-absent: #717c88;
    --shade0: #9cc3f5; --shade1: #7ba6de; --shade2: #3d5f92; --shade3: #2b446b; --shade4: #212e42;
    --on-dark: #10151c; --on-light: #eef2f7;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0 auto; padding: 2.5rem 1.5rem 4rem; max-width: 76rem;
  background: var(--paper); color: var(--ink);
  font: 1rem/1.65 -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", Arial,
    "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif;
  line-break: strict; overflow-wrap: anywhere;
}
:lang(zh) {
  font-family: "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC",
    "Noto Sans SC", sans-serif;
}
h1, h2, h3, h4 { line-height: 1.35; text-wrap: balance; break-after: avoid; }
h1 { margin: 0 0 1rem; font-size: 1.75rem; }
h2 { margin: 2.75rem 0 1rem; padding-bottom: .3rem; border-bottom: 1px solid var(--rule);
  font-size: 1.3rem; }
h3 { margin: 1.75rem 0 .5rem; font-size: 1.08rem; }
h4 { margin: 1.25rem 0 .25rem; font-size: 1rem; }
main > :first-child > h1:first-child { margin-top: 0; }
p, ul, dl, pre { margin: 0 0 1rem; }
:where(p:lang(zh)) { text-indent: 2em; }
p.flush, nav p, .name, .legend, .annex-label, .as-of, .signature p { text-indent: 0; }
.annex { margin-top: 3rem; }
.annex-label { margin: 0; font-weight: 600; }
.annex h2 { margin-top: .5rem; border: 0; text-align: center; }
.as-of { text-align: right; }
.signature { width: max-content; max-width: 100%; margin: 2.5rem 0 1rem auto; padding-right: 2em; }
.signature p { margin: 0; }
.signature .office + .date { padding-left: 2em; }
ul { padding-left: 1.4em; }
ul.numbered { padding-left: 0; list-style: none; }
li { margin: .4rem 0; }
a { color: var(--accent); }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.skip { position: absolute; left: 0; top: -6rem; padding: .6rem 1rem; background: var(--paper); }
.skip:focus { top: 0; }
nav { margin: 1.5rem 0 0; padding: .8rem 1.2rem; background: var(--tint); border-radius: 4px; }
nav p { margin: 0; color: var(--muted); font-size: .9rem; }
nav ol { margin: 0; padding: 0; list-style: none; columns: 18rem; column-gap: 2rem; }
nav li { margin: 0; break-inside: avoid; }
nav a { text-decoration: none; }
nav a:hover { text-decoration: underline; }
dl.fields > div { display: grid; grid-template-columns: minmax(5.5em, max-content) 1fr;
  column-gap: 1.2em; padding: .1rem 0; }
dl.fields.wide > div { grid-template-columns: 14em 1fr; }
dt { color: var(--muted); }
dd { margin: 0; }
pre { padding: .8rem 1rem; background: var(--tint); border-radius: 4px;
  font: .85rem/1.5 ui-monospace, "Cascadia Mono", Menlo, Consolas, "Noto Sans Mono CJK SC", monospace; }

.scroll { margin: 0 0 1.25rem; overflow-x: auto; overflow-wrap: break-word; }
div.scroll { background:
    linear-gradient(to right, var(--paper) 2rem, transparent) local left / 4rem 100% no-repeat,
    linear-gradient(to left, var(--paper) 2rem, transparent) local right / 4rem 100% no-repeat,
    linear-gradient(to right, var(--rule), transparent) left / .7rem 100% no-repeat,
    linear-gradient(to left, var(--rule), transparent) right / .7rem 100% no-repeat; }
pre.scroll { overflow-wrap: normal; }
table { width: 100%; border-collapse: collapse; font-size: .875rem; line-height: 1.5; }
th, td { padding: .38rem .5rem; text-align: left; vertical-align: top; font-weight: normal; }
th:first-child, td:first-child { padding-left: .25rem; }
table.compact { width: auto; }
table.compact th + th, table.compact td, table.compact th + td { padding-left: 1.5rem; }
thead th { box-sizing: content-box; border-bottom: 2px solid var(--muted); color: var(--muted); font-weight: 600;
  vertical-align: bottom; line-height: 1.3; text-wrap: balance; }
tbody tr { border-bottom: 1px solid var(--rule); }
.number { text-align: right; font-variant-numeric: tabular-nums; }
td.number, tbody th.number, .whole { white-space: nowrap; }
table.broken { overflow-wrap: anywhere; }
.fitted { width: 1%; }
.compact .fitted { width: auto; }
.w2 { min-width: 2em; } .w4 { min-width: 4em; } .w6 { min-width: 6em; } .w8 { min-width: 8em; }
.w10 { min-width: 10em; } .w12 { min-width: 12em; } .w14 { min-width: 14em; }
.tone.good { color: var(--good); } .tone.bad { color: var(--bad); } .tone.open { color: var(--open); } .tone.absent { color: var(--muted); }
.sign { margin-right: .3em; font-weight: 700; }

figure { margin: 0 0 1.5rem; }
figcaption { margin-bottom: .6rem; font-weight: 600; break-after: avoid; }
details { margin: 0 0 1.25rem; }
summary { width: fit-content; color: var(--accent); font-size: .875rem; cursor: pointer; }
.legend { display: flex; flex-wrap: wrap; gap: .2rem 1.4rem; margin-bottom: .6rem;
  color: var(--muted); font-size: .875rem; break-after: avoid; }
.key { width: 2.2em; height: 1.25em; vertical-align: -.25em; }
.bars { margin-bottom: 1.25rem; font-size: .875rem; line-height: 1.4; }
.row { display: grid; grid-template-columns: minmax(0, 15em) minmax(8em, 1fr) 14em;
  gap: 0 1em; align-items: center; padding: .18rem 0; break-inside: avoid; }
.row + .row { border-top: 1px solid var(--tint); }
.value { font-variant-numeric: tabular-nums; }
.value b { font-weight: 600; }
.aside { display: inline-block; margin-left: .5em; padding-left: .4em; color: var(--muted);
  border-left: 3px solid var(--ink); line-height: 1.1; }
.bullet { display: block; width: 100%; height: 1.6rem; }
svg { overflow: visible; }
svg text { fill: var(--ink); }
line, path { vector-effect: non-scaling-stroke; }
.track { fill: var(--track); }
.bar { fill: var(--bar); } .bar.good { fill: var(--bar-good); }
.bar.bad { fill: var(--bar-bad); } .bar.open { fill: var(--bar-open); }
.bar.absent { fill: var(--bar-absent); }
.end { stroke: var(--muted); stroke-width: 1; }
.mark { stroke: var(--ink); stroke-width: 3; }
.mark.beyond { stroke-dasharray: 3 3; }
.halo { stroke: var(--paper); stroke-width: 6; }
.cut { fill: var(--ink); }
.trajectories { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 19rem), 1fr));
  gap: 1.25rem 1.5rem; align-items: end;
  margin-bottom: 1.25rem; }
.one { break-inside: avoid; }
.name { margin: 0 0 .2rem; font-size: .875rem; font-weight: 600; line-height: 1.35; }
.trajectory { display: block; width: 100%; height: auto; font-size: 42px; }
.trajectory text { fill: var(--muted); font-variant-numeric: tabular-nums; }
.trajectory .figure { fill: var(--ink); font-weight: 600; paint-order: stroke; stroke: var(--paper);
  stroke-width: 14px; stroke-linejoin: round; }
.trajectory .figure.target { fill: var(--accent); }
.grid { stroke: var(--rule); stroke-width: 1; }
.axis { fill: none; stroke: var(--muted); stroke-width: 1; }
.axis.break { stroke-width: 1.5; }
.line { fill: none; }
.line.path { stroke: var(--muted); stroke-width: 1.5; stroke-dasharray: 5 4; }
.line.actual { stroke: var(--ink); stroke-width: 2.25; }
.point.path { fill: var(--muted); }
.point.actual { fill: var(--ink); }
.point.target { fill: var(--paper); stroke: var(--accent); stroke-width: 2; }
.pair { display: flex; flex-wrap: wrap; gap: 0 3rem; align-items: start; }
.pair figcaption { width: 100%; }
.pair > * { max-width: 100%; }
.strip { margin-bottom: 1.25rem; }
.classes { display: block; max-width: 100%; height: auto; font-size: 14px; }
.classes .head { fill: var(--muted); }
.shade0 { fill: var(--shade0); } .shade1 { fill: var(--shade1); } .shade2 { fill: var(--shade2); }
.shade3 { fill: var(--shade3); } .shade4 { fill: var(--shade4); }
svg .on.shade0, svg .on.shade1 { fill: var(--on-dark); }
svg .on.shade2, svg .on.shade3, svg .on.shade4 { fill: var(--on-light); }
.square { stroke: var(--rule); stroke-width: 1; }
.hatch { fill: none; stroke: var(--rule); stroke-width: 1; }
svg .on.unknown { fill: var(--muted); paint-order: stroke; stroke: var(--paper); stroke-width: 4px; }

@media (max-width: 40rem) {
  body { padding: 1.25rem 1rem 3rem; }
  h1 { font-size: 1.4rem; }
  h2 { font-size: 1.2rem; }
  dl.fields.wide > div { grid-template-columns: 1fr; padding: .3rem 0; }
  .row { grid-template-columns: 1fr auto; padding: .5rem 0; }
  .row .bullet { grid-row: 2; grid-column: 1 / -1; }
  .value { text-align: right; }
  table { font-size: .8125rem; }
  tbody th:first-child { position: sticky; left: 0; background: var(--paper); }
  .status { position: sticky; right: 0; max-width: 6.5em; min-width: 0; background: var(--paper);
    box-shadow: -1px 0 var(--rule); }
}
)css";

}  // namespace planmeter
