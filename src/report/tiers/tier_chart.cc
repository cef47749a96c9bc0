// SPDX-License-Identifier: MIT
// The classes of each county, year by year.
#include "report/tiers/tier_chart.h"

#include <algorithm>

#include "report/tiers/tiers_tables.h"
#include "report/words/figure_text.h"
#include "report/words/titles.h"
#include "report/words/wording.h"

namespace planmeter {

namespace {

const Phrase<> classes_caption{"各县（市、区）分类变化", "Classes of the counties over the years"};
const Phrase<Words, int> with_rest{"{}（其余{}个各年类别均不明）",
                                   "{} ({} more are not known in any year)"};

}  // namespace

std::optional<Chart> tier_chart(const Plan& plan, const std::vector<TierYear>& history,
                                Language language) {
  Chart chart;
  chart.caption = say(language, classes_caption);
  ClassChart classes;
  classes.classes = static_cast<int>(plan.tiers.classes.size());
  Table& table = chart.table;
  table.id = "tier_strip";
  table.audience = Audience::page;
  table.columns = {{"", say(language, titles::county), Align::left}};
  for (const TierYear& year : history) {
    classes.columns.push_back(std::to_string(year.year));
    table.columns.push_back({"", classes.columns.back(), Align::left});
  }
  int unknown = 0;
  for (std::size_t i = 0; i < plan.tiers.counties.size(); ++i) {
    ClassRow row{std::string(plan.tiers.counties[i].name.of(language)), {}};
    std::vector<Cell> cells = {text_cell(row.label)};
    const bool known = std::ranges::any_of(
        history, [i](const TierYear& year) { return year.counties[i].tier.has_value(); });
    if (!known) {
      ++unknown;
      continue;
    }
    for (const TierYear& year : history) {
      const std::optional<int> tier = year.counties[i].tier;
      const std::string text =
          tier ? std::string(plan.tiers.classes[static_cast<std::size_t>(*tier)].id)
               : say(language, class_not_known);
      row.marks.push_back({text, tier});
      cells.push_back(tier ? text_cell(text) : Cell(Missing{text}));
    }
    classes.rows.push_back(std::move(row));
    table.rows.push_back(std::move(cells));
  }
  if (classes.rows.empty()) return std::nullopt;
  if (unknown > 0) chart.caption = say(language, with_rest, chart.caption, unknown);
  chart.graphic = std::move(classes);
  return chart;
}

}  // namespace planmeter
