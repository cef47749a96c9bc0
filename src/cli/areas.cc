// SPDX-License-Identifier: MIT
// Areas by the names the plan and the data have for them.
#include "cli/areas.h"

#include <algorithm>

#include "cli/session.h"
#include "core/text.h"
#include "load/observations/cells/observations_area.h"

namespace planmeter {

namespace {

/// The first file of data, and whether there are more; with quotation marks.
std::string data_searched(const Call& call) {
  std::vector<std::string_view> names;
  for (const InputText& input : call.inputs.all()) {
    if (input.name != call.options.plan) names.push_back(input.name);
  }
  if (names.empty()) return {};
  return quoted(names.front(), call.language) + (names.size() > 1 ? "…" : "");
}

std::vector<int> named_areas(const Call& call, const Plan& plan, const AreaRoll& roll, int year,
                             const std::string& list) {
  const AreaNames names(plan);
  std::vector<int> areas;
  for (const std::string& word : split_list(list)) {
    const AreaMatch match = names.find(word, year);
    const std::optional<int> area = roll.find(match.name);
    if (!area || *area == 0) {
      const std::span<const std::string_view> known = roll.names().subspan(1);
      const std::string_view example = known.empty() ? std::string_view("—") : known.front();
      throw InputError(Code::usage_unknown_area,
                       {word, suggest(word, known).value_or(example), data_searched(call)});
    }
    areas.push_back(*area);
  }
  std::ranges::sort(areas);
  areas.erase(std::unique(areas.begin(), areas.end()), areas.end());
  return areas;
}

std::vector<const County*> named_counties(const Call& call, const Plan& plan, int year,
                                          const std::string& list) {
  const AreaNames names(plan);
  std::vector<const County*> counties;
  for (const std::string& word : split_list(list)) {
    const AreaMatch match = names.find(word, year);
    const auto county = std::ranges::find_if(plan.tiers.counties, [&match](const County& one) {
      return one.name.of(Language::zh) == match.name;
    });
    // A county that was made of several is none of them.
    if (match.kind != AreaKind::county || county == plan.tiers.counties.end()) {
      throw InputError(Code::usage_unknown_area,
                       {word, names.expected_county(word), plan_searched(call, plan)});
    }
    counties.push_back(&*county);
  }
  return counties;
}

bool asks_areas(const Options& options) { return options.by || options.area || options.each; }

}  // namespace

void refuse_areas_without_data(const Options& options) {
  const std::string_view asked = options.by     ? "--by"
                                 : options.area ? "--area"
                                 : options.each ? "--each"
                                                : "";
  if (!asked.empty()) throw InputError(Code::usage_areas_without_data, {asked});
}

std::optional<AreaStanding> ask_areas(const Call& call, const Plan& plan,
                                      const Observations& observations,
                                      std::span<const Indicator* const> indicators,
                                      const Question& question) {
  const Options& options = call.options;
  if (!asks_areas(options)) return std::nullopt;
  AreaQuestion asked{AreaRoll(plan, observations), {}, options.each, 0};
  asked.areas = options.area ? named_areas(call, plan, asked.roll, question.year, *options.area)
                             : asked.roll.others();
  return judge_areas(plan, observations, indicators, question, asked);
}

std::optional<CountyStanding> ask_counties(const Call& call, const Plan& plan,
                                           const Observations& observations, const TierYear& year) {
  const Options& options = call.options;
  if (!asks_areas(options)) return std::nullopt;
  CountyQuestion asked;
  asked.each = options.each;
  if (options.area) {
    asked.counties = named_counties(call, plan, year.year, *options.area);
  } else {
    for (const County& county : plan.tiers.counties) asked.counties.push_back(&county);
  }
  return judge_counties(plan, observations, year, asked);
}

ExitStatus with_areas(ExitStatus status, const std::optional<AreaStanding>& areas) {
  if (!areas) return status;
  const auto any = [&areas](std::initializer_list<Status> wanted) {
    return std::ranges::any_of(areas->counts, [wanted](const AreaCounts& row) {
      return std::ranges::any_of(wanted, [&row](Status one) { return row.count(one) > 0; });
    });
  };
  if (any({Status::missed, Status::behind})) return ExitStatus::missed;
  const bool decided = any({Status::met, Status::met_early, Status::on_track});
  return status == ExitStatus::undecided && decided ? ExitStatus::ok : status;
}

}  // namespace planmeter
