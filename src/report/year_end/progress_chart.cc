// SPDX-License-Identifier: MIT
// Bars of share of the way (增量完成率).
#include "report/year_end/progress_chart.h"

#include <algorithm>

#include "evaluate/standing/standings.h"
#include "report/page/status_cell.h"
#include "report/words/figure_text.h"
#include "report/words/owing_unit.h"
#include "report/words/target_text.h"
#include "report/words/titles.h"
#include "report/words/wording.h"
#include "report/year_end/axis.h"

namespace planmeter {

namespace {

const Phrase<> progress_caption{"增量完成率与规划进度对照", "Share of the way against the path"};
const Phrase<> full_title{"最终目标", "final target"};
const Phrase<int> target_reached{"已达{}年目标", "{} target reached"};
const Phrase<> no_point{"—", "—"};

/// The year of the last target; states have one and no way to it.
int final_year_of(const IndicatorResult& result, const IndicatorFigures& figures) {
  if (figures.final_year) return *figures.final_year;
  int last = 0;
  for (const TargetResult& item : result.targets) last = std::max(last, item.target->year);
  return last;
}

/// Whether the data already reach the final target: then there is no way left to measure.
bool is_reached(const IndicatorResult& result, const IndicatorFigures& figures) {
  const Status status = result.verdict.status;
  if (status == Status::met_early) return true;
  return status == Status::met && result.deciding != nullptr &&
         result.deciding->year == final_year_of(result, figures);
}

/// One of the two shares beside the other.
Words share_beside(const Rational& share, const Figure& other) {
  const Rational hundred(100);
  const auto text = [](const Rational& per_cent, const Limits& limits) {
    return rounded(per_cent, 2, limits);
  };
  const Rational per_cent = share * hundred;
  const Figure beside_it = other ? Figure(*other * hundred) : Figure();
  return text(per_cent, beside(per_cent, beside_it, text)) + "%";
}

Words way_text(const IndicatorResult& result, const IndicatorFigures& figures, Language language) {
  if (figures.share_of_way) return share_beside(*figures.share_of_way, figures.path_share);
  if (is_reached(result, figures))
    return say(language, target_reached, final_year_of(result, figures));
  if (result.verdict.status == Status::no_data) return label(Status::no_data, language);
  return say(language, no_point);
}

Words optional_percent(const Figure& share) { return share ? percent_text(*share) : Words(); }

Bar bar_of(const IndicatorResult& result, const IndicatorFigures& figures, Language language) {
  Bar bar;
  bar.label = numbered_name(*result.indicator, language);
  bar.value = way_text(result, figures, language);
  if (figures.path_share) bar.mark = share_beside(*figures.path_share, figures.share_of_way);
  bar.tone = word_of(result.verdict.status).tone;
  if (figures.share_of_way) bar.length = thousandths(*figures.share_of_way);
  if (!figures.share_of_way && is_reached(result, figures)) bar.length = 1000;
  if (figures.path_share) bar.mark_at = thousandths(*figures.path_share);
  return bar;
}

}  // namespace

Chart progress_chart(const Standings& standings, Language language) {
  Chart chart;
  chart.caption = say(language, progress_caption);
  BarChart bars;
  bars.bar_name = say(language, titles::share_of_way);
  bars.mark_name = say(language, titles::path);
  bars.full_name = say(language, full_title);
  Table& table = chart.table;
  table.id = "progress";
  table.audience = Audience::page;
  table.columns = {{"", say(language, titles::indicator), Align::left},
                   {"", say(language, titles::share_of_way), Align::right},
                   {"", say(language, titles::path), Align::right},
                   {"", say(language, titles::elapsed), Align::right},
                   {"", say(language, titles::status), Align::left},
                   {"", say(language, titles::responsible_unit), Align::left}};
  for (const Standing& standing : standings.rows()) {
    const Indicator& indicator = standing.indicator();
    if (indicator.scope() != Scope::table) continue;
    const IndicatorResult& result = standing.result();
    const IndicatorFigures& figures = standing.figures();
    bars.bars.push_back(bar_of(result, figures, language));
    table.rows.push_back({text_cell(bars.bars.back().label), text_cell(bars.bars.back().value),
                          text_cell(bars.bars.back().mark),
                          text_cell(optional_percent(figures.elapsed_share)),
                          status_cell({result.verdict.status, Reason::none}, language),
                          text_cell(responsible_unit(standing.plan(), indicator, language))});
  }
  chart.graphic = std::move(bars);
  return chart;
}

}  // namespace planmeter
