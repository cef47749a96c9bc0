// SPDX-License-Identifier: MIT
// A few words are enough: what is worded otherwise is left alone.
#include "evaluate/checks/plan_wording.h"

#include <algorithm>
#include <array>
#include <span>
#include <string>

#include "core/plan_lookup.h"
#include "core/words.h"
#include "evaluate/known/level_target.h"
#include "evaluate/known/plan_finding.h"

namespace planmeter {

namespace {

constexpr std::array<std::string_view, 8> ceilings = {
    "不高于", "不超过", "不大于", "不多于", "控制在", "at most", "no more than", "not exceed"};
constexpr std::array<std::string_view, 6> floors = {"不低于",   "不少于",   "不小于",
                                                    "不得低于", "at least", "no less than"};
// These may as well be of a name (规模以上工业, 半小时以内); behind a number they end the clause.
constexpr std::string_view no_more_than = "以内";
constexpr std::string_view and_more = "以上";
constexpr std::array<std::string_view, 6> words_of_falls = {"下降", "降低", "减少",
                                                            "压减", "fall", "reduc"};
constexpr std::array<std::string_view, 6> words_of_keeping = {"保持",   "稳定在", "控制在",
                                                              "维持在", "kept ",  "maintain"};
// 水土保持率 is a share of land and keeps nothing.
constexpr std::string_view soil_conservation = "水土保持";

bool holds_any(std::string_view text, std::span<const std::string_view> words) {
  return std::ranges::any_of(
      words, [text](std::string_view word) { return text.find(word) != std::string_view::npos; });
}

/// What the document says of a target, as far as the plan file tells. Of names, only Chinese ones
/// have the target in them (失业率控制在5.5%以内).
std::string_view words_of(const Indicator& indicator, const Target& target) {
  return target.wording.empty() ? indicator.name.zh : target.wording;
}

/// Whether a target of its own asks the same of some year of the period before.
bool is_asked_each_year(const Plan& plan, const Indicator& indicator, const Target& target) {
  const int first = plan.date ? std::max(plan.from, plan.date->year) : plan.from;
  for (int year = first; year < target.year; ++year) {
    const bool asked = std::ranges::any_of(indicator.targets, [&](const Target& other) {
      return other.year == year && other.area == target.area && is_of_level(other);
    });
    if (!asked) return false;
  }
  return true;
}

bool has_base(const Plan& plan, const Observations& observations, int number,
              std::string_view area) {
  const Indicator& indicator = plan.indicators[static_cast<std::size_t>(number)];
  if (area.empty() && indicator.baseline) return true;
  const int year = base_year(plan, indicator);
  const std::optional<int> known = observations.find_area(area);
  return known && observations.find(number, *known, year).has_value();
}

bool is_worded_as_kept(const Indicator& indicator, const Target& target) {
  const std::string_view words = words_of(indicator, target);
  return words.find(soil_conservation) == std::string_view::npos &&
         holds_any(words, words_of_keeping);
}

}  // namespace

bool is_worded_against(const Indicator& indicator, const Target& target) {
  if (!is_of_level(target) || indicator.measure == Measure::rank) return false;
  const std::string_view words = words_of(indicator, target);
  if (holds_any(words, words_of_falls)) return false;
  const bool ceiling = holds_any(words, ceilings) || words.ends_with(no_more_than);
  const bool floor = holds_any(words, floors) || words.ends_with(and_more);
  return (wants_more(target.comparison) && ceiling && !floor) ||
         (wants_less(target.comparison) && floor && !ceiling);
}

void check_wording_direction(const Plan& plan, const Indicator& indicator, const Target& target,
                             Diagnostics& findings) {
  if (!is_worded_against(indicator, target)) return;
  add_plan_finding(plan, Code::plan_wording_direction, target.place,
                   {indicator.id, code_of(target.comparison), target.bound.to_text(),
                    words_of(indicator, target), code_of(mirrored(target.comparison))},
                   findings);
}

void check_kept_levels(const Plan& plan, const Observations& observations, Diagnostics& findings) {
  for (std::size_t i = 0; i < plan.indicators.size(); ++i) {
    const Indicator& indicator = plan.indicators[i];
    const auto unheld = std::ranges::find_if(indicator.targets, [&](const Target& target) {
      return is_of_level(target) && !target.every && is_worded_as_kept(indicator, target) &&
             !is_asked_each_year(plan, indicator, target) &&
             !has_base(plan, observations, static_cast<int>(i), target.area);
    });
    if (unheld == indicator.targets.end()) continue;
    add_plan_finding(plan, Code::plan_kept_without_base, unheld->place,
                     {indicator.id, std::to_string(unheld->year), words_of(indicator, *unheld)},
                     findings);
  }
}

}  // namespace planmeter
