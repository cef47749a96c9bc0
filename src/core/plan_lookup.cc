// SPDX-License-Identifier: MIT
// Linear searches: a plan has dozens of names, and a table of them would cost more than it saves at
// start-up.
#include "core/plan_lookup.h"

#include <algorithm>

#include "core/text.h"

namespace planmeter {

namespace {

constexpr std::string_view tier_count_prefix = "tier_count_";

bool names(const Subject& subject, std::string_view text) {
  return text == subject.id || (!subject.name.zh.empty() && text == subject.name.zh) ||
         (!subject.name.en.empty() && equal_ignoring_case(text, subject.name.en)) ||
         std::ranges::find(subject.aliases, text, &Alias::name) != subject.aliases.end() ||
         std::ranges::find(subject.codes, text, &PublishedCode::code) != subject.codes.end();
}

/// Whether any of a subject's names is one for which `fits` holds.
template <typename Fits>
bool any_name(const Subject& subject, const Fits& fits) {
  return fits(subject.id) || fits(subject.name.zh) || fits(subject.name.en) ||
         std::ranges::any_of(subject.aliases, fits, &Alias::name);
}

/// The one subject that has the name however it is written; nothing where several have.
std::optional<int> find_alike(const Plan& plan, std::string_view text) {
  std::optional<int> found;
  for (int i = 0; i < subject_count(plan); ++i) {
    const auto fits = [text](std::string_view name) { return equal_names(name, text); };
    if (!any_name(subject_at(plan, i), fits)) continue;
    if (found) return std::nullopt;
    found = i;
  }
  return found;
}

std::optional<int> find_as_written(const Plan& plan, std::string_view text) {
  for (std::size_t i = 0; i < plan.indicators.size(); ++i) {
    if (names(plan.indicators[i], text) || text == plan.indicators[i].number) {
      return static_cast<int>(i);
    }
  }
  return std::nullopt;
}

/// Whether a text is so long and of such characters that a name with it in it can be meant.
bool says_something(std::string_view text) {
  return character_count(text) > 1 && text.find_first_not_of("0123456789") != text.npos;
}

}  // namespace

int subject_count(const Plan& plan) {
  return static_cast<int>(plan.indicators.size() + plan.series.size());
}

const Subject& subject_at(const Plan& plan, int subject) {
  const std::size_t position = static_cast<std::size_t>(subject);
  if (position < plan.indicators.size()) return plan.indicators[position];
  return plan.series[position - plan.indicators.size()];
}

const Indicator& indicator_at(const Plan& plan, int position) {
  return plan.indicators[static_cast<std::size_t>(position)];
}

int tier_subject(const Plan& plan) { return subject_count(plan); }
int tier_score_subject(const Plan& plan) { return subject_count(plan) + 1; }
int tier_count_subject(const Plan& plan, int tier_class) {
  return subject_count(plan) + 2 + tier_class;
}

std::optional<int> find_indicator(const Plan& plan, std::string_view text) {
  if (text.empty()) return std::nullopt;
  if (const std::optional<int> indicator = find_as_written(plan, text)) return indicator;
  const std::optional<int> alike = find_alike(plan, text);
  const bool is_indicator = alike && *alike < static_cast<int>(plan.indicators.size());
  return is_indicator ? alike : std::nullopt;
}

std::string tier_count_id(std::string_view tier) {
  return std::string(tier_count_prefix) + lower_case(tier);
}

std::string subject_id(const Plan& plan, int subject) {
  if (subject < subject_count(plan)) return std::string(subject_at(plan, subject).id);
  if (subject == tier_subject(plan)) return "tier";
  if (subject == tier_score_subject(plan)) return "tier_score";
  const auto tier = static_cast<std::size_t>(subject - tier_count_subject(plan, 0));
  return tier_count_id(plan.tiers.classes[tier].id);
}

std::optional<int> find_tier_subject(const Plan& plan, std::string_view text) {
  if (plan.tiers.classes.empty()) return std::nullopt;
  if (text == "tier") return tier_subject(plan);
  if (text == "tier_score") return tier_score_subject(plan);
  if (!text.starts_with(tier_count_prefix)) return std::nullopt;
  const std::string_view id = text.substr(tier_count_prefix.size());
  for (std::size_t i = 0; i < plan.tiers.classes.size(); ++i) {
    if (equal_ignoring_case(id, plan.tiers.classes[i].id)) {
      return tier_count_subject(plan, static_cast<int>(i));
    }
  }
  return std::nullopt;
}

std::optional<int> find_subject(const Plan& plan, std::string_view text) {
  if (text.empty()) return std::nullopt;
  if (const std::optional<int> indicator = find_as_written(plan, text)) return indicator;
  for (std::size_t i = 0; i < plan.series.size(); ++i) {
    if (names(plan.series[i], text)) return static_cast<int>(plan.indicators.size() + i);
  }
  if (const std::optional<int> tier = find_tier_subject(plan, text)) return tier;
  return find_alike(plan, text);
}

std::vector<int> indicators_named_in_part(const Plan& plan, std::string_view text) {
  std::vector<int> found;
  if (!says_something(text)) return found;
  const std::string part = folded_name(text);
  const auto has_it = [&part](std::string_view name) {
    return folded_name(name).find(part) != std::string::npos;
  };
  for (std::size_t i = 0; i < plan.indicators.size(); ++i) {
    if (any_name(plan.indicators[i], has_it)) found.push_back(static_cast<int>(i));
  }
  return found;
}

std::vector<int> indicators_named_nearly(const Plan& plan, std::string_view text) {
  std::vector<std::string_view> candidates;
  std::vector<int> owners;
  for (std::size_t i = 0; i < plan.indicators.size(); ++i) {
    const Indicator& indicator = plan.indicators[i];
    const auto add = [&](std::string_view name) {
      if (name.empty()) return false;
      candidates.push_back(name);
      owners.push_back(static_cast<int>(i));
      return false;
    };
    add(indicator.number);
    any_name(indicator, add);
  }
  std::vector<int> found;
  for (const std::size_t nearest : all_nearest(text, candidates)) {
    if (found.empty() || found.back() != owners[nearest]) found.push_back(owners[nearest]);
  }
  return found;
}

std::vector<int> indicators_of_series(const Plan& plan, int series) {
  std::vector<int> found;
  for (std::size_t i = 0; i < plan.indicators.size(); ++i) {
    const Indicator& indicator = plan.indicators[i];
    const bool is_upper = indicator.ratio && indicator.ratio->of == series;
    if (indicator.of == series || is_upper) found.push_back(static_cast<int>(i));
  }
  return found;
}

std::vector<std::string_view> subject_names(const Plan& plan, bool indicators_only) {
  std::vector<std::string_view> result;
  const auto add = [&result](const Subject& subject) {
    for (const std::string_view name : {subject.id, subject.name.zh, subject.name.en}) {
      if (!name.empty()) result.push_back(name);
    }
  };
  for (const Indicator& indicator : plan.indicators) {
    if (!indicator.number.empty()) result.push_back(indicator.number);
    add(indicator);
  }
  if (indicators_only) return result;
  for (const Subject& series : plan.series) add(series);
  if (!plan.tiers.classes.empty()) {
    result.push_back("tier");
    result.push_back("tier_score");
  }
  return result;
}

const Ledger* ledger_of(const Plan& plan, int year) {
  const auto found = std::ranges::find(plan.ledgers, year, &Ledger::year);
  return found == plan.ledgers.end() ? nullptr : &*found;
}

std::vector<int> ledger_years(const Plan& plan) {
  std::vector<int> years;
  for (const Ledger& ledger : plan.ledgers) years.push_back(ledger.year);
  return years;
}

const Ledger* newest_ledger(const Plan& plan, int year) {
  if (plan.ledgers.empty()) return nullptr;
  const Ledger* newest = &plan.ledgers.front();
  for (const Ledger& ledger : plan.ledgers) {
    if (ledger.year <= year) newest = &ledger;
  }
  return newest;
}

std::vector<const Task*> all_tasks(const Plan& plan) {
  std::vector<const Task*> tasks;
  for (const Ledger& ledger : plan.ledgers) {
    for (const Task& task : ledger.rows) tasks.push_back(&task);
  }
  return tasks;
}

const Indicator& indicator_of(const Plan& plan, const Standard& standard) {
  return indicator_at(plan, standard.indicator);
}

std::array<int, 2> told_by(const Plan& plan, const Standard& standard) {
  return {standard.indicator, indicator_of(plan, standard).change_of};
}

const Indicator& indicator_of(const Plan& plan, const Amendment& amendment) {
  return indicator_at(plan, amendment.indicator);
}

int base_year(const Plan& plan, const Indicator& indicator) {
  return indicator.baseline ? indicator.baseline->year : plan.baseline_year;
}

bool is_only_of_ledger(const Plan& plan, const Indicator& indicator) {
  const bool has_target = !indicator.targets.empty() || !indicator.no_target.empty();
  if (has_target || !indicator.set_yearly.empty() || indicator.targets_not_seen) return false;
  // One whose targets were withdrawn had some: what became of them is to be seen.
  if (!indicator.amendments.empty()) return false;
  const auto has_it = [&indicator](const Task& task) {
    return std::ranges::find(task.standards, indicator.position, &Standard::indicator) !=
           task.standards.end();
  };
  return std::ranges::any_of(plan.ledgers, [&has_it](const Ledger& ledger) {
    return std::ranges::any_of(ledger.rows, has_it);
  });
}

int last_target_year(const Plan& plan) {
  int last = 0;
  for (const Indicator& indicator : plan.indicators) {
    for (const Target& target : indicator.targets) last = std::max(last, target.year);
  }
  for (const Amendment& amendment : plan.amendments) {
    if (!amendment.of_baseline()) last = std::max(last, amendment.after.year);
  }
  for (const TierTarget& target : plan.tiers.targets) last = std::max(last, target.year);
  for (const CountyTarget& target : plan.tiers.county_targets) last = std::max(last, target.year);
  for (const Ledger& ledger : plan.ledgers) last = std::max(last, ledger.year);
  return last == 0 ? plan.to : last;
}

int last_year_of(const Plan& plan) { return std::max(last_target_year(plan), plan.to); }

Name group_name(const Plan& plan, std::string_view id) {
  const auto group = std::ranges::find(plan.groups, id, &Group::id);
  return group == plan.groups.end() ? Name{} : group->name;
}

}  // namespace planmeter
