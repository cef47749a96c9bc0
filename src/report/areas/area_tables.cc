// SPDX-License-Identifier: MIT
// Rows of areas.
#include "report/areas/area_tables.h"

#include <algorithm>

#include "core/words.h"
#include "evaluate/standing/area_figures.h"
#include "evaluate/standing/standings.h"
#include "report/areas/area_rows.h"
#include "report/page/status_cell.h"
#include "report/page/table.h"
#include "report/page/target_cells.h"
#include "report/words/figure_text.h"
#include "report/words/known_text.h"
#include "report/words/sentence.h"
#include "report/words/target_text.h"
#include "report/words/titles.h"
#include "report/words/wording.h"

namespace planmeter {

namespace {

const Phrase<int> all_areas_note{
    "规划和数据涉及{}个地区，逐一以本地区数据评价。",
    "The plan and the data have {} areas, each judged by its own figures."};
const Phrase<> one_area_note{"规划和数据涉及1个地区，以该地区数据评价。",
                             "The plan and the data have 1 area, judged by its own figures."};
const Phrase<int, int> some_areas_note{
    "规划和数据涉及{1}个地区，本次评价其中{0}个，均以本地区数据评价。",
    "Judged: {} of the {} areas of the plan and the data, each by its own figures."};
const Phrase<> no_areas_note{"规划和数据中没有规划本地区以外的地区。",
                             "The plan and the data have no area but the plan's own."};
const Phrase<> targets_note{
    "规划为地区单独设定目标的，以其为准；该项目标未分解到的地区为“未设目标”。未分解的增速、比重和"
    "比率目标，各地区参照执行；总量、累计和增减量目标只对规划本地区评价。",
    "An area is held to the target that the plan sets for it; where others have one, an area "
    "without "
    "one has no target. Growth, shares and ratios that no area has a target of are asked of every "
    "area as of the whole; levels, totals and changes are the whole's."};
const Phrase<Words> by_the_whole{"参照{}目标", "target of {}"};
const Phrase<> by_the_plan{"参照规划目标", "target of the whole"};
const Phrase<std::ptrdiff_t> pairs_without_target{
    "另有{}个“地区—指标”组合未设目标，未列出。",
    "Pairs of area and indicator without a target, not listed: {}."};

std::vector<AreaRow> rows_of(const AreaStanding& standing, Language language) {
  std::vector<AreaRow> rows;
  for (const AreaCounts& counts : standing.counts) {
    rows.push_back(
        {Words(counts.indicator->id), numbered_name(*counts.indicator, language), counts});
  }
  return rows;
}

/// The target; where it is the whole's, whose that is: 参照邢台市目标.
Words asked_text(const Plan& plan, const AreaResult& result, Language language) {
  const Words target = target_text(*result.deciding, plan, language);
  if (!result.deciding->area.empty()) return target;
  const Words whole(plan.area.of(language));
  return say(language, bracketed, target,
             whole.empty() ? say(language, by_the_plan) : say(language, by_the_whole, whole));
}

Words areas_note(const AreaStanding& standing, Language language) {
  const int judged = static_cast<int>(standing.areas.size());
  const int known = static_cast<int>(standing.roll.names().size()) - 1;
  Sentences note(language);
  if (judged < known) {
    note.add(say(language, some_areas_note, judged, known));
  } else {
    note.add(known == 1 ? say(language, one_area_note) : say(language, all_areas_note, known));
  }
  return note.add(say(language, targets_note)).text();
}

/// What is known of what the target is about.
Cell actual_of_area(const AreaFigures& known, const AreaResult& result, Language language) {
  const Target* target = result.deciding;
  const Quantity quantity = target == nullptr ? Quantity::value : target->quantity;
  const auto text = [&](const Rational& value) {
    return quantity_text(value, quantity, target == nullptr ? Limits() : limits_of(*target),
                         places_for(result.indicator->unit));
  };
  if (known.figures.actual && target != nullptr) {
    return number_cell(known.figures.actual, text(*known.figures.actual));
  }
  if (const Observation* own = own_figure(quantity, known.inexact)) {
    return text_cell(observation_text(*own, language));
  }
  if (Words end = known_end(known.figures, text); !end.empty()) return Missing{std::move(end)};
  if (result.verdict.status != Status::no_data) return Missing{"—"};
  return Missing{label(Status::no_data, language)};
}

Table each_page(const Standings& standings, const AreaStanding& standing, Language language) {
  Table table = page_table({{"", say(language, titles::indicator), Align::left},
                            {"", say(language, titles::area), Align::left},
                            {"", say(language, titles::actual), Align::right},
                            {"", say(language, titles::target), Align::left},
                            {"", say(language, titles::status), Align::left}});
  for (const AreaResult& result : standing.each) {
    if (result.verdict.status == Status::no_target) continue;
    const AreaFigures known = figures_in_area(standings, standing, result);
    const Indicator& indicator = *result.indicator;
    table.rows.push_back(
        {text_cell(numbered_name(indicator, language)), text_cell(standing.roll.name(result.area)),
         actual_of_area(known, result, language),
         result.deciding == nullptr ? Cell(Missing{})
                                    : text_cell(asked_text(standings.plan(), result, language)),
         status_cell(result.verdict, language)});
  }
  return table;
}

std::vector<AreaIndicator> each_row(const Standings& standings, const AreaStanding& standing) {
  std::vector<AreaIndicator> rows;
  for (const AreaResult& result : standing.each) {
    const AreaFigures known = figures_in_area(standings, standing, result);
    AreaIndicator& row = rows.emplace_back();
    row.area = standing.roll.name(result.area);
    row.indicator = result.indicator->id;
    row.year = standings.year();
    row.actual = value_cell(known.figures.actual);
    row.actual_text = text_cell(known.text());
    if (const Target* target = result.deciding; target != nullptr) {
      row.target_year = integer_cell(target->year);
      row.quantity = code_cell(code_of(target->quantity));
      row.comparison = code_cell(code_of(written_comparison(*target)));
      row.target = bound_cell(*target);
    }
    row.verdict = result.verdict;
    row.gap = known.figures.gap;
    row.attainment = known.figures.attainment;
    row.held_to = code_cell(code_of(result.held_to));
  }
  return rows;
}

}  // namespace

std::vector<Table> area_data_tables(const Standings& standings, const AreaStanding& standing,
                                    Language language) {
  std::vector<Table> tables = {
      areas_data(rows_of(standing, Language::en), standings.year(), language)};
  if (!standing.each.empty()) {
    tables.push_back(area_indicators_data(each_row(standings, standing), language));
  }
  return tables;
}

std::vector<Block> area_pages(const Standings& standings, const AreaStanding& standing,
                              Language language) {
  if (standing.areas.empty()) return {Paragraph{say(language, no_areas_note)}};
  std::vector<Block> blocks = {
      Paragraph{areas_note(standing, language)},
      areas_page(say(language, titles::indicator), say(language, titles::number_of_areas),
                 rows_of(standing, language), language)};
  if (standing.each.empty()) return blocks;
  Table each = each_page(standings, standing, language);
  if (!each.rows.empty()) blocks.emplace_back(std::move(each));
  const std::ptrdiff_t unset = std::ranges::count_if(standing.each, [](const AreaResult& result) {
    return result.verdict.status == Status::no_target;
  });
  if (unset > 0) blocks.emplace_back(Paragraph{say(language, pairs_without_target, unset)});
  return blocks;
}

void add_areas(Document& document, const Standings& standings, const AreaStanding& standing) {
  const Language language = document.language;
  add_data(document, [&] { return area_data_tables(standings, standing, language); });
  document.blocks.push_back(Heading{1, say(language, titles::areas)});
  for (Block& block : area_pages(standings, standing, language)) {
    document.blocks.push_back(std::move(block));
  }
}

}  // namespace planmeter
