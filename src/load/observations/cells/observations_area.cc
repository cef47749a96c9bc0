// SPDX-License-Identifier: MIT
// A table of all names the plan gives to areas.
#include "load/observations/cells/observations_area.h"

#include <algorithm>
#include <array>
#include <map>

#include "core/text.h"
#include "load/text/cell.h"

namespace planmeter {

namespace {

std::string_view stored_name(const Name& name) { return name.of(Language::zh); }

}  // namespace

bool names_total(std::string_view text) {
  constexpr std::array<std::string_view, 5> anywhere = {"合计", "总计", "小计", "平均", "总数"};
  constexpr std::array<std::string_view, 5> first = {"全国", "全省", "全市", "全县", "全区"};
  constexpr std::array<std::string_view, 4> alone = {"total", "sum", "average", "mean"};
  return std::ranges::any_of(
             anywhere,
             [text](std::string_view word) { return text.find(word) != std::string_view::npos; }) ||
         std::ranges::any_of(first,
                             [text](std::string_view word) { return text.starts_with(word); }) ||
         std::ranges::any_of(
             alone, [text](std::string_view word) { return equal_ignoring_case(text, word); });
}

AreaNames::AreaNames(const Plan& plan) {
  add(plan.area, AreaKind::own, {});
  add_usual_names(plan.area.zh);
  names_areas_ = false;
  for (const County& county : plan.tiers.counties) {
    add(county.name, AreaKind::county, stored_name(county.name));
  }
  for (const County& county : plan.tiers.counties) add_former_names(county);
  for (const Name& name : plan.tiers.not_taking_part) {
    add(name, AreaKind::not_taking_part, stored_name(name));
  }
  for (const Name& area : plan.areas) add(area, AreaKind::named, stored_name(area));
  for (const Indicator& indicator : plan.indicators) {
    for (const Target& target : indicator.targets) {
      add(target.area, {AreaKind::named, target.area, 0, {}});
    }
  }
  for (const AreaCode& code : plan.area_codes) add_code(code);
}

void AreaNames::add(const Name& names, AreaKind kind, std::string_view stored) {
  add(names.zh, {kind, stored, 0, {}});
  add(names.en, {kind, stored, 0, {}});
}

void AreaNames::add_usual_names(std::string_view own) {
  struct Usual {
    std::string_view ending;
    std::string_view whole;
    std::string_view this_one;
  };
  constexpr std::array<Usual, 4> usual = {{{"省", "全省", "本省"},
                                           {"市", "全市", "本市"},
                                           {"区", "全区", "本区"},
                                           {"县", "全县", "本县"}}};
  for (const Usual& names : usual) {
    if (!own.ends_with(names.ending)) continue;
    const Entry entry{AreaKind::own, {}, 0, {}};
    for (const std::string_view name :
         {names.whole, names.this_one, own.substr(0, own.size() - names.ending.size())}) {
      entries_.emplace(name, entry);
    }
  }
}

void AreaNames::add(std::string_view text, const Entry& entry) {
  if (text.empty()) return;
  // The first meaning of a name holds: a county that a target names stays a county.
  if (!entries_.emplace(text, entry).second) return;
  names_.push_back(text);
  if (entry.kind == AreaKind::county) counties_.push_back(text);
  names_areas_ = true;
}

/// What an area's code means is what its name does. It is no suggestion for a misspelt name.
void AreaNames::add_code(const AreaCode& code) {
  if (code.area.empty()) {
    entries_.emplace(code.code, Entry{AreaKind::own, {}, 0, {}});
  } else if (const auto named = entries_.find(code.area); named != entries_.end()) {
    const Entry entry = named->second;
    entries_.emplace(code.code, entry);
  }
}

void AreaNames::add_former_names(const County& county) {
  std::map<int, int> ended;  // names by their last year
  for (const FormerName& former : county.formerly) ++ended[former.until];
  for (const FormerName& former : county.formerly) {
    // Two names that ended in one year were two places; one after the other was a renaming.
    const bool merged = ended[former.until] > 1;
    const std::string_view stored = stored_name(merged ? former.name : county.name);
    const Entry entry{AreaKind::county, stored, former.until, stored_name(county.name)};
    add(former.name.zh, entry);
    add(former.name.en, entry);
  }
}

AreaMatch AreaNames::find(std::string_view text, int year) const {
  if (text.empty()) return {AreaKind::own, {}};
  const auto found = entries_.find(text);
  const bool in_use =
      found != entries_.end() && (found->second.until == 0 || year <= found->second.until);
  if (in_use) return {found->second.kind, found->second.name};
  return {names_areas_ ? AreaKind::unknown : AreaKind::other, text};
}

bool AreaNames::depends_on_year(std::string_view text) const {
  const auto found = entries_.find(text);
  return found != entries_.end() && found->second.until != 0;
}

std::string_view AreaNames::expected(std::string_view text) const { return nearest(text, names_); }

std::string_view AreaNames::expected_county(std::string_view text) const {
  return nearest(text, counties_);
}

std::string_view AreaNames::nearest(std::string_view text,
                                    const std::vector<std::string_view>& names) const {
  // A former name past its time means the county of today.
  const auto found = entries_.find(text);
  if (found != entries_.end() && found->second.until != 0) return found->second.present;
  const std::optional<std::string_view> meant = suggest(text, names);
  if (meant) return *meant;
  return names.empty() ? std::string_view{} : names.front();
}

}  // namespace planmeter
