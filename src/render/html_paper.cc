// SPDX-License-Identifier: MIT
// How an HTML page looks on paper. That of a report is set as GB/T 9704 sets official documents: a
// block of 156 by 225 mm, the text in 3号 with 22 lines a page, the annexes on their side.
#include "render/html_style.h"

namespace planmeter {

const std::string_view html_paper_style = R"css(
@page { size: A4; margin: 18mm 15mm;
  @bottom-center { content: counter(page) " / " counter(pages); font: 8pt sans-serif; color: #555; } }
@media print {
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  body { max-width: none; padding: 0; font-size: 10pt; line-height: 1.55; }
  nav, .skip, details { display: none; }
  h1 { font-size: 17pt; }
  h2 { margin-top: 16pt; font-size: 13pt; }
  h3 { font-size: 11pt; }
  .signature, .bars { break-inside: avoid; }
  .signature { margin: 0 0 0 auto; }
  p, li, dd { orphans: 2; widows: 2; }
  p:has(+ .scroll), p:has(+ figure) { break-after: avoid; }
  div.scroll { overflow: visible; background: none; }
  pre.scroll { overflow: visible; white-space: pre-wrap; overflow-wrap: anywhere; }
  table { font-size: 9pt; line-height: 1.4; }
  table.small { font-size: 8pt; }
  table.dense { font-size: 7.5pt; }
  .dense th { min-width: 0; }
  .dense .fitted { width: auto; }
  .dense td.long, .dense tbody th.long { white-space: normal; }
  thead { display: table-header-group; }
  tr, .kept, figcaption, li, dl.fields > div { break-inside: avoid; }
  .bars, .legend, .name, .strip { font-size: 9pt; line-height: 1.4; }
  .row { grid-template-columns: 15em 1fr 11em; padding: .1rem 0; }
  .row .bullet { grid-row: auto; grid-column: auto; height: 1.4em; }
  .trajectories { grid-template-columns: repeat(3, 1fr); gap: 10pt 12pt; }
  .value { text-align: left; }
}
)css";

const std::string_view html_report_style = R"css(
header h1 { text-align: center; }
header h1 span { display: inline-block; }
@media screen {
  .annex table { font-size: .8125rem; }
  .annex th, .annex td { padding: .38rem .3rem; }
}
@page { margin: 37mm 26mm 35mm 28mm; @bottom-center { content: none; } }
@page :right { @bottom-right { content: "— " counter(page) " —"; padding: 7mm 14pt 0;
  font: 14pt SimSun, STSong, "Noto Serif CJK SC", serif; vertical-align: top; } }
@page :left { @bottom-left { content: "— " counter(page) " —"; padding: 7mm 14pt 0;
  font: 14pt SimSun, STSong, "Noto Serif CJK SC", serif; vertical-align: top; } }
@page annex { size: A4 landscape; margin: 28mm 37mm 26mm 35mm; }
@media print {
  body { font: 12pt/1.5 "Times New Roman", "Liberation Serif", Georgia, serif; }
  body:lang(zh) { font-size: 16pt; line-height: 28.9pt; letter-spacing: -.21pt; }
  main > p:lang(zh) { orphans: 1; widows: 1; }
  main > h2:lang(zh) { margin: 0; }
  :lang(zh) { font-family: FangSong_GB2312, FangSong, STFangsong, "Noto Serif CJK SC", serif; }
  h1, h2, h3, h4 { font-weight: normal; break-after: avoid; }
  h1, h2 { font-family: Arial, "Liberation Sans", sans-serif; }
  h3 { font-weight: bold; }
  h1 { margin-bottom: 1.5em; font-size: 22pt; line-height: 1.45; }
  h2, h3, h4 { margin: 0; padding: 0; border: 0; font-size: 1em; line-height: inherit; }
  h2 { margin-top: .5em; }
  p, ul, dl { margin: 0; }
  h1:lang(zh), .annex h2:lang(zh) { font-family: FZXiaoBiaoSong-B05S, STZhongsong, SimSun,
    "Noto Serif CJK SC", serif; }
  h2:lang(zh), figcaption:lang(zh), .annex-label:lang(zh) { margin: 0; font-weight: normal;
    font-family: SimHei, STHeiti, "Noto Sans CJK SC", sans-serif; }
  h3:lang(zh) { font-weight: normal;
    font-family: KaiTi_GB2312, KaiTi, STKaiti, "Noto Serif CJK SC", serif; }
  :is(h2, h3, h4, .numbered li):lang(zh) { text-indent: 2em; }
  li { margin: 0; }
  figcaption { font-size: 12pt; }
  .annex { page: annex; break-before: page; margin: 0; font-size: 10.5pt; line-height: 1.5; }
  .annex:lang(en) table { font: 6.5pt/1.25 Arial, "Liberation Sans", sans-serif; }
  svg text { font-family: Arial, "Liberation Sans", "Noto Sans CJK SC", sans-serif; }
  .annex .scroll + ul { font-size: 9pt; line-height: 1.35; }
  .annex-label { font-size: 1.1em; }
  .annex h2, .annex h2:lang(zh) { margin: 0 0 .3em; font-size: 1.5em; line-height: 1.3;
    text-indent: 0; }
  .annex .scroll { margin-bottom: .5em; }
  .annex th, .annex td { padding: .22em .25em; line-height: 1.3; }
}
)css";

}  // namespace planmeter
