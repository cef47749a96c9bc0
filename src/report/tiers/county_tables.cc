// SPDX-License-Identifier: MIT
// Rows of counties.
#include "report/tiers/county_tables.h"

#include <algorithm>

#include "core/words.h"
#include "report/areas/area_rows.h"
#include "report/page/status_cell.h"
#include "report/page/table.h"
#include "report/tiers/tiers_tables.h"
#include "report/words/figure_text.h"
#include "report/words/sentence.h"
#include "report/words/titles.h"
#include "report/words/wording.h"

namespace planmeter {

namespace {

const Phrase<> counties_heading{"分县（市、区）情况", "County by county"};
const Phrase<int, int> counties_note{
    "{}年度评价涉及{}"
    "个县（市、区），逐县判定是否达到各类及以上；本县类别未公布、但各类总数足以确定的，据"
    "总数判定。规划只规定各类县的个数，未规定具体由哪些县达到，此处“未达标”仅表示该县未达到该类。",
    "Evaluation of {}: {} counties, each held to the class and met where it is in that class or "
    "better; where its own class is not published, the totals may decide. The plan asks how many "
    "counties there are to be, not which: 'missed' only says that the county is not in the class."};
const Phrase<> counties_title{"县（市、区）数", "Counties"};
const Phrase<> score_or_class_title{"得分或类别", "Score or class"};
const Phrase<> floor_title{"分数线", "Floor"};

std::vector<AreaRow> rows_of(const Plan& plan, const CountyStanding& standing, Language language) {
  std::vector<AreaRow> rows;
  for (const ClassCounts& counts : standing.counts) {
    rows.push_back({class_or_better_key(plan, counts.tier),
                    class_or_better_name(plan, counts.tier, language), counts});
  }
  return rows;
}

const Decimal& floor_of(const Plan& plan, int tier) {
  return *plan.tiers.classes[static_cast<std::size_t>(tier)].from;
}

Table each_page(const Plan& plan, const CountyStanding& standing, Language language) {
  Table table = page_table({{"", say(language, titles::tier_class), Align::left},
                            {"", say(language, titles::county), Align::left},
                            {"", say(language, score_or_class_title), Align::right},
                            {"", say(language, floor_title), Align::right},
                            {"", say(language, titles::status), Align::left}});
  for (const CountyResult& result : standing.each) {
    if (result.verdict.status == Status::no_target) continue;
    const Words classes = classes_left(plan, result.left, say(language, or_class));
    const std::optional<Decimal>& score = result.county->score;
    Cell actual = Missing{"—"};
    if (score) {
      actual = decimal_cell(*score);
    } else if (!classes.empty()) {
      actual = text_cell(classes);
    } else if (result.verdict.status == Status::no_data) {
      actual = Missing{label(Status::no_data, language)};
    }
    table.rows.push_back({text_cell(class_or_better_name(plan, result.tier, language)),
                          text_cell(result.county->county->name.of(language)), std::move(actual),
                          text_cell("≥" + floor_of(plan, result.tier).to_text()),
                          status_cell(result.verdict, language)});
  }
  return table;
}

std::vector<AreaIndicator> each_row(const Plan& plan, const CountyStanding& standing) {
  std::vector<AreaIndicator> rows;
  for (const CountyResult& result : standing.each) {
    const Decimal& floor = floor_of(plan, result.tier);
    const std::optional<Decimal>& score = result.county->score;
    AreaIndicator& row = rows.emplace_back();
    row.area = result.county->county->name.of(Language::zh);
    row.indicator = class_or_better_key(plan, result.tier);
    row.year = standing.year;
    if (score) {
      row.actual = decimal_cell(*score);
    } else {
      row.actual_text = text_cell(classes_left(plan, result.left, "、"));
    }
    if (result.target != nullptr) {
      row.target_year = integer_cell(result.target->year);
      row.quantity = code_cell(code_of(Quantity::value));
      row.comparison = code_cell(code_of(Comparison::at_least));
      row.target = decimal_cell(floor);
    }
    row.verdict = result.verdict;
    const bool measured = score && result.target != nullptr;
    if (measured) row.gap = Rational(*score) - Rational(floor);
    if (measured && floor > Decimal(0)) row.attainment = Rational(*score) / Rational(floor);
  }
  return rows;
}

}  // namespace

void add_counties(Document& document, const Plan& plan, const CountyStanding& standing) {
  const Language language = document.language;
  const std::vector<AreaRow> rows = rows_of(plan, standing, language);
  const int counties = rows.empty() ? 0 : rows.front().counts.areas;
  add_data(document, [&] {
    std::vector<Table> tables = {areas_data(rows, standing.year, language)};
    if (!standing.each.empty()) {
      tables.push_back(area_indicators_data(each_row(plan, standing), language));
    }
    return tables;
  });
  document.blocks.emplace_back(Heading{1, say(language, counties_heading)});
  document.blocks.emplace_back(Paragraph{say(language, counties_note, standing.year, counties)});
  document.blocks.emplace_back(
      areas_page(say(language, titles::tier_class), say(language, counties_title), rows, language));
  if (!standing.each.empty()) document.blocks.emplace_back(each_page(plan, standing, language));
}

}  // namespace planmeter
