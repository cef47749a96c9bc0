// SPDX-License-Identifier: MIT
// Rows of classes, counties and years.
#include "report/tiers/tiers_tables.h"

#include <fmt/format.h>

#include <algorithm>

#include "report/page/columns.h"
#include "report/page/status_cell.h"
#include "report/words/figure_text.h"
#include "report/words/sentence.h"
#include "report/words/titles.h"
#include "report/words/wording.h"

namespace planmeter {

namespace {

constexpr Phrase<> count_title{"实际个数", "Count"};
const Phrase<int> previous_tier_title{"{}年度类别", "In {}"};
constexpr Phrase<> rank_title{"位次", "Rank"};
constexpr Phrase<> move_title{"变动", "Move"};
constexpr Phrase<> next_title{"距上一类分差", "To next class"};
constexpr Phrase<> lower_title{"高于本类下限", "Above own floor"};
constexpr Phrase<> year_title{"评价年度", "Year"};
const Phrase<Words> class_name{"{}类", "{}"};
const Phrase<Words> or_better{"{}类及以上", "{} or better"};
const Phrase<Words> majority{"{}类占多数", "{} the majority"};
const Phrase<Words, Words, Words> literal_count{"{}类{}个，{}", "{}: {}, {}"};
const Phrase<int, int> moves_title{"{}年度→{}年度", "{} to {}"};
const Phrase<std::size_t> over_half{"过半数（共{}个）", "over half of {}"};

/// A class, a class or better or the majority, and the target on it.
struct TierRow {
  int year;
  Words name;
  const CountRange& count;
  const TierTargetResult* result;  // null: none in the year
};

constexpr DataColumn<TierRow> tier_columns[] = {
    {"year", cells::year, year_title, [](const TierRow& row) { return integer_cell(row.year); }},
    {"tier", cells::text, titles::tier_class,
     [](const TierRow& row) { return text_cell(row.name); }},
    {"count", cells::count_or_null, count_title,
     [](const TierRow& row) { return count_cell(row.count); }},
    {"known",
     cells::count,
     {"至少个数", "At least"},
     [](const TierRow& row) { return integer_cell(row.count.known); }},
    {"possible",
     cells::count,
     {"至多个数", "At most"},
     [](const TierRow& row) { return integer_cell(row.count.possible); }},
    {"target", cells::number_or_null, titles::target,
     [](const TierRow& row) {
       return row.result != nullptr && row.result->bound ? decimal_cell(*row.result->bound)
                                                         : Cell(Missing{});
     }},
    {"status", cells::status_or_null, titles::status,
     [](const TierRow& row) {
       return cell_of(row.result,
                      [](const auto& one) { return code_cell(code_of(one.verdict.status)); });
     }},
    {"literal_status", cells::status_or_null, titles::literally,
     [](const TierRow& row) {
       return row.result != nullptr && row.result->literal
                  ? code_cell(code_of(*row.result->literal))
                  : Cell(Missing{});
     }},
};
constexpr DataTableRows<TierRow> tiers_rows{"tiers", AskedYear::none, tier_columns};

Table tiers_table(const Plan& plan, const TierYear& year, Language language) {
  Table table = empty_data(tiers_rows, language);
  for (std::size_t i = 0; i < year.counts.size(); ++i) {
    const std::string_view id = plan.tiers.classes[i].id;
    const auto own = std::ranges::find_if(year.targets, [&](const TierTargetResult& result) {
      return tier_target_key(plan, *result.target) == id;
    });
    add_row(table, tiers_rows,
            {year.year, Words(id), year.counts[i], own == year.targets.end() ? nullptr : &*own},
            language);
  }
  for (const TierTargetResult& result : year.targets) {
    const Words name = tier_target_key(plan, *result.target);
    if (name == plan.tiers.classes.front().id) continue;
    add_row(table, tiers_rows, {year.year, name, result.count, &result}, language);
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

/// A county of the plan, and where a year is asked about how it stands then.
struct CountyRow {
  const Plan& plan;
  const County& county;
  const CountyTier* standing;  // null: the plan's columns alone
  std::optional<int> year;
};

constexpr DataColumn<CountyRow> county_columns[] = {
    {"county", cells::text_or_null, titles::county,
     [](const CountyRow& row) { return text_cell(row.county.name.of(Language::zh)); }},
    {"year", cells::year_or_null, year_title,
     [](const CountyRow& row) { return integer_cell(row.year); }},
    {"tier", cells::text_or_null, titles::tier,
     [](const CountyRow& row) {
       return cell_of(row.standing,
                      [&](const CountyTier& now) { return tier_cell(row.plan, now.tier); });
     }},
    {"score", cells::number_or_null, titles::score,
     [](const CountyRow& row) {
       return cell_of(row.standing, [](const CountyTier& now) { return score_cell(now.score); });
     }},
    {"previous_tier",
     cells::text_or_null,
     {"上年度类别", "Class before"},
     [](const CountyRow& row) {
       return cell_of(row.standing,
                      [&](const CountyTier& now) { return tier_cell(row.plan, now.previous); });
     }},
    {"move", cells::or_null(cells::code_of_any<Move>()), move_title,
     [](const CountyRow& row) {
       return cell_of(row.standing, [](const CountyTier& now) {
         return cell_of(now.move, [](Move one) { return code_cell(code_of(one)); });
       });
     }},
    {"to_next", cells::number_or_null, next_title,
     [](const CountyRow& row) {
       return cell_of(row.standing,
                      [](const CountyTier& now) { return level_cell(now.to_next, false); });
     }},
    {"to_lower", cells::number_or_null, lower_title,
     [](const CountyRow& row) {
       return cell_of(row.standing,
                      [](const CountyTier& now) { return level_cell(now.to_lower, false); });
     }},
    {"rank", cells::count_or_null, rank_title,
     [](const CountyRow& row) {
       return cell_of(row.standing, [](const CountyTier& now) { return integer_cell(now.rank); });
     }},
};
constexpr DataTableRows<CountyRow> counties_rows{"counties", AskedYear::none, county_columns};

/// Behind it a column for each class of the plan.
constexpr DataColumn<TierYear> history_columns[] = {
    {"year", cells::year, year_title, [](const TierYear& row) { return integer_cell(row.year); }},
};
constexpr DataTableRows<TierYear> history_rows{"tier_history", AskedYear::asked_year,
                                               history_columns};

struct TierMoveRow {
  const Plan& plan;
  const TierMove& move;
};

constexpr DataColumn<TierMoveRow> move_columns[] = {
    {"from",
     cells::text,
     {"原类别", "From"},
     [](const TierMoveRow& row) { return text_cell(class_id(row.plan, row.move.from)); }},
    {"to",
     cells::text,
     {"现类别", "To"},
     [](const TierMoveRow& row) { return text_cell(class_id(row.plan, row.move.to)); }},
    {"count", cells::count, count_title,
     [](const TierMoveRow& row) { return integer_cell(row.move.count); }},
};
constexpr DataTableRows<TierMoveRow> moves_rows{"tier_moves", AskedYear::asked_year, move_columns};

/// `B`; `A or B` as far as a bound of the score goes; what is unknown is said.
Cell page_tier_cell(const Plan& plan, const CountyTier& county, Language language) {
  if (county.tier) return tier_cell(plan, county.tier);
  const int last = static_cast<int>(plan.tiers.classes.size()) - 1;
  if (county.possible.best == 0 && county.possible.worst == last)
    return Missing{say(language, class_not_known)};
  std::vector<Words> all;
  for (int tier = county.possible.best; tier <= county.possible.worst; ++tier) {
    all.push_back(class_id(plan, tier));
  }
  return text_cell(join(all, say(language, or_class)));
}

}  // namespace

Words class_id(const Plan& plan, int tier) {
  return Words(plan.tiers.classes[static_cast<std::size_t>(tier)].id);
}

std::string classes_left(const Plan& plan, ClassSpan left, std::string_view separator) {
  const auto last = static_cast<int>(plan.tiers.classes.size()) - 1;
  if (left.best == 0 && left.worst == last) return {};
  std::vector<std::string_view> all;
  for (int tier = left.best; tier <= left.worst; ++tier) {
    all.push_back(plan.tiers.classes[static_cast<std::size_t>(tier)].id);
  }
  return join(all, separator);
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

std::vector<Table> tiers_data(const Plan& plan, const TierYear& year,
                              const std::vector<TierYear>& history, Language language) {
  Table counties = empty_data(counties_rows, language);
  for (const CountyTier& county : year.counties) {
    add_row(counties, counties_rows, {plan, *county.county, &county, year.year}, language);
  }
  Table years = empty_data(history_rows, language);
  for (const TierClass& item : plan.tiers.classes) {
    years.columns.push_back(
        {Words(item.id), say(language, class_name, Words(item.id)), Align::right});
  }
  for (const TierYear& row : history) {
    add_row(years, history_rows, row, language);
    for (const CountRange& count : row.counts) years.rows.back().push_back(count_cell(count));
  }
  Table moves = empty_data(moves_rows, language);
  for (const TierMove& move : year.moves) add_row(moves, moves_rows, {plan, move}, language);
  return {tiers_table(plan, year, language), std::move(counties), std::move(years),
          std::move(moves)};
}

Table listed_counties_data(const Plan& plan, Language language) {
  Table table = empty_data(counties_rows, language);
  for (const County& county : plan.tiers.counties) {
    add_row(table, counties_rows, {plan, county, nullptr, std::nullopt}, language);
  }
  return table;
}

std::vector<TableFacts> tier_table_facts() {
  return {facts_of(tiers_rows), facts_of(counties_rows), facts_of(history_rows),
          facts_of(moves_rows)};
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
                   {"", say(language, titles::literally), Align::left}};
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
