// SPDX-License-Identifier: MIT
// The columns of the table `targets`.
#include <algorithm>
#include <array>

#include "core/words.h"
#include "evaluate/verdict/years_of_every.h"
#include "report/amendments/amendment_tables.h"
#include "report/page/columns.h"
#include "report/page/target_cells.h"
#include "report/tables/actual_text.h"
#include "report/tables/data_tables.h"
#include "report/words/figure_text.h"
#include "report/words/sentence.h"
#include "report/words/target_text.h"
#include "report/words/titles.h"

namespace planmeter {

namespace {

/// All that the cells of a target are taken from. Where only the plan is listed the figures are
/// empty and there is no verdict.
struct TargetRow {
  TargetRow(const Indicator& of, const Target& one) : indicator(of), target(one) {}

  const Indicator& indicator;
  const Target& target;
  std::optional<Verdict> verdict;
  TargetFigures figures;
  std::string text;
  std::optional<bool> within;
  std::optional<int> break_year;
  std::optional<YearsOfEvery> years;
  bool derived = false;
  bool withdrawn = false;  // stands in no plan any more: what it asked for is no bound
  AmendedTarget amended;

  Cell level(const std::optional<Rational>& value) const { return level_cell(value, derived); }
};

constexpr int with_amendments_of_targets = 1;

/// What only a target that still holds has.
template <typename Make>
Cell if_in_force(const TargetRow& row, const Make& make) {
  return row.withdrawn ? Cell(Missing{}) : Cell(make(row.target));
}

/// What became of a target; missing for one that was not amended.
template <typename Make>
Cell if_amended(const TargetRow& row, const Make& make) {
  return row.amended.amendment == nullptr ? Cell(Missing{}) : Cell(make(row.amended));
}

Cell since_cell(const TargetRow& row) {
  const bool has_since =
      row.withdrawn ? row.target.since != 0 : row.target.quantity != Quantity::value;
  return has_since ? integer_cell(row.target.since) : Cell(Missing{});
}

constexpr DataColumn<TargetRow> target_columns[] = {
    {"indicator", cells::id, titles::indicator,
     [](const TargetRow& row) { return text_cell(row.indicator.id); }},
    {"year", cells::year, titles::target_year,
     [](const TargetRow& row) { return integer_cell(row.target.year); }},
    {"quantity", cells::quantity, titles::quantity,
     [](const TargetRow& row) { return code_cell(code_of(row.target.quantity)); }},
    {"comparison", cells::comparison, titles::comparison,
     [](const TargetRow& row) { return code_cell(code_of(written_comparison(row.target))); }},
    {"bound", cells::number_or_null, titles::bound,
     [](const TargetRow& row) { return if_in_force(row, bound_cell); }},
    {"upper", cells::number_or_null, titles::upper,
     [](const TargetRow& row) { return if_in_force(row, upper_cell); }},
    {"since", cells::year_or_null, titles::base_year, since_cell},
    {"area", cells::text_or_null, titles::area,
     [](const TargetRow& row) { return text_cell(row.target.area); }},
    {"actual", cells::number_or_null, titles::actual,
     [](const TargetRow& row) { return row.level(row.figures.actual); }},
    {"actual_text", cells::text_or_null, titles::actual_text,
     [](const TargetRow& row) { return text_cell(row.text); }},
    {"status", cells::status_or_null, titles::status,
     [](const TargetRow& row) {
       return cell_of(row.verdict,
                      [](const Verdict& one) { return code_cell(code_of(one.status)); });
     }},
    {"reason", cells::reason_or_null, titles::reason,
     [](const TargetRow& row) {
       return cell_of(row.verdict,
                      [](const Verdict& one) { return code_cell(code_of(one.reason)); });
     }},
    {"gap", cells::number_or_null, titles::gap,
     [](const TargetRow& row) { return row.level(row.figures.gap); }},
    {"attainment", cells::number_or_null, titles::attainment,
     [](const TargetRow& row) { return value_cell(row.figures.attainment); }},
    {"authority",
     cells::text_or_null,
     {"设定文件", "Authority"},
     [](const TargetRow& row) { return text_cell(row.target.authority); }},
    {"source", cells::text_or_null, titles::clause,
     [](const TargetRow& row) { return text_cell(joined(clauses_of(row.target, row.indicator))); }},
    {"within_rounding", cells::flag_or_null, titles::within_rounding,
     [](const TargetRow& row) { return flag_cell(row.within); }},
    {"break_year", cells::year_or_null, titles::break_year,
     [](const TargetRow& row) { return integer_cell(row.break_year); }},
    {"wording", cells::text_or_null, titles::wording,
     [](const TargetRow& row) {
       return if_in_force(row, [](const Target& one) { return text_cell(one.wording); });
     }},
    {"years_due",
     cells::count_or_null,
     {"已到期年数", "Years due"},
     [](const TargetRow& row) {
       return cell_of(row.years, [](const YearsOfEvery& years) {
         return integer_cell(static_cast<int>(years.due.size()));
       });
     }},
    {"years_met",
     cells::count_or_null,
     {"达标年数", "Years met"},
     [](const TargetRow& row) {
       return cell_of(row.years, [](const YearsOfEvery& years) {
         return integer_cell(years.count(Status::met));
       });
     }},
    {"years_missed",
     cells::count_or_null,
     {"未达标年数", "Years missed"},
     [](const TargetRow& row) {
       return cell_of(row.years, [](const YearsOfEvery& years) {
         return integer_cell(years.count(Status::missed));
       });
     }},
    {"years_unknown",
     cells::count_or_null,
     {"未判定年数", "Years unknown"},
     [](const TargetRow& row) {
       return cell_of(row.years,
                      [](const YearsOfEvery& years) { return integer_cell(years.unknown()); });
     }},
    {"original_year",
     cells::year_or_null,
     {"原目标年", "Originally due"},
     [](const TargetRow& row) {
       return if_amended(row, [](const auto& one) { return integer_cell(one.printed->year); });
     },
     with_amendments_of_targets},
    {"original_comparison",
     cells::comparison_or_null,
     {"原比较方式", "Original comparison"},
     [](const TargetRow& row) {
       return if_amended(row, [](const auto& one) {
         return code_cell(code_of(written_comparison(*one.printed)));
       });
     },
     with_amendments_of_targets},
    {"original_bound",
     cells::number_or_null,
     {"原目标值", "Original bound"},
     [](const TargetRow& row) {
       return if_amended(row, [](const auto& one) { return bound_cell(*one.printed); });
     },
     with_amendments_of_targets},
    {"original_upper",
     cells::number_or_null,
     {"原目标上限", "Original upper end"},
     [](const TargetRow& row) {
       return if_amended(row, [](const auto& one) { return upper_cell(*one.printed); });
     },
     with_amendments_of_targets},
    {"amended_on",
     cells::date_or_null,
     {"调整日期", "Amended on"},
     [](const TargetRow& row) {
       return if_amended(row,
                         [](const auto& one) { return text_cell(date_text(one.amendment->date)); });
     },
     with_amendments_of_targets},
    {"amended_by",
     cells::text_or_null,
     {"调整文件", "Amended by"},
     [](const TargetRow& row) {
       return if_amended(row, [](const auto& one) { return text_cell(one.amendment->authority); });
     },
     with_amendments_of_targets},
    {"amendment_reason",
     cells::text_or_null,
     {"调整理由", "Reason of the amendment"},
     [](const TargetRow& row) {
       return if_amended(row, [](const auto& one) { return text_cell(one.amendment->reason); });
     },
     with_amendments_of_targets},
    {"amendment",
     cells::or_null(amendment_kind),
     {"调整方式", "Amendment"},
     [](const TargetRow& row) {
       return if_amended(row, [](const auto& one) { return code_cell(code_of(one.kind)); });
     },
     with_amendments_of_targets},
    {"amendment_effect",
     amendment_effect,
     {"调整影响", "Effect"},
     [](const TargetRow& row) {
       return if_amended(row, [](const auto& one) { return code_cell(code_of(one.effect)); });
     },
     with_amendments_of_targets},
    {"original_status", cells::status_or_null, titles::original_status,
     [](const TargetRow& row) {
       return if_amended(row, [](const auto& one) {
         return cell_of(one.original, [](Status status) { return code_cell(code_of(status)); });
       });
     },
     with_amendments_of_targets},
};
constexpr DataTableRows<TargetRow> target_rows{"targets", AskedYear::asked_year, target_columns};

void add_judgement(TargetRow& row, const Standing& standing, const TargetResult& item) {
  const Target& target = row.target;
  row.verdict = item.verdict;
  row.within = standing.within_rounding_of(item);
  row.break_year = standing.break_year_of(item);
  row.figures = standing.figures_of(item);
  const AreaData& data = standing.data_in(target.area);
  const int year = std::min(target.year, standing.year());
  IndicatorFigures of_year;
  of_year.observed = data.own.at(year);
  of_year.of_deciding = row.figures;
  row.derived = is_derived(row.indicator, &target, of_year.observed.has_value());
  row.text = actual_text(data, &target, of_year, year);
  if (target.every) {
    row.years = years_of_every(standing.result().targets, target, standing.question());
  }
}

/// A withdrawn target: the plan's part alone.
TargetRow withdrawn_row(const Standing& standing, const Amendment& amendment) {
  const AmendedTarget amended = amended_target(standing, amendment, nullptr);
  TargetRow row(standing.indicator(), *amended.printed);
  row.withdrawn = true;
  row.amended = amended;
  if (standing.is_judged()) row.verdict = Verdict{Status::no_target, Reason::none};
  return row;
}

}  // namespace

Table targets_data(const Standings& standings, Language language) {
  const bool amended = standings.plan().printed != nullptr;
  const std::array groups = {amended ? with_amendments_of_targets : 0};
  Table table = empty_data(target_rows, language, groups);
  std::vector<TargetRow> withdrawn_rows;
  for (const Standing& standing : standings.rows()) {
    for (const TargetResult& item : standing.result().targets) {
      TargetRow row(standing.indicator(), *item.target);
      if (standing.is_judged()) add_judgement(row, standing, item);
      if (amended && item.target->amendment != nullptr) {
        row.amended = amended_target(standing, *item.target->amendment, item.target);
      }
      add_row(table, target_rows, row, language, groups);
    }
    if (!amended) continue;
    for (const Amendment* amendment : standing.indicator().amendments) {
      if (amendment->withdrawn) withdrawn_rows.push_back(withdrawn_row(standing, *amendment));
    }
  }
  for (const TargetRow& row : withdrawn_rows) add_row(table, target_rows, row, language, groups);
  return table;
}

TableFacts targets_facts() { return facts_of(target_rows); }

}  // namespace planmeter
