// SPDX-License-Identifier: MIT
// Keys and cells of the tables `summary`, `indicators` and `targets`.
#include "report/tables/data_tables.h"

#include <fmt/format.h>

#include "core/words.h"
#include "evaluate/known/breaks.h"
#include "evaluate/verdict/within_rounding.h"
#include "evaluate/verdict/years_of_every.h"
#include "report/amendments/amendment_tables.h"
#include "report/amendments/revision_text.h"
#include "report/methods/method_text.h"
#include "report/page/table.h"
#include "report/page/target_cells.h"
#include "report/words/figure_text.h"
#include "report/words/target_text.h"

namespace planmeter {

namespace {

bool is_of_one_year(const std::optional<Observation>& observation) {
  return observation && observation->period.whole_year();
}

/// The newest known figure of one year; missing where that is no plain number.
Cell latest_cell(const IndicatorFigures& figures) {
  if (!is_of_one_year(figures.latest) || !figures.latest->is_exact()) return Missing{};
  return decimal_cell(figures.latest->value);
}

Cell latest_year_cell(const IndicatorFigures& figures) {
  if (!is_of_one_year(figures.latest)) return Missing{};
  return integer_cell(figures.latest->period.to);
}

/// Growth known only up to an earlier year than the target's: `2021-2024: 28.77`.
std::string partial_text(const AreaData& data, const Target& target) {
  std::string text;
  for (const Observation& observation : data.own.series) {
    if (observation.period.to <= target.since || observation.period.to > target.year) continue;
    if (!text.empty()) text += "; ";
    text += period_text(observation.period, Language::en) + ": " +
            observation_text(observation, Language::en);
  }
  return text;
}

void add_target_columns(std::vector<Cell>& row, const Target* target) {
  row.push_back(integer_cell(target == nullptr ? std::nullopt : std::optional(target->year)));
  row.push_back(code_cell(target == nullptr ? "" : code_of(target->quantity)));
  row.push_back(code_cell(target == nullptr ? "" : code_of(written_comparison(*target))));
  row.push_back(target == nullptr ? Missing{} : bound_cell(*target));
}

/// Whether a figure comes of a division or a root, and not of decimals added and subtracted.
bool is_derived(const Indicator& indicator, const Target* target, bool observed) {
  const bool growth = target != nullptr &&
                      (is_in_per_cent(target->quantity) || target->quantity == Quantity::multiple ||
                       target->quantity == Quantity::average);
  return growth || (!observed && (indicator.ratio || indicator.measure == Measure::growth));
}

/// Whether the year's figure, or what it was computed from, is made up.
bool is_illustrative(const Evaluated& evaluated, const IndicatorResult& result) {
  if (evaluated.observations == nullptr) return false;
  const std::string_view area = result.deciding == nullptr ? "" : result.deciding->area;
  const AreaData data = gather(evaluated.plan, *evaluated.observations, *result.indicator, area);
  for (const Input* input : {&data.own, &data.amounts, &data.numerator, &data.denominator}) {
    const std::optional<Observation> part = input->at(evaluated.question.year);
    if (part && part->illustrative) return true;
  }
  return false;
}

/// The areas whose verdict the row has; empty for the whole's.
std::string areas_joined(const IndicatorResult& result) {
  std::string text;
  for (const std::string_view area : result.areas) {
    if (!text.empty()) text += "、";
    text += area;
  }
  return text;
}

std::vector<Cell> indicator_row(const Evaluated& evaluated, const IndicatorResult& result) {
  const Indicator& indicator = *result.indicator;
  const bool judged = evaluated.observations != nullptr;
  const int year = evaluated.question.year;
  IndicatorFigures figures;
  std::string text;
  std::optional<bool> within;
  if (judged) {
    within =
        is_within_rounding(evaluated.plan, *evaluated.observations, result, evaluated.question);
    figures =
        describe_indicator(evaluated.plan, *evaluated.observations, result, evaluated.question);
    const std::string_view area = result.deciding == nullptr ? "" : result.deciding->area;
    if (result.areas.size() < 2) {
      text = actual_text(gather(evaluated.plan, *evaluated.observations, indicator, area),
                         result.deciding, figures, year);
    }
  }
  const TargetFigures& target = figures.of_deciding;
  const bool derived = is_derived(indicator, result.deciding, figures.observed.has_value());
  const MethodStanding standing = standing_of(evaluated, result);
  const bool has_baseline = indicator.baseline.has_value();
  const bool observed = figures.observed.has_value();
  std::vector<Cell> row = {
      text_cell(indicator.id),
      text_cell(indicator.number),
      text_cell(indicator.name.zh),
      text_cell(indicator.name.en),
      text_cell(indicator.unit),
      code_cell(code_of(indicator.scope())),
      text_cell(indicator.group),
      code_cell(code_of(indicator.nature)),
      code_cell(code_of(indicator.measure)),
      integer_cell(has_baseline ? std::optional(indicator.baseline->year) : std::nullopt),
      has_baseline ? decimal_cell(indicator.baseline->value) : Missing{},
      level_cell(figures.previous, derived),
      level_cell(target.actual, derived),
      text_cell(text),
      level_cell(target.low, derived),
      level_cell(target.high, derived),
      code_cell(observed ? code_of(figures.observed->status) : ""),
  };
  add_target_columns(row, result.deciding);
  const Cell rest[] = {
      judged ? code_cell(code_of(result.verdict.status)) : Missing{},
      judged ? code_cell(code_of(result.verdict.reason)) : Missing{},
      value_cell(target.attainment),
      level_cell(target.gap, derived),
      value_cell(figures.path_value),
      integer_cell(figures.final_year),
      level_cell(figures.final_target, false),
      value_cell(figures.share_of_way),
      value_cell(figures.path_share),
      value_cell(figures.elapsed_share),
      value_cell(figures.pace_needed),
      value_cell(figures.pace_needed_rate),
      latest_year_cell(figures),
      latest_cell(figures),
      text_cell(indicator.unit_responsible),
      text_cell(joined(indicator.sources)),
      text_cell(is_illustrative(evaluated, result) ? "illustrative" : ""),
      value_cell(figures.pace_so_far),
      judged ? code_cell(code_of(evaluated.question.method)) : Missing{},
      value_cell(standing.figure),
      code_cell(standing.band == nullptr ? "" : standing.band->id),
      code_cell(code_of(standing.reason)),
      text_cell(areas_joined(result)),
      integer_cell(result.last_due ? std::optional(result.last_due->year) : std::nullopt),
      code_cell(result.last_due ? code_of(result.last_due->verdict.status) : ""),
      flag_cell(within),
      integer_cell(figures.break_year),
      flag_cell(figures.path_met),
      text_cell(result.deciding == nullptr ? "" : result.deciding->wording),
  };
  row.insert(row.end(), std::begin(rest), std::end(rest));
  return row;
}

/// `years_due`, `years_met`, `years_missed`, `years_unknown`: the same in each row of one target.
void add_years_of_every(std::vector<Cell>& row, const Evaluated& evaluated,
                        const IndicatorResult& result, const Target& target) {
  if (!target.every || evaluated.observations == nullptr) {
    row.insert(row.end(), 4, Missing{});
    return;
  }
  const YearsOfEvery years = years_of_every(result.targets, target, evaluated.question);
  for (const int count : {static_cast<int>(years.due.size()), years.count(Status::met),
                          years.count(Status::missed), years.unknown()}) {
    row.push_back(integer_cell(count));
  }
}

std::vector<Cell> target_row(const Evaluated& evaluated, const IndicatorResult& result,
                             const TargetResult& item) {
  const Indicator& indicator = *result.indicator;
  const Target& target = *item.target;
  const bool judged = evaluated.observations != nullptr;
  TargetFigures figures;
  std::string text;
  bool derived = false;
  std::optional<int> break_year;
  std::optional<bool> within;
  if (judged) {
    const AreaData data = gather(evaluated.plan, *evaluated.observations, indicator, target.area);
    within = is_within_rounding(data, item, evaluated.question);
    const int year = std::min(target.year, evaluated.question.year);
    break_year = latest_break(data, base_year_of(data, target), year);
    if (year > target.since) figures = describe_target(data, target, year);
    IndicatorFigures of_year;
    of_year.observed = data.own.at(year);
    of_year.of_deciding = figures;
    derived = is_derived(indicator, &target, of_year.observed.has_value());
    text = actual_text(data, &target, of_year, year);
  }
  const bool has_since = target.quantity != Quantity::value;
  std::vector<Cell> row = {
      text_cell(indicator.id),
      integer_cell(target.year),
      code_cell(code_of(target.quantity)),
      code_cell(code_of(written_comparison(target))),
      bound_cell(target),
      upper_cell(target),
      integer_cell(has_since ? std::optional(target.since) : std::nullopt),
      text_cell(target.area),
      level_cell(figures.actual, derived),
      text_cell(text),
      judged ? code_cell(code_of(item.verdict.status)) : Missing{},
      judged ? code_cell(code_of(item.verdict.reason)) : Missing{},
      level_cell(figures.gap, derived),
      value_cell(figures.attainment),
      text_cell(target.authority),
      text_cell(joined(clauses_of(target, indicator))),
      flag_cell(within),
      integer_cell(break_year),
      text_cell(target.wording),
  };
  add_years_of_every(row, evaluated, result, target);
  return row;
}

}  // namespace

std::string actual_text(const AreaData& data, const Target* target, const IndicatorFigures& figures,
                        int year) {
  if (figures.of_deciding.actual && data.indicator->measure == Measure::growth) return {};
  if (figures.observed && figures.observed->period.to == year) {
    const Observation& observed = *figures.observed;
    if (observed.is_plain()) return {};
    if (observed.period.whole_year()) return observation_text(observed, Language::zh);
    return period_text(observed.period, Language::en) + ": " +
           observation_text(observed, Language::zh);
  }
  if (target != nullptr && target->since != 0 && !figures.of_deciding.actual) {
    return partial_text(data, *target);
  }
  return {};
}

Table summary_data(const std::vector<IndicatorResult>& results) {
  Table table = data_table("summary", {"scope", "nature", "indicators"});
  for (const Status status : all_statuses) {
    table.columns.push_back({std::string(code_of(status)), "", Align::right});
  }
  for (const SummaryRow& row : summarize(results)) {
    std::vector<Cell> cells = {code_cell(code_of(row.scope)), code_cell(code_of(row.nature)),
                               integer_cell(row.indicators)};
    for (const Status status : all_statuses) cells.push_back(integer_cell(row.count(status)));
    table.rows.push_back(std::move(cells));
  }
  return table;
}

Table indicators_data(const Evaluated& evaluated) {
  Table table = data_table("indicators", {"id",
                                          "number",
                                          "name_zh",
                                          "name_en",
                                          "unit",
                                          "scope",
                                          "group",
                                          "nature",
                                          "measure",
                                          "baseline_year",
                                          "baseline",
                                          "previous",
                                          "actual",
                                          "actual_text",
                                          "actual_low",
                                          "actual_high",
                                          "obs_status",
                                          "target_year",
                                          "target_quantity",
                                          "target_comparison",
                                          "target",
                                          "status",
                                          "reason",
                                          "attainment",
                                          "gap",
                                          "path_value",
                                          "final_year",
                                          "final_target",
                                          "share_of_way",
                                          "path_share",
                                          "elapsed_share",
                                          "pace_needed",
                                          "pace_needed_rate",
                                          "latest_year",
                                          "latest",
                                          "unit_responsible",
                                          "source",
                                          "data_note",
                                          "pace_so_far",
                                          "method",
                                          "method_value",
                                          "band",
                                          "method_reason",
                                          "area",
                                          "last_due_year",
                                          "last_due_status",
                                          "within_rounding",
                                          "break_year",
                                          "path_met",
                                          "wording"});
  for (const IndicatorResult& result : evaluated.results) {
    table.rows.push_back(indicator_row(evaluated, result));
  }
  add_amended_indicators(table, evaluated);
  add_revisions(table, evaluated);
  return table;
}

Table targets_data(const Evaluated& evaluated) {
  Table table = data_table(
      "targets",
      {"indicator", "year",       "quantity",  "comparison",   "bound",           "upper",
       "since",     "area",       "actual",    "actual_text",  "status",          "reason",
       "gap",       "attainment", "authority", "source",       "within_rounding", "break_year",
       "wording",   "years_due",  "years_met", "years_missed", "years_unknown"});
  for (const IndicatorResult& result : evaluated.results) {
    for (const TargetResult& item : result.targets) {
      table.rows.push_back(target_row(evaluated, result, item));
    }
  }
  add_amended_targets(table, evaluated);
  return table;
}

}  // namespace planmeter
