// SPDX-License-Identifier: MIT
// The top of a plan file, section by section.
#include "load/plan_yaml.h"

#include <algorithm>
#include <map>
#include <vector>

#include "core/plan_lookup.h"
#include "core/words.h"
#include "load/observations/titles/codes_check.h"
#include "load/plan/plan_aliases.h"
#include "load/plan/plan_amendment.h"
#include "load/plan/plan_claim.h"
#include "load/plan/plan_codes.h"
#include "load/plan/plan_groupings.h"
#include "load/plan/plan_indicator.h"
#include "load/plan/plan_map.h"
#include "load/plan/plan_methods.h"
#include "load/plan/plan_names.h"
#include "load/plan/plan_tasks.h"
#include "load/plan/plan_tiers.h"
#include "load/plan/yaml_tree.h"

namespace planmeter {

namespace {

constexpr std::string_view plan_schema = "planmeter/1";

void read_plan_head(const PlanReading& reading, const YamlNode& node, Plan& plan,
                    std::vector<AreaCode>& codes) {
  const PlanMap map(reading, node, "plan");
  plan.id = map.id("id");
  plan.title = map.name("title");
  plan.document = map.text("document");
  plan.date = map.date("date");
  plan.issuer = map.text("issuer");
  plan.adopted = map.date("adopted");
  plan.adopted_by = map.text("adopted_by");
  plan.based_on = map.texts("based_on");
  if (const YamlNode* area = map.find("area")) {
    plan.area = read_name(reading, *area, "area", "area");
    read_area_codes(reading, *area, {}, codes);
  }
  plan.baseline_year = map.year("baseline_year").value_or(0);
  const YamlNode* period = map.find("period");
  if (period == nullptr) return;
  const PlanMap ends(reading, *period, "period");
  plan.from = ends.year("from").value_or(0);
  plan.to = ends.year("to").value_or(plan.from);
  if (plan.from > plan.to) {
    reading.report(Code::plan_empty_range, *period,
                   {std::to_string(plan.from), std::to_string(plan.to)});
  }
}

std::span<const Name> read_areas(const PlanReading& reading, const PlanMap& file, PlanNames& names,
                                 std::vector<AreaCode>& codes) {
  std::vector<Name> areas;
  for (const YamlNode& node : file.list("areas")) {
    const Name area = read_name(reading, node, "areas", "area");
    areas.push_back(area);
    const std::string_view stored = area.of(Language::zh);
    if (!stored.empty()) read_area_codes(reading, node, stored, codes);
    for (const std::string_view name : {area.zh, area.en}) {
      if (!name.empty()) names.areas.emplace(name, area.of(Language::zh));
    }
  }
  return reading.arena.keep(areas);
}

std::span<const Group> read_groups(const PlanReading& reading, const PlanMap& file,
                                   PlanNames& names) {
  std::vector<Group> groups;
  for (const YamlNode& node : file.list("groups")) {
    const PlanMap map(reading, node, "group");
    const Group group{map.id("id"), map.name("name")};
    if (group.id.empty()) names.has_nameless_group = true;
    if (!names.groups.add(group.id)) {
      reading.report(Code::plan_duplicate_id, *map.find("id"), {group.id});
    }
    groups.push_back(group);
  }
  return reading.arena.keep(groups);
}

/// The ids of indicators, then of series, before any of them is read in full.
void collect_ids(const PlanReading& reading, const PlanMap& file, NameIndex& ids) {
  for (const std::string_view section : {"indicators", "series"}) {
    const YamlNode* list = file.find(section);
    if (list == nullptr) continue;
    for (const YamlNode& item : list->items) {
      const auto entry = std::ranges::find(item.entries, "id", &YamlEntry::key);
      const bool has_id = entry != item.entries.end();
      const std::string_view id = has_id ? std::string_view(entry->value.text) : "";
      const bool is_new = ids.add(id);
      // What county rows are called in the data cannot be an indicator's id.
      const bool reserved =
          id == "tier" || id.starts_with("tier_score") || id.starts_with("tier_count_");
      if (reserved) {
        reading.report(Code::plan_reserved_id, entry->value, {id});
      } else if (!is_new) {
        reading.report(Code::plan_duplicate_id, entry->value, {id});
      }
    }
  }
}

void check_numbers(const PlanReading& reading, std::span<const Indicator> indicators) {
  std::map<std::string_view, std::string_view> owners;
  for (const Indicator& indicator : indicators) {
    if (indicator.number.empty()) continue;
    const auto [owner, is_new] = owners.emplace(indicator.number, indicator.id);
    if (is_new) continue;
    reading.diagnostics.add(
        Code::plan_duplicate_number, reading.file, static_cast<int>(indicator.place.line),
        static_cast<int>(indicator.place.column), {indicator.number, owner->second});
  }
}

/// Whether each subject's measure was understood; one that was not has been reported and guessed.
std::vector<bool> measures_read(const PlanMap& file) {
  std::vector<bool> read;
  for (const std::string_view section : {"indicators", "series"}) {
    const YamlNode* list = file.find(section);
    if (list == nullptr) continue;
    for (const YamlNode& item : list->items) {
      const auto entry = std::ranges::find(item.entries, "measure", &YamlEntry::key);
      read.push_back(entry != item.entries.end() &&
                     position_of(all_codes<Measure>, entry->value.text).has_value());
    }
  }
  return read;
}

/// Only amounts of one unit have a difference, and a rate of growth has none with a share, though
/// both are in per cent.
void check_relative(const PlanReading& reading, const std::vector<bool>& measured,
                    const Plan& plan) {
  for (std::size_t i = 0; i < plan.indicators.size(); ++i) {
    const Indicator& indicator = plan.indicators[i];
    if (indicator.relative_to < 0) continue;
    if (!measured[i] || !measured[static_cast<std::size_t>(indicator.relative_to)]) continue;
    const Subject& other = subject_at(plan, indicator.relative_to);
    const auto relative =
        std::ranges::find(indicator.targets, indicator.relative_to, &Target::relative_to);
    const Place& place = relative == indicator.targets.end() ? indicator.place : relative->place;
    if ((indicator.measure == Measure::growth) != (other.measure == Measure::growth)) {
      reading.diagnostics.add(
          Code::plan_relative_measure, reading.file, static_cast<int>(place.line),
          static_cast<int>(place.column),
          {indicator.id, code_of(indicator.measure), other.id, code_of(other.measure)});
    } else if (other.unit != indicator.unit) {
      reading.diagnostics.add(Code::plan_relative_unit, reading.file,
                              static_cast<int>(indicator.place.line),
                              static_cast<int>(indicator.place.column),
                              {indicator.id, indicator.unit, other.id, other.unit});
    }
  }
}

/// Where no group is defined at all, that is told once, at the first that is used.
void check_groups(const PlanReading& reading, const PlanMap& file, const Plan& plan) {
  const YamlNode* groups = file.find("groups");
  const YamlNode* indicators = file.find("indicators");
  const bool wrong = groups != nullptr && groups->kind != YamlNode::Kind::list;
  if (!plan.groups.empty() || wrong || indicators == nullptr) return;
  for (const YamlNode& node : indicators->items) {
    const auto group = std::ranges::find(node.entries, "group", &YamlEntry::key);
    if (group == node.entries.end() || group->value.text.empty()) continue;
    reading.report(Code::plan_groups_missing, group->value, {group->value.text});
    return;
  }
}

/// An office that was carried over from a ledger needs one to say so.
void check_units_of_ledger(const PlanReading& reading, const PlanMap& file, const Plan& plan) {
  if (file.has("tasks")) return;
  for (const Indicator& indicator : plan.indicators) {
    if (!indicator.unit_from_ledger) continue;
    reading.diagnostics.add(
        Code::plan_comparison_needs, reading.file, static_cast<int>(indicator.place.line),
        static_cast<int>(indicator.place.column), {"unit_from_ledger", "tasks"});
  }
}

std::span<const Rule> read_rules(const PlanReading& reading, const PlanMap& file) {
  std::vector<Rule> rules;
  for (const YamlNode& node : file.list("rules")) {
    const PlanMap map(reading, node, "rule");
    rules.push_back({map.text("text"), map.texts("source"), map.text("note"), map.place()});
  }
  return reading.arena.keep(rules);
}

std::span<const Contradiction> read_contradictions(const PlanReading& reading,
                                                   const PlanMap& file) {
  std::vector<Contradiction> result;
  for (const YamlNode& node : file.list("contradictions")) {
    const PlanMap map(reading, node, "contradiction");
    result.push_back({map.name("about"), map.texts("clauses"), map.text("note"), map.place()});
  }
  return reading.arena.keep(result);
}

void read_file_node(const PlanReading& reading, const YamlNode& root, Plan& plan) {
  const PlanMap file(reading, root, "file");
  if (root.kind != YamlNode::Kind::map) return;
  const YamlNode* version = file.find("schema");
  if (version != nullptr && version->text != plan_schema) {
    reading.report(Code::plan_schema, *version, {found_in(*version), plan_schema});
  }
  std::vector<AreaCode> area_codes;
  if (const YamlNode* head = file.find("plan")) read_plan_head(reading, *head, plan, area_codes);
  PlanNames names;
  plan.areas = read_areas(reading, file, names, area_codes);
  plan.groups = read_groups(reading, file, names);

  collect_ids(reading, file, names.subjects);
  std::vector<Subject> series;
  for (const YamlNode& node : file.list("series")) series.push_back(read_series(reading, node));
  plan.series = reading.arena.keep(series);
  std::vector<Indicator> indicators;
  for (const YamlNode& node : file.list("indicators")) {
    indicators.push_back(read_indicator(reading, node, plan, names));
    indicators.back().position = static_cast<int>(indicators.size()) - 1;
  }
  plan.indicators = reading.arena.keep(indicators);
  plan.groupings = read_groupings(reading, file, plan, names);
  check_groups(reading, file, plan);
  check_units_of_ledger(reading, file, plan);
  check_numbers(reading, plan.indicators);
  const std::vector<bool> measured = measures_read(file);
  check_relative(reading, measured, plan);
  if (const YamlNode* tiers = file.find("tiers")) {
    plan.tiers = read_tiers(reading, *tiers, plan, area_codes);
  }
  plan.area_codes = reading.arena.keep(area_codes);
  if (const YamlNode* tasks = file.find("tasks")) {
    plan.ledgers = read_ledgers(reading, *tasks, plan, names, measured);
  }
  plan.rules = read_rules(reading, file);
  plan.contradictions = read_contradictions(reading, file);
  plan.claims = read_claims(reading, file);
  if (const YamlNode* methods = file.find("methods"))
    plan.methods = read_methods(reading, *methods);
  plan.amendments = read_amendments(reading, file, plan, measured);
  check_aliases(plan, reading.diagnostics);
  check_codes(plan, reading.diagnostics);
}

bool begins_a_line(std::string_view text, std::string_view word) {
  for (std::size_t at = text.find(word); at != text.npos; at = text.find(word, at + 1)) {
    if (at == 0 || text[at - 1] == '\n') return true;
  }
  return false;
}

}  // namespace

bool is_plan_text(std::string_view text) {
  if (begins_a_line(text, "schema:")) return true;
  return begins_a_line(text, "plan:") && begins_a_line(text, "indicators:");
}

LoadedPlan parse_plan(std::string_view name, std::string_view text, Diagnostics& diagnostics) {
  LoadedPlan loaded;
  loaded.arena = std::make_unique<Arena>();
  loaded.plan.file = loaded.arena->keep(name);
  const std::optional<YamlNode> root = parse_yaml(name, text, diagnostics);
  if (!root) return loaded;
  const PlanReading reading{loaded.plan.file, *loaded.arena, diagnostics};
  if (root->kind == YamlNode::Kind::empty) {
    diagnostics.add(Code::plan_empty, name, 0, 0, {plan_schema});
    return loaded;
  }
  read_file_node(reading, *root, loaded.plan);
  return loaded;
}

}  // namespace planmeter
