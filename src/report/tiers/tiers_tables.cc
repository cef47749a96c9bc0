// SPDX-License-Identifier: MIT
// Rows of classes, counties and years.
#include "report/tiers/tiers_tables.h"

#include <fmt/format.h>

#include <algorithm>

#include "report/page/status_cell.h"
#include "report/page/table.h"
#include "report/words/figure_text.h"
#include "report/words/titles.h"
#include "report/words/wording.h"

namespace planmeter {

namespace {

const Phrase<> count_title{"实际个数", "Count"};
const Phrase<> literal_title{"按字面理解", "Literally"};
const Phrase<int> previous_tier_title{"{}年度类别", "In {}"};
const Phrase<> rank_title{"位次", "Rank"};
const Phrase<> move_title{"变动", "Move"};
const Phrase<> next_title{"距上一类分差", "To next class"};
const Phrase<> lower_title{"高于本类下限", "Above own floor"};
const Phrase<> year_title{"评价年度", "Year"};
const Phrase<Words> class_name{"{}类", "{}"};
const Phrase<Words> or_better{"{}类及以上", "{} or better"};
const Phrase<Words> majority{"{}类占多数", "{} the majority"};
const Phrase<Words, Words, Words> literal_count{"{}类{}个，{}", "{}: {}, {}"};
const Phrase<int, int> moves_title{"{}年度→{}年度", "{} to {}"};
const Phrase<std::size_t> over_half{"过半数（共{}个）", "over half of {}"};

std::vector<Cell> tier_row(int year, std::string_view name, const CountRange& count,
                           const TierTargetResult* result) {
  std::vector<Cell> row = {integer_cell(year), text_cell(name), count_cell(count),
                           integer_cell(count.known), integer_cell(count.possible)};
  if (result == nullptr) {
    row.insert(row.end(), 3, Missing{});
    return row;
  }
  row.push_back(result->bound ? decimal_cell(*result->bound) : Cell(Missing{}));
  row.push_back(code_cell(code_of(result->verdict.status)));
  row.push_back(code_cell(result->literal ? code_of(*result->literal) : ""));
  return row;
}

Table tiers_table(const Plan& plan, const TierYear& year) {
  Table table = data_table("tiers", {"year", "tier", "count", "known", "possible", "target",
                                     "status", "literal_status"});
  for (std::size_t i = 0; i < year.counts.size(); ++i) {
    const std::string_view id = plan.tiers.classes[i].id;
    const auto own = std::ranges::find_if(year.targets, [&](const TierTargetResult& result) {
      return tier_target_key(plan, *result.target) == id;
    });
    table.rows.push_back(
        tier_row(year.year, id, year.counts[i], own == year.targets.end() ? nullptr : &*own));
  }
  for (const TierTargetResult& result : year.targets) {
    const Words name = tier_target_key(plan, *result.target);
    if (name == plan.tiers.classes.front().id) continue;
    table.rows.push_back(tier_row(year.year, name, result.count, &result));
  }
  return table;
}

Cell tier_cell(const Plan& plan, std::optional<int> tier) {
  return tier ? text_cell(class_id(plan, *tier)) : Cell(Missing{});
}

Cell score_cell(const std::optional<Decimal>& score) {
  return score ? decimal_cell(*score) : Cell(Missing{});
}

Cell move_cell(const std::optional<Move>& move, Language language) {
  if (!move) return Missing{};
  return Coded{Words(code_of(*move)), label(*move, language), word_of(*move).tone};
}

/// `B`; `A or B` as far as a bound of the score goes; what is unknown is said.
Cell page_tier_cell(const Plan& plan, const CountyTier& county, Language language) {
  if (county.tier) return tier_cell(plan, county.tier);
  Words all;
  const int last = static_cast<int>(plan.tiers.classes.size()) - 1;
  if (county.possible.best == 0 && county.possible.worst == last)
    return Missing{say(language, class_not_known)};
  for (int tier = county.possible.best; tier <= county.possible.worst; ++tier) {
    if (!all.empty()) all += say(language, or_class);
    all += class_id(plan, tier);
  }
  return text_cell(all);
}

}  // namespace

Words class_id(const Plan& plan, int tier) {
  return Words(plan.tiers.classes[static_cast<std::size_t>(tier)].id);
}

std::string class_or_better_key(const Plan& plan, int tier) {
  return class_id(plan, tier) + (tier == 0 ? "" : "+");
}

std::string class_or_better_name(const Plan& plan, int tier, Language language) {
  return say(language, tier == 0 ? class_name : or_better, class_id(plan, tier));
}

Cell count_cell(const CountRange& count) {
  return count.exact() ? integer_cell(count.known) : Cell(Missing{});
}

std::string count_text(const CountRange& count, Language language) {
  if (count.exact()) return std::to_string(count.known);
  return fmt::format("{}{}{}", count.known, language == Language::zh ? "～" : " to ",
                     count.possible);
}

Table counties_data() {
  return data_table("counties", {"county", "year", "tier", "score", "previous_tier", "move",
                                 "to_next", "to_lower", "rank"});
}

std::vector<Table> tiers_data(const Plan& plan, const TierYear& year,
                              const std::vector<TierYear>& history) {
  Table counties = counties_data();
  for (const CountyTier& county : year.counties) {
    counties.rows.push_back(
        {text_cell(county.county->name.of(Language::zh)), integer_cell(year.year),
         tier_cell(plan, county.tier), score_cell(county.score), tier_cell(plan, county.previous),
         move_cell(county.move, Language::en), level_cell(county.to_next, false),
         level_cell(county.to_lower, false), integer_cell(county.rank)});
  }
  std::vector<Words> keys = {"year"};
  for (const TierClass& item : plan.tiers.classes) keys.emplace_back(item.id);
  Table years = data_table("tier_history", keys);
  for (const TierYear& row : history) {
    std::vector<Cell> cells = {integer_cell(row.year)};
    for (const CountRange& count : row.counts) cells.push_back(count_cell(count));
    years.rows.push_back(std::move(cells));
  }
  Table moves = data_table("tier_moves", {"from", "to", "count"});
  for (const TierMove& move : year.moves) {
    moves.rows.push_back({text_cell(class_id(plan, move.from)), text_cell(class_id(plan, move.to)),
                          integer_cell(move.count)});
  }
  return {tiers_table(plan, year), std::move(counties), std::move(years), std::move(moves)};
}

std::string tier_target_key(const Plan& plan, const TierTarget& target) {
  if (target.majority) return "shape";
  const bool best = target.tier == plan.tiers.classes.front().id;
  return best ? Words(target.tier) : Words(target.tier) + "+";
}

std::string tier_target_name(const Plan& plan, const TierTarget& target, Language language) {
  const bool best = target.tier == plan.tiers.classes.front().id;
  const Phrase<Words>& name = target.majority ? majority : best ? class_name : or_better;
  return say(language, name, Words(target.tier));
}

Table tier_targets_table(const Plan& plan, const TierYear& year, Language language) {
  Table table;
  table.audience = Audience::page;
  table.columns = {{"", say(language, titles::target_year), Align::right},
                   {"", say(language, titles::tier_class), Align::left},
                   {"", say(language, titles::target), Align::right},
                   {"", say(language, count_title), Align::right},
                   {"", say(language, titles::status), Align::left},
                   {"", say(language, literal_title), Align::left}};
  for (const TierTargetResult& result : year.targets) {
    const TierTarget& target = *result.target;
    const Words bound = result.bound ? "≥" + result.bound->to_text()
                                     : say(language, over_half, plan.tiers.counties.size());
    const Words literal = result.literal ? say(language, literal_count, Words(target.tier),
                                               count_text(result.literal_count, language),
                                               label(*result.literal, language))
                                         : Words();
    table.rows.push_back({integer_cell(target.year),
                          text_cell(tier_target_name(plan, target, language)), text_cell(bound),
                          year.observed ? text_cell(count_text(result.count, language)) : Missing{},
                          status_cell(result.verdict, language), text_cell(literal)});
  }
  return table;
}

Table counties_table(const Plan& plan, const TierYear& year, Language language) {
  Table table;
  table.audience = Audience::page;
  table.columns = {{"", say(language, rank_title), Align::right},
                   {"", say(language, titles::county), Align::left},
                   {"", say(language, titles::tier), Align::left},
                   {"", say(language, titles::score), Align::right}};
  if (year.previous_year) {
    table.columns.push_back(
        {"", say(language, previous_tier_title, *year.previous_year), Align::left});
    table.columns.push_back({"", say(language, move_title), Align::left});
  }
  table.columns.push_back({"", say(language, next_title), Align::right});
  table.columns.push_back({"", say(language, lower_title), Align::right});
  std::vector<const CountyTier*> counties;
  for (const CountyTier& county : year.counties) counties.push_back(&county);
  // Counties without a score keep the plan's order at the end.
  std::ranges::stable_sort(counties, [](const CountyTier* left, const CountyTier* right) {
    if (!left->rank || !right->rank) return left->rank.has_value() && !right->rank;
    return *left->rank < *right->rank;
  });
  for (const CountyTier* county : counties) {
    std::vector<Cell> row = {integer_cell(county->rank),
                             text_cell(county->county->name.of(language)),
                             page_tier_cell(plan, *county, language), score_cell(county->score)};
    if (year.previous_year) {
      row.push_back(tier_cell(plan, county->previous));
      row.push_back(move_cell(county->move, language));
    }
    row.push_back(level_cell(county->to_next, false));
    row.push_back(level_cell(county->to_lower, false));
    table.rows.push_back(std::move(row));
  }
  return table;
}

Table tier_moves_table(const Plan& plan, const TierYear& year, Language language) {
  Table table;
  table.audience = Audience::page;
  table.columns = {
      {"", say(language, moves_title, year.previous_year.value_or(0), year.year), Align::left}};
  for (const TierClass& item : plan.tiers.classes) {
    table.columns.push_back({"", say(language, class_name, Words(item.id)), Align::right});
  }
  const int classes = static_cast<int>(plan.tiers.classes.size());
  for (int from = 0; from < classes; ++from) {
    std::vector<Cell> row = {text_cell(say(language, class_name, class_id(plan, from)))};
    for (int to = 0; to < classes; ++to) {
      const auto move = std::ranges::find_if(year.moves, [&](const TierMove& candidate) {
        return candidate.from == from && candidate.to == to;
      });
      row.push_back(integer_cell(move == year.moves.end() ? 0 : move->count));
    }
    table.rows.push_back(std::move(row));
  }
  return table;
}

Table tier_history_table(const Plan& plan, const std::vector<TierYear>& history,
                         Language language) {
  Table table;
  table.audience = Audience::page;
  table.columns = {{"", say(language, year_title), Align::right}};
  for (const TierClass& item : plan.tiers.classes) {
    table.columns.push_back({"", say(language, class_name, Words(item.id)), Align::right});
  }
  for (const TierYear& year : history) {
    std::vector<Cell> row = {integer_cell(year.year)};
    for (const CountRange& count : year.counts)
      row.push_back(text_cell(count_text(count, language)));
    table.rows.push_back(std::move(row));
  }
  return table;
}

}  // namespace planmeter
