// SPDX-License-Identifier: MIT
// Keys and cells; what is missing was not amended.
#include "report/amendments/amendment_tables.h"

#include <algorithm>

#include "core/plan_lookup.h"
#include "core/words.h"
#include "evaluate/amendments/plan_as_of.h"
#include "report/amendments/amendment_text.h"
#include "report/page/evaluated.h"
#include "report/page/status_cell.h"
#include "report/page/table.h"
#include "report/page/target_cells.h"
#include "report/words/figure_text.h"
#include "report/words/target_text.h"
#include "report/words/titles.h"
#include "report/words/wording.h"

namespace planmeter {

namespace {

const Phrase<> by_title{"日期、文件", "Date, authority"};
const Phrase<> amended_from_title{"调整前", "Before"};
const Phrase<> amended_to_title{"调整后", "After"};
const Phrase<> kind_title{"调整方式", "Change"};
const Phrase<> original_title{"按原目标", "By the original"};
const Phrase<> now_title{"按现目标", "As amended"};
const Phrase<> reason_title{"理由", "Reason"};

Cell status_code_cell(bool judged, const Verdict& verdict) {
  return judged ? code_cell(code_of(verdict.status)) : Missing{};
}

/// Those of the indicators shown; without observations with empty verdicts.
std::vector<AmendmentStanding> standings_of(const Evaluated& evaluated) {
  if (evaluated.observations != nullptr) {
    return amendment_standings(evaluated.plan, *evaluated.observations, evaluated.results,
                               evaluated.question);
  }
  std::vector<AmendmentStanding> standings;
  for (const Amendment* amendment : amendments_of(evaluated.results)) {
    AmendmentStanding standing;
    standing.amendment = amendment;
    if (eases_after_the_fact(*amendment)) standing.easing = Easing::after_year;
    standings.push_back(standing);
  }
  return standings;
}

/// `调低（放宽）`; without the effect where that is unclear.
Words change_label(const Amendment& amendment, Language language) {
  const Words kind = label(amendment, language);
  const Words effect = amendment.of_baseline() ? Words() : label(effect_of(amendment), language);
  return effect.empty() ? kind : say(language, bracketed, kind, effect);
}

const std::vector<std::string> target_keys = {
    "original_year",    "original_comparison", "original_bound",   "original_upper",
    "amended_on",       "amended_by",          "amendment_reason", "amendment",
    "amendment_effect", "original_status"};

/// `printed`: what the plan printed; `now`: null for a withdrawn target.
std::vector<Cell> target_cells(const Evaluated& evaluated, const Amendment& amendment,
                               const Target& printed, const Target* now) {
  const bool judged = evaluated.observations != nullptr;
  const AmendmentKind kind =
      now == nullptr ? AmendmentKind::withdrawn : kind_of_change(printed, *now);
  const AmendmentEffect effect =
      now == nullptr ? AmendmentEffect::easier : effect_of_change(printed, *now);
  const Verdict original = judged ? verdict_without(evaluated.plan, *evaluated.observations,
                                                    amendment, evaluated.question)
                                  : Verdict{};
  return {integer_cell(printed.year),
          code_cell(code_of(written_comparison(printed))),
          bound_cell(printed),
          upper_cell(printed),
          text_cell(date_text(amendment.date)),
          text_cell(amendment.authority),
          text_cell(amendment.reason),
          code_cell(code_of(kind)),
          code_cell(code_of(effect)),
          status_code_cell(judged, original)};
}

void append(std::vector<Cell>& row, std::vector<Cell> cells) {
  for (Cell& cell : cells) row.push_back(std::move(cell));
}

/// A row of `targets` that has the plan's part alone.
std::vector<Cell> withdrawn_row(const Table& targets, const Indicator& indicator,
                                const Target& printed, bool judged) {
  std::vector<Cell> row;
  for (const Column& column : targets.columns) {
    const std::string& key = column.key;
    Cell cell = Missing{};
    if (key == "indicator") cell = text_cell(indicator.id);
    if (key == "year") cell = integer_cell(printed.year);
    if (key == "quantity") cell = code_cell(code_of(printed.quantity));
    if (key == "comparison") cell = code_cell(code_of(written_comparison(printed)));
    if (key == "since" && printed.since != 0) cell = integer_cell(printed.since);
    if (key == "area") cell = text_cell(printed.area);
    if (key == "status") cell = status_code_cell(judged, {Status::no_target, Reason::none});
    if (key == "authority") cell = text_cell(printed.authority);
    if (key == "source") cell = text_cell(joined(clauses_of(printed, indicator)));
    row.push_back(std::move(cell));
  }
  return row;
}

void add_columns(Table& table, const std::vector<std::string>& keys) {
  for (const std::string& key : keys) table.columns.push_back({key, "", Align::left});
}

/// The target by the plan as printed that decides beside `result`'s; null where none does.
std::vector<Cell> indicator_cells(const Evaluated& evaluated, const IndicatorResult& result) {
  const Plan& plan = evaluated.plan;
  std::vector<Cell> cells(7, Missing{});
  if (result.indicator->amendments.empty()) return cells;
  if (const std::optional<Baseline>& base = result.indicator->baseline; base && base->amendment) {
    const std::optional<Baseline>& printed = printed_baseline(plan, *base->amendment);
    if (printed) cells[0] = decimal_cell(printed->value);
    cells[1] = text_cell(date_text(base->amendment->date));
    cells[2] = text_cell(base->amendment->authority);
    cells[3] = text_cell(base->amendment->reason);
  }
  if (evaluated.observations == nullptr) return cells;
  const IndicatorResult original =
      judge_as_printed(plan, *evaluated.observations, *result.indicator, evaluated.question);
  if (original.deciding != nullptr) {
    cells[4] = integer_cell(original.deciding->year);
    cells[5] = bound_cell(*original.deciding);
  }
  cells[6] = code_cell(code_of(original.verdict.status));
  return cells;
}

}  // namespace

Table amendments_data(const Evaluated& evaluated) {
  Table table =
      data_table("amendments",
                 {"date", "authority", "reason", "indicator", "what", "year", "comparison", "bound",
                  "upper", "amended_year", "amended_comparison", "amended_bound", "amended_upper",
                  "amendment", "effect", "after_the_fact", "original_status", "status", "source"});
  const bool judged = evaluated.observations != nullptr;
  for (const AmendmentStanding& standing : standings_of(evaluated)) {
    const Amendment& item = *standing.amendment;
    const Indicator& indicator = indicator_of(evaluated.plan, item);
    const bool of_target = !item.of_baseline();
    const bool has_after = of_target && !item.withdrawn;
    const std::optional<AmendedBase>& base = item.base_before;
    table.rows.push_back(
        {text_cell(date_text(item.date)), text_cell(item.authority), text_cell(item.reason),
         text_cell(indicator.id), code_cell(of_target ? "target" : "baseline"),
         of_target ? integer_cell(item.before.year)
         : base    ? integer_cell(base->year)
                   : Missing{},
         of_target ? code_cell(code_of(written_comparison(item.before))) : Missing{},
         of_target ? bound_cell(item.before)
         : base    ? decimal_cell(base->value)
                   : Missing{},
         of_target ? upper_cell(item.before) : Missing{},
         item.withdrawn ? Missing{}
                        : integer_cell(of_target ? item.after.year : item.base_after.year),
         has_after ? code_cell(code_of(written_comparison(item.after))) : Missing{},
         has_after        ? bound_cell(item.after)
         : item.withdrawn ? Missing{}
                          : decimal_cell(item.base_after.value),
         has_after ? upper_cell(item.after) : Missing{}, code_cell(code_of(kind_of(item))),
         of_target ? code_cell(code_of(effect_of(item))) : Missing{},
         Flag{standing.easing != Easing::in_time, ""}, status_code_cell(judged, standing.original),
         status_code_cell(judged, standing.now), text_cell(joined(item.sources))});
  }
  return table;
}

Table amendments_page(const Evaluated& evaluated, Language language) {
  Table table = page_table({{"", say(language, by_title), Align::left},
                            {"", say(language, titles::indicator), Align::left},
                            {"", say(language, amended_from_title), Align::left},
                            {"", say(language, amended_to_title), Align::left},
                            {"", say(language, kind_title), Align::left}});
  const bool judged = evaluated.observations != nullptr;
  if (judged) {
    table.columns.push_back({"", say(language, original_title), Align::left});
    table.columns.push_back({"", say(language, now_title), Align::left});
  }
  table.columns.push_back({"", say(language, reason_title), Align::left});
  for (const AmendmentStanding& standing : standings_of(evaluated)) {
    const Amendment& item = *standing.amendment;
    std::vector<Cell> row = {text_cell(date_of(item) + " " + Words(item.authority)),
                             text_cell(numbered_name(indicator_of(evaluated.plan, item), language)),
                             text_cell(text_before(evaluated.plan, item, language)),
                             text_cell(text_after(evaluated.plan, item, language)),
                             text_cell(change_label(item, language))};
    if (judged) {
      row.push_back(status_cell(standing.original, language));
      row.push_back(status_cell(standing.now, language));
    }
    row.push_back(text_cell(item.reason));
    table.rows.push_back(std::move(row));
  }
  return table;
}

void add_amended_targets(Table& targets, const Evaluated& evaluated) {
  const Plan& plan = evaluated.plan;
  if (plan.printed == nullptr) return;
  const bool judged = evaluated.observations != nullptr;
  std::vector<std::vector<Cell>> withdrawn;
  std::size_t row = 0;
  for (const IndicatorResult& result : evaluated.results) {
    for (const TargetResult& item : result.targets) {
      const Amendment* amendment = item.target->amendment;
      std::vector<Cell> cells(target_keys.size(), Missing{});
      if (amendment != nullptr) {
        cells = target_cells(evaluated, *amendment, printed_target(plan, *amendment), item.target);
      }
      append(targets.rows[row++], std::move(cells));
    }
    for (const Amendment* amendment : result.indicator->amendments) {
      if (!amendment->withdrawn) continue;
      const Target& printed = printed_target(plan, *amendment);
      std::vector<Cell> cells = withdrawn_row(targets, *result.indicator, printed, judged);
      append(cells, target_cells(evaluated, *amendment, printed, nullptr));
      withdrawn.push_back(std::move(cells));
    }
  }
  add_columns(targets, target_keys);
  for (std::vector<Cell>& cells : withdrawn) targets.rows.push_back(std::move(cells));
}

void add_amended_indicators(Table& indicators, const Evaluated& evaluated) {
  if (evaluated.plan.printed == nullptr) return;
  add_columns(indicators, {"original_baseline", "baseline_amended_on", "baseline_amended_by",
                           "baseline_amendment_reason", "original_target_year", "original_target",
                           "original_status"});
  for (std::size_t i = 0; i < evaluated.results.size(); ++i) {
    append(indicators.rows[i], indicator_cells(evaluated, evaluated.results[i]));
  }
}

}  // namespace planmeter
