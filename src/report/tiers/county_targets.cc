// SPDX-License-Identifier: MIT
// A target of one county says nothing of a total, and a total nothing of one county.
#include "report/tiers/county_targets.h"

#include <algorithm>
#include <optional>
#include <string_view>

#include "evaluate/tiers/tier_knowledge.h"
#include "report/page/status_cell.h"
#include "report/page/table.h"
#include "report/tiers/tiers_tables.h"
#include "report/words/figure_text.h"
#include "report/words/sentence.h"
#include "report/words/titles.h"
#include "report/words/wording.h"

namespace planmeter {

namespace {

const Phrase<> steps_column{"本县目标", "Own targets"};
const Phrase<int, Words> step_by{"{}年{}", "{1} by {0}"};
const Phrase<int, Words, Words, Words> counties_wanting{"{}年“{}”目标为{}个，还差{}个",
                                                        "{0}: {1} in {2} counties, {3} wanting"};
const Phrase<Words> nearest_to_climb{"；按得分最接近的是：{}", "; nearest by score: {}"};
const Phrase<Words, Words> one_nearest{"{}（差{}分）", "{} ({} short)"};

struct CountyTargetRow {
  const Plan& plan;
  const CountyTarget& target;
  const CountyTargetResult* result;  // null: the plan's columns alone
};

int tier_of(const Plan& plan, const CountyTarget& target) {
  return tier_of_id(plan.tiers, target.tier).value_or(0);
}

const Name& county_of(const Plan& plan, const CountyTarget& target) {
  return plan.tiers.counties[static_cast<std::size_t>(target.county)].name;
}

constexpr DataColumn<CountyTargetRow> county_target_columns[] = {
    {"county", cells::text_or_null, titles::county,
     [](const CountyTargetRow& row) {
       return text_cell(county_of(row.plan, row.target).of(Language::zh));
     }},
    {"due", cells::year, titles::target_year,
     [](const CountyTargetRow& row) { return integer_cell(row.target.year); }},
    {"tier", cells::text, titles::target,
     [](const CountyTargetRow& row) {
       return text_cell(class_or_better_key(row.plan, tier_of(row.plan, row.target)));
     }},
    {"actual", cells::text_or_null, titles::actual,
     [](const CountyTargetRow& row) {
       return cell_of(row.result, [&row](const CountyTargetResult& result) {
         return text_cell(classes_left(row.plan, result.left, "、"));
       });
     }},
    {"status", cells::status_or_null, titles::status,
     [](const CountyTargetRow& row) {
       return cell_of(row.result, [](const CountyTargetResult& result) {
         return code_cell(code_of(result.verdict.status));
       });
     }},
    {"reason", cells::reason_or_null, titles::reason,
     [](const CountyTargetRow& row) {
       return cell_of(row.result, [](const CountyTargetResult& result) {
         return code_cell(code_of(result.verdict.reason));
       });
     }},
    {"source", cells::text_or_null, titles::clause,
     [](const CountyTargetRow& row) {
       const TextList own = row.target.sources;
       return text_cell(joined(own.empty() ? row.plan.tiers.sources : own));
     }},
    {"note", cells::text_or_null, titles::note,
     [](const CountyTargetRow& row) { return text_cell(row.target.note); }},
};
constexpr DataTableRows<CountyTargetRow> county_target_rows{"county_targets", AskedYear::year,
                                                            county_target_columns};

/// A county below a class, and how far its score is.
struct Climber {
  const CountyTier* county;
  Rational missing;
};

/// The nearest first, equal ones in the plan's order; only those with a score.
std::vector<Climber> climbers_to(const Plan& plan, const TierYear& year, int tier) {
  const std::optional<Decimal>& from = plan.tiers.classes[static_cast<std::size_t>(tier)].from;
  std::vector<Climber> found;
  if (!from) return found;
  const Rational floor(*from);
  for (const CountyTier& county : year.counties) {
    if (!county.score || !county.tier || *county.tier <= tier) continue;
    found.push_back({&county, floor - Rational(*county.score)});
  }
  std::ranges::stable_sort(found, [](const Climber& left, const Climber& right) {
    return left.missing < right.missing;
  });
  return found;
}

}  // namespace

Table listed_county_targets_data(const Plan& plan, Language language) {
  Table table = empty_data(county_target_rows, language);
  for (const CountyTarget& target : plan.tiers.county_targets) {
    add_row(table, county_target_rows, {plan, target, nullptr}, language);
  }
  return table;
}

Table county_targets_data(const Plan& plan, const TierYear& year, Language language) {
  Table table = empty_data(county_target_rows, language);
  for (const CountyTargetResult& result : year.county_targets) {
    add_row(table, county_target_rows, {plan, *result.target, &result}, language);
  }
  return table;
}

std::vector<TableFacts> county_target_facts() { return {facts_of(county_target_rows)}; }

Table county_steps_page(const Plan& plan, Language language) {
  Table table = page_table({{"", say(language, titles::county), Align::left},
                            {"", say(language, steps_column), Align::left}});
  for (std::size_t i = 0; i < plan.tiers.counties.size(); ++i) {
    Sentence steps(language);
    for (const CountyTarget& target : plan.tiers.county_targets) {
      if (target.county != static_cast<int>(i)) continue;
      steps.clause(say(language, step_by, target.year,
                       class_or_better_name(plan, tier_of(plan, target), language)));
    }
    if (steps.empty()) continue;
    table.rows.push_back(
        {text_cell(plan.tiers.counties[i].name.of(language)), text_cell(steps.text())});
  }
  return table;
}

Table county_targets_page(const Plan& plan, const TierYear& year, Language language) {
  Table table = page_table({{"", say(language, titles::county), Align::left},
                            {"", say(language, titles::target_year), Align::right},
                            {"", say(language, titles::target), Align::left},
                            {"", say(language, titles::tier), Align::left},
                            {"", say(language, titles::status), Align::left}});
  for (const CountyTargetResult& result : year.county_targets) {
    const CountyTarget& target = *result.target;
    const Words now = classes_left(plan, result.left, say(language, or_class));
    table.rows.push_back(
        {text_cell(county_of(plan, target).of(language)), integer_cell(target.year),
         text_cell(class_or_better_name(plan, tier_of(plan, target), language)),
         now.empty() ? Cell(Missing{say(language, class_not_known)}) : text_cell(now),
         status_cell(result.verdict, language)});
  }
  return table;
}

std::vector<std::string> ladder_lines(const Plan& plan, const TierYear& year, Language language) {
  std::vector<std::string> lines;
  for (const TierTargetResult& result : year.targets) {
    const std::optional<int> tier = tier_of_id(plan.tiers, result.target->tier);
    if (!result.bound || !tier || !result.count.exact()) continue;
    const Rational wanting = Rational(*result.bound) - Rational(result.count.known);
    if (wanting.sign() <= 0) continue;
    const Rational whole = Rational(0) - (Rational(0) - wanting).floor();
    Words line = say(language, counties_wanting, result.target->year,
                     class_or_better_name(plan, *tier, language), result.bound->to_text(),
                     whole.to_whole_text());
    Sentence names(language, Mark::pause);
    const std::vector<Climber> climbers = climbers_to(plan, year, *tier);
    // Those with the same distance as the last that is wanted stand with it.
    std::optional<Rational> last;  // the distance of the last that is wanted
    for (std::size_t i = 0; i < climbers.size(); ++i) {
      if (Rational(static_cast<int>(i)) + Rational(1) == whole) last = climbers[i].missing;
      if (last && climbers[i].missing > *last) break;
      names.clause(say(language, one_nearest, Words(climbers[i].county->county->name.of(language)),
                       climbers[i].missing.to_whole_text()));
    }
    if (!names.empty()) line += say(language, nearest_to_climb, names.text());
    lines.push_back(with_stop(line, language));
  }
  return lines;
}

}  // namespace planmeter
