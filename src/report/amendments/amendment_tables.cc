// SPDX-License-Identifier: MIT
// Keys and cells; what is missing was not amended.
#include "report/amendments/amendment_tables.h"

#include <algorithm>

#include "core/plan_lookup.h"
#include "core/words.h"
#include "evaluate/amendments/plan_as_of.h"
#include "report/amendments/amendment_text.h"
#include "report/page/columns.h"
#include "report/page/status_cell.h"
#include "report/page/table.h"
#include "report/page/target_cells.h"
#include "report/words/figure_text.h"
#include "report/words/sentence.h"
#include "report/words/target_text.h"
#include "report/words/titles.h"
#include "report/words/wording.h"

namespace planmeter {

namespace {

constexpr Phrase<> by_title{"日期、文件", "Date, authority"};
constexpr Phrase<> amended_from_title{"调整前", "Before"};
constexpr Phrase<> amended_to_title{"调整后", "After"};
constexpr Phrase<> kind_title{"调整方式", "Change"};
constexpr Phrase<> original_title{"按原目标", "By the original"};
constexpr Phrase<> now_title{"按现目标", "As amended"};
constexpr Phrase<> reason_title{"理由", "Reason"};

Cell status_code_cell(bool judged, const Verdict& verdict) {
  return judged ? code_cell(code_of(verdict.status)) : Missing{};
}

/// `调低（放宽）`; without the effect where that is unclear.
Words change_label(const Amendment& amendment, Language language) {
  const Words kind = label(amendment, language);
  const Words effect = amendment.of_baseline() ? Words() : label(effect_of(amendment), language);
  return effect.empty() ? kind : say(language, bracketed, kind, effect);
}

/// An amendment in force, or of a plan alone, with its verdicts.
struct AmendmentRow {
  const Plan& plan;
  const AmendmentStanding& standing;
  bool judged;

  const Amendment& item() const { return *standing.amendment; }
  bool of_target() const { return !item().of_baseline(); }
  /// Whether there is a target from then on.
  bool has_after() const { return of_target() && !item().withdrawn; }
};

/// What the target, or the baseline, had until then.
template <typename OfTarget, typename OfBase>
Cell until_then(const AmendmentRow& row, const OfTarget& of_target, const OfBase& of_base) {
  if (row.of_target()) return of_target(row.item().before);
  return cell_of(row.item().base_before, of_base);
}

/// What the target, or the baseline, has from then on; missing where it is withdrawn.
template <typename OfTarget, typename OfBase>
Cell from_then_on(const AmendmentRow& row, const OfTarget& of_target, const OfBase& of_base) {
  if (row.item().withdrawn) return Missing{};
  return row.of_target() ? Cell(of_target(row.item().after)) : Cell(of_base(row.item().base_after));
}

Cell of_no_base(const AmendedBase&) { return Missing{}; }
Cell year_of_base(const AmendedBase& base) { return integer_cell(base.year); }
Cell value_of_base(const AmendedBase& base) { return decimal_cell(base.value); }
Cell year_of_target(const Target& target) { return integer_cell(target.year); }
Cell comparison_of(const Target& target) { return code_cell(code_of(written_comparison(target))); }

constexpr std::string_view amended_things[] = {"target", "baseline"};

constexpr DataColumn<AmendmentRow> amendment_columns[] = {
    {"date",
     cells::day,
     {"调整日期", "Date"},
     [](const AmendmentRow& row) { return text_cell(date_text(row.item().date)); }},
    {"authority",
     cells::text,
     {"调整文件", "Authority"},
     [](const AmendmentRow& row) { return text_cell(row.item().authority); }},
    {"reason", cells::text, reason_title,
     [](const AmendmentRow& row) { return text_cell(row.item().reason); }},
    {"indicator", cells::text, titles::indicator,
     [](const AmendmentRow& row) { return text_cell(indicator_of(row.plan, row.item()).id); }},
    {"what",
     cells::one_of(amended_things),
     {"调整对象", "What"},
     [](const AmendmentRow& row) { return code_cell(amended_things[row.of_target() ? 0 : 1]); }},
    {"year",
     cells::year_or_null,
     {"调整前年份", "Year before"},
     [](const AmendmentRow& row) { return until_then(row, year_of_target, year_of_base); }},
    {"comparison",
     cells::comparison_or_null,
     {"调整前比较方式", "Comparison before"},
     [](const AmendmentRow& row) { return until_then(row, comparison_of, of_no_base); }},
    {"bound",
     cells::number_or_null,
     {"调整前数值", "Bound before"},
     [](const AmendmentRow& row) { return until_then(row, bound_cell, value_of_base); }},
    {"upper",
     cells::number_or_null,
     {"调整前上限", "Upper end before"},
     [](const AmendmentRow& row) { return until_then(row, upper_cell, of_no_base); }},
    {"amended_year",
     cells::year_or_null,
     {"调整后年份", "Year after"},
     [](const AmendmentRow& row) { return from_then_on(row, year_of_target, year_of_base); }},
    {"amended_comparison",
     cells::comparison_or_null,
     {"调整后比较方式", "Comparison after"},
     [](const AmendmentRow& row) { return from_then_on(row, comparison_of, of_no_base); }},
    {"amended_bound",
     cells::number_or_null,
     {"调整后数值", "Bound after"},
     [](const AmendmentRow& row) { return from_then_on(row, bound_cell, value_of_base); }},
    {"amended_upper",
     cells::number_or_null,
     {"调整后上限", "Upper end after"},
     [](const AmendmentRow& row) { return from_then_on(row, upper_cell, of_no_base); }},
    {"amendment", amendment_kind, kind_title,
     [](const AmendmentRow& row) { return code_cell(code_of(kind_of(row.item()))); }},
    {"effect",
     amendment_effect,
     {"调整影响", "Effect"},
     [](const AmendmentRow& row) {
       return row.of_target() ? code_cell(code_of(effect_of(row.item()))) : Cell(Missing{});
     }},
    {"after_the_fact",
     cells::flag,
     {"事后放宽", "Eased after the fact"},
     [](const AmendmentRow& row) { return flag_cell(row.standing.easing != Easing::in_time); }},
    {"original_status", cells::status_or_null, titles::original_status,
     [](const AmendmentRow& row) { return status_code_cell(row.judged, row.standing.original); }},
    {"status", cells::status_or_null, titles::status,
     [](const AmendmentRow& row) { return status_code_cell(row.judged, row.standing.now); }},
    {"source", cells::text_or_null, titles::clause,
     [](const AmendmentRow& row) { return text_cell(joined(row.item().sources)); }},
};
constexpr DataTableRows<AmendmentRow> amendment_rows{"amendments", AskedYear::none,
                                                     amendment_columns};

}  // namespace

Table amendments_data(const Standings& standings, Language language) {
  Table table = empty_data(amendment_rows, language);
  for (const AmendmentStanding& standing : standings.amendments()) {
    add_row(table, amendment_rows, {standings.plan(), standing, standings.is_judged()}, language);
  }
  return table;
}

std::vector<TableFacts> amendment_table_facts() { return {facts_of(amendment_rows)}; }

Table amendments_page(const Standings& standings, Language language) {
  Table table = page_table({{"", say(language, by_title), Align::left},
                            {"", say(language, titles::indicator), Align::left},
                            {"", say(language, amended_from_title), Align::left},
                            {"", say(language, amended_to_title), Align::left},
                            {"", say(language, kind_title), Align::left}});
  const bool judged = standings.is_judged();
  if (judged) {
    table.columns.push_back({"", say(language, original_title), Align::left});
    table.columns.push_back({"", say(language, now_title), Align::left});
  }
  table.columns.push_back({"", say(language, reason_title), Align::left});
  for (const AmendmentStanding& standing : standings.amendments()) {
    const Amendment& item = *standing.amendment;
    std::vector<Cell> row = {
        text_cell(day_of(item, language) + " " + Words(item.authority)),
        text_cell(numbered_name(indicator_of(standings.plan(), item), language)),
        text_cell(text_before(standings.plan(), item, language)),
        text_cell(text_after(standings.plan(), item, language)),
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

AmendedTarget amended_target(const Standing& standing, const Amendment& amendment,
                             const Target* now) {
  AmendedTarget amended;
  amended.amendment = &amendment;
  amended.printed = &printed_target(standing.plan(), amendment);
  amended.kind = now == nullptr ? AmendmentKind::withdrawn : kind_of_change(*amended.printed, *now);
  amended.effect =
      now == nullptr ? AmendmentEffect::easier : effect_of_change(*amended.printed, *now);
  if (!standing.is_judged()) return amended;
  amended.original =
      std::ranges::find(standing.amendments(), &amendment, &AmendmentStanding::amendment)
          ->original.status;
  return amended;
}

AmendedIndicator amended_indicator(const Standing& standing) {
  AmendedIndicator amended;
  const Indicator& indicator = standing.indicator();
  if (indicator.amendments.empty()) return amended;
  if (const std::optional<Baseline>& base = indicator.baseline; base && base->amendment) {
    const std::optional<Baseline>& printed = printed_baseline(standing.plan(), *base->amendment);
    if (printed) amended.baseline = printed->value;
    amended.of_baseline = base->amendment;
  }
  if (!standing.is_judged()) return amended;
  const IndicatorResult& original = standing.as_printed();
  amended.deciding = original.deciding;
  amended.original = original.verdict.status;
  return amended;
}

}  // namespace planmeter
