// SPDX-License-Identifier: MIT
// Rows of areas.
#include "report/area_tables.h"

#include <algorithm>

#include "core/plan_codes.h"
#include "report/area_rows.h"
#include "report/figure_text.h"
#include "report/report_tables.h"
#include "report/target_text.h"
#include "report/wording.h"

namespace planmeter {

namespace {

using Words = std::string;

const Phrase<> heading{"分地区完成情况", "Areas"};
const Phrase<int> areas_note{
    "数据涉及{}"
    "个地区，逐一以本地区数据评价。增速、比重和比率目标适用于各地区；总量、累计和增减量目标只对规划"
    "分"
    "解到的地区评价，其余为“未设目标”。",
    "The data have {} areas, each judged by its own figures. Growth, shares and ratios are asked "
    "of "
    "every area; levels, totals and changes only of those the plan sets them for: the others have "
    "no target."};
const Phrase<> name_title{"指标", "Indicator"};
const Phrase<> areas_title{"地区数", "Areas"};
const Phrase<> area_title{"地区", "Area"};
const Phrase<> actual_title{"实际", "Actual"};
const Phrase<> target_title{"目标", "Target"};
const Phrase<> status_title{"状态", "Status"};

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
  const std::optional<Observation> observed = data.own.at(year);
  if (observed && !observed->is_exact()) known.inexact = observed;
  return known;
}

std::string_view area_name(const Evaluated& evaluated, const AreaResult& result) {
  return evaluated.observations->areas()[static_cast<std::size_t>(result.area)];
}

Table each_page(const Evaluated& evaluated, const AreaStanding& standing, Language language) {
  Table table = page_table({{"", say(language, name_title), Align::left},
                            {"", say(language, area_title), Align::left},
                            {"", say(language, actual_title), Align::right},
                            {"", say(language, target_title), Align::left},
                            {"", say(language, status_title), Align::left}});
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
  std::vector<Block> blocks = {
      Paragraph{say(language, areas_note, static_cast<int>(standing.areas.size()))},
      areas_page(say(language, name_title), say(language, areas_title), rows_of(standing, language),
                 language)};
  if (!standing.each.empty()) blocks.emplace_back(each_page(evaluated, standing, language));
  return blocks;
}

void add_areas(Document& document, const Evaluated& evaluated, const AreaStanding& standing) {
  const Language language = document.language;
  for (Block& block : area_data_tables(evaluated, standing)) {
    document.blocks.push_back(std::move(block));
  }
  document.blocks.push_back(Heading{1, say(language, heading)});
  for (Block& block : area_pages(evaluated, standing, language)) {
    document.blocks.push_back(std::move(block));
  }
}

}  // namespace planmeter
