// SPDX-License-Identifier: MIT
// Rows of areas.
#include "report/area_tables.h"

#include <algorithm>

#include "core/plan_codes.h"
#include "evaluate/known.h"
#include "report/area_rows.h"
#include "report/figure_text.h"
#include "report/report_tables.h"
#include "report/target_text.h"
#include "report/titles.h"
#include "report/wording.h"

namespace planmeter {

namespace {

const Phrase<int> all_areas_note{"数据涉及{}个地区，逐一以本地区数据评价。",
                                 "The data have {} areas, each judged by its own figures. "};
const Phrase<> one_area_note{"数据涉及1个地区，以该地区数据评价。",
                             "The data have 1 area, judged by its own figures. "};
const Phrase<int, int> some_areas_note{
    "数据涉及{1}个地区，本次评价其中{0}个，均以本地区数据评价。",
    "Judged: {} of the {} areas of the data, each by its own figures. "};
const Phrase<> no_areas_note{"数据中没有规划本地区以外的地区。",
                             "The data have no area but the plan's own."};
const Phrase<> targets_note{
    "增速、比重和比率目标适用于各地区；总量、累计和增减量目标只对规划分解到的地区评价，其余为"
    "“未设目标”。",
    "Growth, shares and ratios are asked of every area; levels, totals and changes only of those "
    "the plan sets them for: the others have no target."};
const Phrase<std::ptrdiff_t> pairs_without_target{
    "另有{}个“地区—指标”组合未设目标，未列出。",
    "Pairs of area and indicator without a target, not listed: {}."};
const Phrase<> areas_title{"地区数", "Areas"};

std::vector<AreaRow> rows_of(const AreaStanding& standing, Language language) {
  std::vector<AreaRow> rows;
  for (const AreaCounts& counts : standing.counts) {
    rows.push_back(
        {Words(counts.indicator->id), numbered_name(*counts.indicator, language), counts});
  }
  return rows;
}

/// What is known of an area's value, as far as its deciding target asks.
struct AreaFigures {
  TargetFigures figures;
  std::optional<Observation> inexact;  // where it is no plain number

  Words text() const { return inexact ? Words(inexact->text) : Words(); }
};

AreaFigures figures_of(const Evaluated& evaluated, const AreaResult& result) {
  AreaFigures known;
  const int year = evaluated.question.year;
  const AreaData data =
      gather_area(evaluated.plan, *evaluated.observations, *result.indicator, result.area);
  if (result.deciding != nullptr) {
    known.figures = describe_target(data, *result.deciding, std::min(result.deciding->year, year));
  }
  // What an area has is shown, whatever is asked of it.
  const Known<Rational> value = value_of<Rational>(data, year);
  if (result.deciding == nullptr && value.exists && value.value.exact()) {
    known.figures.actual = number_of(value.value);
  }
  const std::optional<Observation> observed = data.own.at(year);
  if (observed && !observed->is_exact()) known.inexact = observed;
  return known;
}

std::string_view area_name(const Evaluated& evaluated, const AreaResult& result) {
  return evaluated.observations->areas()[static_cast<std::size_t>(result.area)];
}

Words areas_note(const Evaluated& evaluated, const AreaStanding& standing, Language language) {
  const int judged = static_cast<int>(standing.areas.size());
  const int known = static_cast<int>(evaluated.observations->areas().size()) - 1;
  if (judged < known) {
    return say(language, some_areas_note, judged, known) + say(language, targets_note);
  }
  const Words all =
      known == 1 ? say(language, one_area_note) : say(language, all_areas_note, known);
  return all + say(language, targets_note);
}

Table each_page(const Evaluated& evaluated, const AreaStanding& standing, Language language) {
  Table table = page_table({{"", say(language, titles::indicator), Align::left},
                            {"", say(language, titles::area), Align::left},
                            {"", say(language, titles::actual), Align::right},
                            {"", say(language, titles::target), Align::left},
                            {"", say(language, titles::status), Align::left}});
  for (const AreaResult& result : standing.each) {
    if (result.verdict.status == Status::no_target) continue;
    const AreaFigures known = figures_of(evaluated, result);
    const Indicator& indicator = *result.indicator;
    Cell actual = Missing{label(Status::no_data, language)};
    if (known.figures.actual && result.deciding != nullptr) {
      actual =
          number_cell(known.figures.actual,
                      quantity_text(*known.figures.actual, result.deciding->quantity,
                                    Rational(result.deciding->bound), places_for(indicator.unit)));
    } else if (known.inexact) {
      actual = text_cell(observation_text(*known.inexact, language));
    } else if (result.verdict.status != Status::no_data) {
      actual = Missing{"—"};
    }
    table.rows.push_back({text_cell(numbered_name(indicator, language)),
                          text_cell(area_name(evaluated, result)), std::move(actual),
                          result.deciding == nullptr
                              ? Cell(Missing{})
                              : text_cell(target_text(*result.deciding, evaluated.plan, language)),
                          status_cell(result.verdict, language)});
  }
  return table;
}

Table each_data(const Evaluated& evaluated, const AreaStanding& standing) {
  Table table = area_indicators_data();
  for (const AreaResult& result : standing.each) {
    const AreaFigures known = figures_of(evaluated, result);
    const Target* target = result.deciding;
    const auto of_target = [target](Cell cell) {
      return target == nullptr ? Cell(Missing{}) : std::move(cell);
    };
    const Target any;
    const Target& shown = target == nullptr ? any : *target;
    table.rows.push_back({text_cell(area_name(evaluated, result)), text_cell(result.indicator->id),
                          integer_cell(evaluated.question.year), value_cell(known.figures.actual),
                          text_cell(known.text()), of_target(integer_cell(shown.year)),
                          of_target(code_cell(code_of(shown.quantity))),
                          of_target(code_cell(code_of(shown.comparison))),
                          of_target(shown.comparison == Comparison::is ? Cell(Missing{})
                                                                       : decimal_cell(shown.bound)),
                          code_cell(code_of(result.verdict.status)),
                          code_cell(code_of(result.verdict.reason)), value_cell(known.figures.gap),
                          value_cell(known.figures.attainment)});
  }
  return table;
}

}  // namespace

std::vector<Block> area_data_tables(const Evaluated& evaluated, const AreaStanding& standing) {
  std::vector<Block> blocks = {
      areas_data(rows_of(standing, Language::en), evaluated.question.year)};
  if (!standing.each.empty()) blocks.emplace_back(each_data(evaluated, standing));
  return blocks;
}

std::vector<Block> area_pages(const Evaluated& evaluated, const AreaStanding& standing,
                              Language language) {
  if (standing.areas.empty()) return {Paragraph{say(language, no_areas_note)}};
  std::vector<Block> blocks = {
      Paragraph{areas_note(evaluated, standing, language)},
      areas_page(say(language, titles::indicator), say(language, areas_title),
                 rows_of(standing, language), language)};
  if (standing.each.empty()) return blocks;
  Table each = each_page(evaluated, standing, language);
  if (!each.rows.empty()) blocks.emplace_back(std::move(each));
  const std::ptrdiff_t unset = std::ranges::count_if(standing.each, [](const AreaResult& result) {
    return result.verdict.status == Status::no_target;
  });
  if (unset > 0) blocks.emplace_back(Paragraph{say(language, pairs_without_target, unset)});
  return blocks;
}

void add_areas(Document& document, const Evaluated& evaluated, const AreaStanding& standing) {
  const Language language = document.language;
  for (Block& block : area_data_tables(evaluated, standing)) {
    document.blocks.push_back(std::move(block));
  }
  document.blocks.push_back(Heading{1, say(language, titles::areas)});
  for (Block& block : area_pages(evaluated, standing, language)) {
    document.blocks.push_back(std::move(block));
  }
}

}  // namespace planmeter
