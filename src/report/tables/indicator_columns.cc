// SPDX-License-Identifier: MIT
// The columns of the table `indicators`.
#include <array>

#include "core/words.h"
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

/// All that the cells of an indicator are taken from. Where only the plan is listed the figures are
/// empty and nothing is judged.
struct IndicatorRow {
  explicit IndicatorRow(const Standing& told) : standing(told) {}

  const Standing& standing;
  IndicatorFigures figures;
  std::string text;
  std::optional<bool> within;
  bool derived = false;
  AmendedIndicator amended;
  FigureRelease release;

  bool judged() const { return standing.is_judged(); }
  const Indicator& indicator() const { return standing.indicator(); }
  const IndicatorResult& result() const { return standing.result(); }
  const Target* deciding() const { return standing.deciding(); }
  const MethodStanding& by_method() const { return standing.by_method(); }
  const TargetFigures& of_deciding() const { return figures.of_deciding; }
  Cell level(const std::optional<Rational>& value) const { return level_cell(value, derived); }
};

constexpr int with_amendments = 1;
constexpr int with_publication = 2;

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

/// What belongs to a verdict; missing where only the plan is listed.
Cell if_judged(const IndicatorRow& row, std::string_view code) {
  return row.judged() ? code_cell(code) : Cell(Missing{});
}

constexpr DataColumn<IndicatorRow> indicator_columns[] = {
    {"id",
     cells::id,
     {"指标代码", "Id"},
     [](const IndicatorRow& row) { return text_cell(row.indicator().id); }},
    {"number", cells::text_or_null, titles::number,
     [](const IndicatorRow& row) { return text_cell(row.indicator().number); }},
    {"name_zh", cells::text_or_null, titles::name_zh,
     [](const IndicatorRow& row) { return text_cell(row.indicator().name.zh); }},
    {"name_en", cells::text_or_null, titles::name_en,
     [](const IndicatorRow& row) { return text_cell(row.indicator().name.en); }},
    {"unit", cells::text_or_null, titles::unit,
     [](const IndicatorRow& row) { return text_cell(row.indicator().unit); }},
    {"scope", cells::code_of_any<Scope>(), titles::scope,
     [](const IndicatorRow& row) { return code_cell(code_of(row.indicator().scope())); }},
    {"group",
     cells::text_or_null,
     {"指标类别", "Group"},
     [](const IndicatorRow& row) { return text_cell(row.indicator().group); }},
    {"nature", cells::code_of_any<Nature>(), titles::nature,
     [](const IndicatorRow& row) { return code_cell(code_of(row.indicator().nature)); }},
    {"measure",
     cells::code_of_any<Measure>(),
     {"指标形式", "Measure"},
     [](const IndicatorRow& row) { return code_cell(code_of(row.indicator().measure)); }},
    {"baseline_year", cells::year_or_null, titles::base_year,
     [](const IndicatorRow& row) {
       const std::optional<Baseline>& base = row.indicator().baseline;
       return cell_of(base, [](const Baseline& one) { return integer_cell(one.year); });
     }},
    {"baseline",
     cells::number_or_null,
     {"基数", "Baseline"},
     [](const IndicatorRow& row) {
       const std::optional<Baseline>& base = row.indicator().baseline;
       return cell_of(base, [](const Baseline& one) { return decimal_cell(one.value); });
     }},
    {"previous",
     cells::number_or_null,
     {"上年", "Year before"},
     [](const IndicatorRow& row) { return row.level(row.figures.previous); }},
    {"actual", cells::number_or_null, titles::actual,
     [](const IndicatorRow& row) { return row.level(row.of_deciding().actual); }},
    {"actual_text", cells::text_or_null, titles::actual_text,
     [](const IndicatorRow& row) { return text_cell(row.text); }},
    {"actual_low",
     cells::number_or_null,
     {"实际下限", "Actual at least"},
     [](const IndicatorRow& row) { return row.level(row.of_deciding().low); }},
    {"actual_high",
     cells::number_or_null,
     {"实际上限", "Actual at most"},
     [](const IndicatorRow& row) { return row.level(row.of_deciding().high); }},
    {"obs_status",
     cells::obs_status_or_null,
     {"数据状态", "Status of the data"},
     [](const IndicatorRow& row) {
       const std::optional<Observation>& observed = row.figures.observed;
       return cell_of(observed,
                      [](const Observation& one) { return code_cell(code_of(one.status)); });
     }},
    {"target_year", cells::year_or_null, titles::target_year,
     [](const IndicatorRow& row) {
       return cell_of(row.deciding(),
                      [](const Target& target) { return integer_cell(target.year); });
     }},
    {"target_quantity", cells::quantity_or_null, titles::quantity,
     [](const IndicatorRow& row) {
       return cell_of(row.deciding(),
                      [](const Target& one) { return code_cell(code_of(one.quantity)); });
     }},
    {"target_comparison", cells::comparison_or_null, titles::comparison,
     [](const IndicatorRow& row) {
       return cell_of(row.deciding(), [](const Target& one) {
         return code_cell(code_of(written_comparison(one)));
       });
     }},
    {"target", cells::number_or_null, titles::target,
     [](const IndicatorRow& row) { return cell_of(row.deciding(), bound_cell); }},
    {"status", cells::status_or_null, titles::status,
     [](const IndicatorRow& row) { return if_judged(row, code_of(row.result().verdict.status)); }},
    {"reason", cells::reason_or_null, titles::reason,
     [](const IndicatorRow& row) { return if_judged(row, code_of(row.result().verdict.reason)); }},
    {"attainment", cells::number_or_null, titles::attainment,
     [](const IndicatorRow& row) { return value_cell(row.of_deciding().attainment); }},
    {"gap", cells::number_or_null, titles::gap,
     [](const IndicatorRow& row) { return row.level(row.of_deciding().gap); }},
    {"path_value", cells::number_or_null, titles::path,
     [](const IndicatorRow& row) { return value_cell(row.figures.path_value); }},
    {"final_year", cells::year_or_null, titles::final_year,
     [](const IndicatorRow& row) { return integer_cell(row.figures.final_year); }},
    {"final_target", cells::number_or_null, titles::final_target,
     [](const IndicatorRow& row) { return level_cell(row.figures.final_target, false); }},
    {"share_of_way", cells::number_or_null, titles::share_of_way,
     [](const IndicatorRow& row) { return value_cell(row.figures.share_of_way); }},
    {"path_share",
     cells::number_or_null,
     {"按规划进度应完成", "Share by the path"},
     [](const IndicatorRow& row) { return value_cell(row.figures.path_share); }},
    {"elapsed_share", cells::number_or_null, titles::elapsed,
     [](const IndicatorRow& row) { return value_cell(row.figures.elapsed_share); }},
    {"pace_needed", cells::number_or_null, titles::needed_a_year,
     [](const IndicatorRow& row) { return value_cell(row.figures.pace_needed); }},
    {"pace_needed_rate", cells::number_or_null, titles::needed_rate_a_year,
     [](const IndicatorRow& row) { return value_cell(row.figures.pace_needed_rate); }},
    {"latest_year",
     cells::year_or_null,
     {"最新数据年份", "Latest year"},
     [](const IndicatorRow& row) { return latest_year_cell(row.figures); }},
    {"latest",
     cells::number_or_null,
     {"最新数据", "Latest"},
     [](const IndicatorRow& row) { return latest_cell(row.figures); }},
    {"unit_responsible", cells::text_or_null, titles::responsible_unit,
     [](const IndicatorRow& row) { return text_cell(row.indicator().unit_responsible); }},
    {"source", cells::text_or_null, titles::clause,
     [](const IndicatorRow& row) { return text_cell(joined(row.indicator().sources)); }},
    {"data_note", cells::data_note, titles::data_note,
     [](const IndicatorRow& row) {
       return code_cell(row.judged() && row.standing.is_illustrative() ? cells::illustrative : "");
     }},
    {"pace_so_far",
     cells::number_or_null,
     {"以往年均增量", "A year so far"},
     [](const IndicatorRow& row) { return value_cell(row.figures.pace_so_far); }},
    {"method",
     cells::or_null(cells::code_of_any<Method>()),
     {"判断方法", "Method"},
     [](const IndicatorRow& row) {
       return if_judged(row, code_of(row.standing.question().method));
     }},
    {"method_value",
     cells::number_or_null,
     {"方法计算值", "Method's figure"},
     [](const IndicatorRow& row) { return value_cell(row.by_method().figure); }},
    {"band",
     cells::text_or_null,
     {"所处区间", "Band"},
     [](const IndicatorRow& row) {
       return code_cell(row.by_method().band == nullptr ? "" : row.by_method().band->id);
     }},
    {"method_reason",
     cells::reason_or_null,
     {"方法不适用原因", "Method's reason"},
     [](const IndicatorRow& row) { return code_cell(code_of(row.by_method().reason)); }},
    {"area", cells::text_or_null, titles::area,
     [](const IndicatorRow& row) { return text_cell(joined(row.result().areas)); }},
    {"last_due_year",
     cells::year_or_null,
     {"最后目标年", "Last due"},
     [](const IndicatorRow& row) {
       const std::optional<LastDue>& last = row.result().last_due;
       return cell_of(last, [](const LastDue& one) { return integer_cell(one.year); });
     }},
    {"last_due_status",
     cells::status_or_null,
     {"最后目标状态", "Status of the last due"},
     [](const IndicatorRow& row) {
       const std::optional<LastDue>& last = row.result().last_due;
       return cell_of(last,
                      [](const LastDue& one) { return code_cell(code_of(one.verdict.status)); });
     }},
    {"within_rounding", cells::flag_or_null, titles::within_rounding,
     [](const IndicatorRow& row) { return flag_cell(row.within); }},
    {"break_year", cells::year_or_null, titles::break_year,
     [](const IndicatorRow& row) { return integer_cell(row.figures.break_year); }},
    {"path_met",
     cells::flag_or_null,
     {"符合规划进度", "Path kept"},
     [](const IndicatorRow& row) { return flag_cell(row.figures.path_met); }},
    {"wording", cells::text_or_null, titles::wording,
     [](const IndicatorRow& row) {
       return cell_of(row.deciding(),
                      [](const Target& target) { return text_cell(target.wording); });
     }},
    {"indicator", cells::id, titles::indicator,
     [](const IndicatorRow& row) { return text_cell(row.indicator().id); }},
    {"original_baseline",
     cells::number_or_null,
     {"原基数", "Original baseline"},
     [](const IndicatorRow& row) { return cell_of(row.amended.baseline, decimal_cell); },
     with_amendments},
    {"baseline_amended_on",
     cells::date_or_null,
     {"基数调整日期", "Baseline amended on"},
     [](const IndicatorRow& row) {
       return cell_of(row.amended.of_baseline,
                      [](const Amendment& one) { return text_cell(date_text(one.date)); });
     },
     with_amendments},
    {"baseline_amended_by",
     cells::text_or_null,
     {"基数调整文件", "Baseline amended by"},
     [](const IndicatorRow& row) {
       return cell_of(row.amended.of_baseline,
                      [](const Amendment& one) { return text_cell(one.authority); });
     },
     with_amendments},
    {"baseline_amendment_reason",
     cells::text_or_null,
     {"基数调整理由", "Reason of the amendment"},
     [](const IndicatorRow& row) {
       return cell_of(row.amended.of_baseline,
                      [](const Amendment& one) { return text_cell(one.reason); });
     },
     with_amendments},
    {"original_target_year",
     cells::year_or_null,
     {"原目标年", "Originally due"},
     [](const IndicatorRow& row) {
       return cell_of(row.amended.deciding,
                      [](const Target& one) { return integer_cell(one.year); });
     },
     with_amendments},
    {"original_target",
     cells::number_or_null,
     {"原目标", "Original target"},
     [](const IndicatorRow& row) { return cell_of(row.amended.deciding, bound_cell); },
     with_amendments},
    {"original_status", cells::status_or_null, titles::original_status,
     [](const IndicatorRow& row) {
       return cell_of(row.amended.original,
                      [](Status status) { return code_cell(code_of(status)); });
     },
     with_amendments},
    {"published_on",
     cells::date_or_null,
     {"公布日期", "Published on"},
     [](const IndicatorRow& row) {
       return cell_of(row.release.day, [](const Date& day) { return text_cell(date_text(day)); });
     },
     with_publication},
    {"revised_from",
     cells::number_or_null,
     {"修订前数值", "Revised from"},
     [](const IndicatorRow& row) {
       const std::optional<Observation>& first = row.release.first;
       return first && first->is_exact() ? decimal_cell(first->value) : Cell(Missing{});
     },
     with_publication},
};
constexpr DataTableRows<IndicatorRow> indicator_rows{"indicators", AskedYear::year,
                                                     indicator_columns};

void add_judgement(IndicatorRow& row) {
  const Standing& standing = row.standing;
  row.within = standing.within_rounding();
  row.figures = standing.figures();
  if (row.result().areas.size() > 1) return;
  row.text = actual_text(standing.data(), row.deciding(), row.figures, standing.year());
}

}  // namespace

Table indicators_data(const Standings& standings, Language language) {
  std::vector<int> groups;
  const bool amended = standings.plan().printed != nullptr;
  const bool published = standings.any_published();
  if (amended) groups.push_back(with_amendments);
  if (published) groups.push_back(with_publication);
  Table table = empty_data(indicator_rows, language, groups);
  for (const Standing& standing : standings.rows()) {
    IndicatorRow row(standing);
    if (row.judged()) add_judgement(row);
    row.derived = is_derived(row.indicator(), row.deciding(), row.figures.observed.has_value());
    if (amended) row.amended = amended_indicator(standing);
    if (published) row.release = standing.release();
    add_row(table, indicator_rows, row, language, groups);
  }
  return table;
}

TableFacts indicators_facts() { return facts_of(indicator_rows); }

}  // namespace planmeter
