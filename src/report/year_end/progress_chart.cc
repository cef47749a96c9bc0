// SPDX-License-Identifier: MIT
// Bars of share of the way (增量完成率).
#include "report/year_end/progress_chart.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <numeric>
#include <utility>

#include "core/status.h"
#include "evaluate/standing/standings.h"
#include "report/page/status_cell.h"
#include "report/words/figure_text.h"
#include "report/words/sentence.h"
#include "report/words/target_text.h"
#include "report/words/titles.h"
#include "report/words/wording.h"
#include "report/year_end/axis.h"

namespace planmeter {

namespace {

const Phrase<int, Words> progress_message{"{}项主要指标中，{}", "Main indicators ({}): {}"};
const Phrase<int> reached_count{"{}项达到要求", "{} met or on track"};
const Phrase<int> missed_count{"{}项未达标或滞后", "{} missed or behind"};
const Phrase<int> bars_undecided{"{}项尚无结论", "{} undecided"};
const Phrase<int> unasked_count{"{}项未设目标或未到期", "{} without a target due"};
const Phrase<> full_title{"最终目标", "final target"};
const Phrase<int> target_reached{"已达{}年目标", "{} target reached"};
const Phrase<> no_point{"—", "—"};

/// How many of the plan's table have each status.
using CountsByStatus = std::array<int, all_statuses.size()>;

/// What the chart shows, in a sentence: every indicator is in one of its numbers.
Words caption_of_counts(const CountsByStatus& counts, Language language) {
  const auto sum = [&counts](std::initializer_list<Status> statuses) {
    int all = 0;
    for (const Status status : statuses) all += counts[static_cast<std::size_t>(status)];
    return all;
  };
  const std::pair<const Phrase<int>&, int> groups[] = {
      {reached_count, sum({Status::met, Status::met_early, Status::on_track})},
      {missed_count, sum({Status::missed, Status::behind})},
      {bars_undecided, sum({Status::undetermined, Status::no_data})},
      {unasked_count, sum({Status::no_target, Status::not_due})}};
  Sentence text(language, Mark::comma);
  for (const auto& [phrase, count] : groups) {
    if (count > 0) text.clause(say(language, phrase, count));
  }
  return say(language, progress_message, std::accumulate(counts.begin(), counts.end(), 0),
             text.text());
}

/// What the colours of the bars say; `drawn`: of those that have a bar.
std::vector<ToneName> tones_of_bars(const CountsByStatus& drawn, Language language) {
  std::vector<ToneName> names;
  for (const Tone tone : {Tone::good, Tone::bad, Tone::open, Tone::absent, Tone::plain}) {
    Sentence statuses(language, Mark::pause);
    for (const Status status : all_statuses) {
      const bool occurs = drawn[static_cast<std::size_t>(status)] > 0;
      if (occurs && word_of(status).tone == tone) statuses.clause(label(status, language));
    }
    if (!statuses.empty()) names.push_back({tone, statuses.text()});
  }
  return names;
}

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
    return rounded(per_cent, 1, limits);
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

Words optional_percent(const Figure& share) {
  return share ? percent_text(*share, {}, 1) : Words();
}

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
                   {"", say(language, titles::status), Align::left}};
  CountsByStatus counts{};
  CountsByStatus drawn{};
  for (const Standing& standing : standings.rows()) {
    const Indicator& indicator = standing.indicator();
    if (indicator.scope() != Scope::table) continue;
    const IndicatorResult& result = standing.result();
    const IndicatorFigures& figures = standing.figures();
    bars.bars.push_back(bar_of(result, figures, language));
    const auto status = static_cast<std::size_t>(result.verdict.status);
    ++counts[status];
    if (bars.bars.back().length) ++drawn[status];
    table.rows.push_back({text_cell(bars.bars.back().label), text_cell(bars.bars.back().value),
                          text_cell(bars.bars.back().mark),
                          text_cell(optional_percent(figures.elapsed_share)),
                          status_cell({result.verdict.status, Reason::none}, language)});
  }
  chart.caption = caption_of_counts(counts, language);
  bars.tones = tones_of_bars(drawn, language);
  constexpr int share_drawn =
      3;  // where fewer than a third are drawn, the table alone says as much
  const int with_length = std::accumulate(drawn.begin(), drawn.end(), 0);
  if (with_length * share_drawn < static_cast<int>(bars.bars.size())) bars.bars.clear();
  chart.graphic = std::move(bars);
  return chart;
}

}  // namespace planmeter
