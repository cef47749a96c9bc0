// SPDX-License-Identifier: MIT
// Targets are sorted by indicator, year and area once, when the indicator is first named.
#include "load/plan/plan_amended_target.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <set>
#include <string>
#include <utility>

#include "core/words.h"

namespace planmeter {

namespace {

/// `value at_least 900`, as the plan file would name it.
std::string target_words(const Target& target) {
  std::string words = fmt::format("{} {}", code_of(target.quantity), code_of(target.comparison));
  if (target.comparison != Comparison::is) words += " " + target.bound.to_text();
  if (target.since != 0) words += fmt::format(" since {}", target.since);
  for (const std::string_view more : {target.area, target.authority}) {
    if (!more.empty()) words += fmt::format(" {}", more);
  }
  return words;
}

std::string all_targets(const Indicator& indicator) {
  std::vector<std::string> words;
  for (const Target& target : indicator.targets) {
    words.push_back(fmt::format("{} {}", target.year, target_words(target)));
  }
  return fmt::format("{}", fmt::join(words, ", "));
}

std::string targets_at(const Indicator& indicator, const std::vector<std::size_t>& positions) {
  std::vector<std::string> words;
  words.reserve(positions.size());
  for (const std::size_t i : positions) words.push_back(target_words(indicator.targets[i]));
  return fmt::format("{}", fmt::join(words, "; "));
}

}  // namespace

AmendedTargets::AmendedTargets(const PlanReading& reading, const PlanMap& file, const Plan& plan)
    : reading_(reading), file_(file), plan_(plan) {}

std::optional<int> AmendedTargets::find(const PlanMap& amendment, int indicator) {
  const std::optional<int> year = amendment.year("year");
  if (!amendment.has("year"))
    reading_.report(Code::plan_missing_key, amendment.node(), {"year", "amendment"});
  if (!year) return std::nullopt;
  const std::optional<std::size_t> quantity = amendment.choice("quantity", all_codes<Quantity>);
  const std::optional<std::size_t> comparison =
      amendment.choice("comparison", all_codes<Comparison>);
  const std::optional<int> since = amendment.year("since");
  const std::string_view area = amendment.text("area");
  const std::string_view set_by = amendment.text("set_by");
  const Indicator& named = indicator_at(indicator);
  std::vector<std::size_t> fits;
  for (const std::size_t i : positions_of(indicator, *year, area)) {
    const Target& target = named.targets[i];
    const bool fit = (!quantity || target.quantity == static_cast<Quantity>(*quantity)) &&
                     (!comparison || target.comparison == static_cast<Comparison>(*comparison)) &&
                     (!since || target.since == *since) &&
                     (set_by.empty() || target.authority == set_by);
    if (fit) fits.push_back(i);
  }
  if (fits.size() == 1) return static_cast<int>(fits.front());
  if (fits.empty() && has_unread(indicator)) return std::nullopt;
  report(amendment, named, *year, fits);
  return std::nullopt;
}

const Indicator& AmendedTargets::indicator_at(int position) const {
  return plan_.indicators[static_cast<std::size_t>(position)];
}

const std::vector<std::size_t>& AmendedTargets::positions_of(int indicator, int year,
                                                             std::string_view area) {
  const std::tuple sorted(indicator, 0, std::string_view{});
  if (!positions_.contains(sorted)) {
    positions_[sorted];
    const std::span<const Target> targets = indicator_at(indicator).targets;
    for (std::size_t i = 0; i < targets.size(); ++i) {
      positions_[{indicator, targets[i].year, {}}].push_back(i);
      if (targets[i].area.empty()) continue;
      positions_[{indicator, targets[i].year, targets[i].area}].push_back(i);
    }
  }
  const auto found = positions_.find({indicator, year, area});
  return found == positions_.end() ? positions_[sorted] : found->second;
}

bool AmendedTargets::has_unread(int indicator) {
  const auto [known, is_new] = has_unread_.emplace(indicator, false);
  if (!is_new) return known->second;
  const YamlNode& node = file_.find("indicators")->items[static_cast<std::size_t>(indicator)];
  const auto list = std::ranges::find(node.entries, "targets", &YamlEntry::key);
  if (list == node.entries.end()) return false;
  std::set<std::pair<int, int>> read;
  for (const Target& target : indicator_at(indicator).targets) {
    read.emplace(static_cast<int>(target.place.line), static_cast<int>(target.place.column));
  }
  const auto is_unread = [&read](const YamlNode& item) {
    return !read.contains({item.line, item.column});
  };
  known->second =
      list->value.kind != YamlNode::Kind::list || std::ranges::any_of(list->value.items, is_unread);
  return known->second;
}

void AmendedTargets::report(const PlanMap& amendment, const Indicator& indicator, int year,
                            const std::vector<std::size_t>& fits) const {
  if (indicator.targets.empty()) {
    reading_.report(Code::plan_missing_key, amendment.node(), {"targets", indicator.id});
    return;
  }
  const Code code = fits.empty() ? Code::plan_amendment_no_target : Code::plan_amendment_ambiguous;
  std::string there;
  if (!reading_.diagnostics.is_full(code, reading_.file)) {
    there = fits.empty() ? all_targets(indicator) : targets_at(indicator, fits);
  }
  reading_.report(code, amendment.node(), {indicator.id, std::to_string(year), there});
}

}  // namespace planmeter
