// SPDX-License-Identifier: MIT
// Bars of share of the way (增量完成率).
#include "report/progress_chart.h"

#include "report/axis.h"
#include "report/figure_text.h"
#include "report/report_tables.h"
#include "report/target_text.h"
#include "report/wording.h"

namespace planmeter {

namespace {

using Words = std::string;

const Phrase<> caption{"增量完成率与规划路径对照", "Share of the way against the path"};
const Phrase<> name_title{"指标", "Indicator"};
const Phrase<> way_title{"增量完成率", "Share of the way"};
const Phrase<> path_title{"按规划路径应达", "Path"};
const Phrase<> elapsed_title{"时间进度", "Elapsed"};
const Phrase<> unit_title{"责任单位", "Responsible unit"};
const Phrase<> status_title{"状态", "Status"};
const Phrase<> full_title{"最终目标", "final target"};
const Phrase<int> reached{"已达{}年目标", "{} target reached"};
const Phrase<> unknown{"—", "—"};

/// Whether the data already reach the final target: then there is no way left to measure.
bool is_reached(const IndicatorResult& result, const IndicatorFigures& figures) {
  const Status status = result.verdict.status;
  if (status == Status::met_early) return true;
  return status == Status::met && result.deciding != nullptr && figures.final_year &&
         result.deciding->year == *figures.final_year;
}

Words way_text(const IndicatorResult& result, const IndicatorFigures& figures, Language language) {
  if (figures.share_of_way) return percent_text(*figures.share_of_way, figures.path_share);
  if (is_reached(result, figures)) return say(language, reached, *figures.final_year);
  if (result.verdict.status == Status::no_data) return label(Status::no_data, language);
  return say(language, unknown);
}

Words optional_percent(const Figure& share) { return share ? percent_text(*share) : Words(); }

Bar bar_of(const IndicatorResult& result, const IndicatorFigures& figures, Language language) {
  Bar bar;
  bar.label = numbered_name(*result.indicator, language);
  bar.value = way_text(result, figures, language);
  bar.mark = optional_percent(figures.path_share);
  bar.tone = tone_of(result.verdict.status);
  if (figures.share_of_way) bar.length = thousandths(*figures.share_of_way);
  if (!figures.share_of_way && is_reached(result, figures)) bar.length = 1000;
  if (figures.path_share) bar.mark_at = thousandths(*figures.path_share);
  return bar;
}

}  // namespace

Chart progress_chart(const Evaluated& evaluated, Language language) {
  Chart chart;
  chart.caption = say(language, caption);
  BarChart bars;
  bars.bar_name = say(language, way_title);
  bars.mark_name = say(language, path_title);
  bars.full_name = say(language, full_title);
  Table& table = chart.table;
  table.id = "progress";
  table.audience = Audience::page;
  table.columns = {{"", say(language, name_title), Align::left},
                   {"", say(language, way_title), Align::right},
                   {"", say(language, path_title), Align::right},
                   {"", say(language, elapsed_title), Align::right},
                   {"", say(language, status_title), Align::left},
                   {"", say(language, unit_title), Align::left}};
  for (const IndicatorResult& result : evaluated.results) {
    const Indicator& indicator = *result.indicator;
    if (indicator.scope() != Scope::table) continue;
    const IndicatorFigures figures =
        describe_indicator(evaluated.plan, *evaluated.observations, result, evaluated.question);
    bars.bars.push_back(bar_of(result, figures, language));
    table.rows.push_back({text_cell(bars.bars.back().label), text_cell(bars.bars.back().value),
                          text_cell(optional_percent(figures.path_share)),
                          text_cell(optional_percent(figures.elapsed_share)),
                          status_cell({result.verdict.status, Reason::none}, language),
                          text_cell(indicator.unit_responsible)});
  }
  chart.graphic = std::move(bars);
  return chart;
}

}  // namespace planmeter
