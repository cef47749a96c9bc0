// SPDX-License-Identifier: MIT
// Names are compared as they are looked up: capitals and the mark between words do not matter.
#include "load/plan/plan_aliases.h"

#include <map>
#include <string>
#include <vector>

#include "core/plan_lookup.h"
#include "core/text.h"
#include "load/text/cell.h"

namespace planmeter {

namespace {

/// Whose a name is, by the name as it is compared; of several the first.
using NameOwners = std::map<std::string, int>;

void add_name(NameOwners& owners, std::string_view name, int subject) {
  if (!name.empty()) owners.emplace(folded_name(name), subject);
}

NameOwners all_but_aliases(const Plan& plan) {
  NameOwners owners;
  for (int i = 0; i < subject_count(plan); ++i) {
    const Subject& subject = subject_at(plan, i);
    for (const std::string_view name : {subject.id, subject.name.zh, subject.name.en}) {
      add_name(owners, name, i);
    }
    for (const PublishedCode& code : subject.codes) {
      if (code.is_plain()) add_name(owners, code.code, i);
    }
  }
  for (const Indicator& indicator : plan.indicators) {
    add_name(owners, indicator.number, indicator.position);
  }
  return owners;
}

}  // namespace

std::span<const Alias> read_aliases(const PlanReading& reading, const PlanMap& owner) {
  const YamlNode* node = owner.find("aliases");
  if (node == nullptr) return {};
  std::vector<Alias> aliases;
  const auto read = [&](const YamlNode& item) {
    const bool is_text = item.kind == YamlNode::Kind::scalar;
    const std::string_view name = is_text ? trim(item.text) : std::string_view();
    if (name.empty()) {
      reading.report(Code::plan_expected_text, item, {"aliases", found_in(item)});
      return;
    }
    aliases.push_back(
        {reading.arena.keep(name),
         {static_cast<std::uint32_t>(item.line), static_cast<std::uint32_t>(item.column)}});
  };
  for (const YamlNode& item : items_or_one(*node)) read(item);
  return reading.arena.keep(aliases);
}

void check_aliases(const Plan& plan, Diagnostics& diagnostics) {
  NameOwners owners = all_but_aliases(plan);
  for (int i = 0; i < subject_count(plan); ++i) {
    for (const Alias& alias : subject_at(plan, i).aliases) {
      const auto [known, is_new] = owners.emplace(folded_name(alias.name), i);
      int owner = known->second;
      if (is_new) {
        const std::optional<int> of_tiers = find_tier_subject(plan, alias.name);
        if (!of_tiers) continue;
        owner = *of_tiers;
      }
      diagnostics.add(Code::plan_alias_taken, plan.file, static_cast<int>(alias.place.line),
                      static_cast<int>(alias.place.column), {alias.name, subject_id(plan, owner)});
    }
  }
}

}  // namespace planmeter
