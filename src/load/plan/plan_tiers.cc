// SPDX-License-Identifier: MIT
// Reads county classes; they must cover the scale without gap or overlap, which falling lower ends
// do.
#include "load/plan/plan_tiers.h"

#include <algorithm>
#include <array>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "core/words.h"
#include "load/plan/plan_codes.h"
#include "load/plan/plan_indicator.h"
#include "load/text/name_index.h"

namespace planmeter {

namespace {

// As many as there are letters. How counties can be placed takes the fourth power of their number.
constexpr std::size_t most_classes = 26;

std::span<const TierClass> read_classes(const PlanReading& reading, const PlanMap& map,
                                        const Tiers& tiers) {
  std::vector<TierClass> classes;
  NameIndex ids;
  const std::span<const YamlNode> nodes = map.list("classes");
  const YamlNode* list = map.find("classes");
  if (list != nullptr && list->kind == YamlNode::Kind::list && nodes.empty()) {
    reading.report(Code::plan_missing_key, *list, {"id", "classes"});
  }
  const bool too_many = nodes.size() > most_classes;
  if (too_many) {
    reading.report(Code::plan_tier_count, *list,
                   {std::to_string(nodes.size()), std::to_string(most_classes)});
  }
  for (const YamlNode& node : nodes) {
    const PlanMap item(reading, node, "class");
    if (node.kind != YamlNode::Kind::map) continue;
    const TierClass read{item.text("id"), item.number("from")};
    // Their order is no finding of its own there, but targets may name any of them.
    if (too_many) {
      classes.push_back(read);
      continue;
    }
    const bool last = &node == &nodes.back();
    const bool falling =
        !read.from || classes.empty() || !classes.back().from || *read.from < *classes.back().from;
    if (item.has("from") == last || !falling) {
      reading.report(Code::plan_tier_order, node, {read.id});
    }
    if (read.from && (*read.from <= tiers.scale_min || *read.from > tiers.scale_max)) {
      reading.report(
          Code::plan_tier_scale, node,
          {read.id, read.from->to_text(), tiers.scale_min.to_text(), tiers.scale_max.to_text()});
    }
    // `year` is a column beside the classes' own in a table of years.
    if (read.id == "year") reading.report(Code::plan_reserved_id, node, {read.id});
    if (!ids.add(read.id)) reading.report(Code::plan_duplicate_id, node, {read.id});
    classes.push_back(read);
  }
  return reading.arena.keep(classes);
}

void report_if_nameless(const PlanReading& reading, const YamlNode& node, const Name& name) {
  if (name.zh.empty() && name.en.empty()) reading.report(Code::plan_name_missing, node, {});
}

std::span<const County> read_counties(const PlanReading& reading, const PlanMap& map,
                                      std::vector<AreaCode>& codes) {
  std::vector<County> counties;
  std::set<std::pair<std::string_view, std::string_view>> names;
  for (const YamlNode& node : map.list("counties")) {
    const PlanMap item(reading, node, "county");
    if (node.kind != YamlNode::Kind::map) continue;
    County county{{item.text("zh"), item.text("en")}, {}};
    report_if_nameless(reading, node, county.name);
    const bool is_new = names.emplace(county.name.zh, county.name.en).second;
    if (!is_new && !county.name.of(Language::zh).empty()) {
      reading.report(Code::plan_duplicate_id, node, {county.name.of(Language::zh)});
    }
    std::vector<FormerName> former;
    for (const YamlNode& entry : item.list("formerly")) {
      const PlanMap name(reading, entry, "former");
      if (entry.kind != YamlNode::Kind::map) continue;
      former.push_back({{name.text("zh"), name.text("en")}, name.year("until").value_or(0)});
      report_if_nameless(reading, entry, former.back().name);
    }
    county.formerly = reading.arena.keep(former);
    const std::string_view stored = county.name.of(Language::zh);
    if (!stored.empty()) read_area_codes(reading, node, stored, codes);
    counties.push_back(county);
  }
  return reading.arena.keep(counties);
}

void check_target_year(const PlanReading& reading, const YamlNode& node, int year,
                       const Plan& plan) {
  if (year == 0 || year > plan.baseline_year) return;
  reading.report(Code::plan_year_outside, node,
                 {std::to_string(year), std::to_string(plan.baseline_year)});
}

/// A target of one county: no number of counties goes with it, and a class is always that or a
/// better one.
std::optional<CountyTarget> read_county_target(const PlanReading& reading, const PlanMap& map,
                                               const Tiers& tiers, const Plan& plan) {
  CountyTarget target;
  target.place = map.place();
  target.year = map.year("year").value_or(0);
  target.tier = read_class(map, tiers);
  target.sources = map.texts("source");
  target.note = map.text("note");
  check_target_year(reading, map.node(), target.year, plan);
  const int counts = (map.has("at_least") ? 1 : 0) + (map.has("majority") ? 1 : 0);
  if (counts > 0) {
    reading.report(Code::plan_comparison_count, map.node(),
                   {std::to_string(counts + 1), "at_least, majority, county"});
  }
  if (!map.has("or_better") || !map.flag("or_better")) {
    reading.report(Code::plan_comparison_needs, map.node(), {"county", "or_better: true"});
  }
  const std::string_view name = map.text("county");
  const auto county = std::ranges::find_if(tiers.counties, [name](const County& item) {
    return !name.empty() && (item.name.zh == name || item.name.en == name);
  });
  if (county == tiers.counties.end()) {
    map.report_unknown("county", [&tiers] {
      std::vector<std::string_view> names;
      for (const County& item : tiers.counties) {
        for (const std::string_view each : {item.name.zh, item.name.en}) {
          if (!each.empty()) names.push_back(each);
        }
      }
      return names;
    });
    return std::nullopt;
  }
  target.county = static_cast<int>(county - tiers.counties.begin());
  return target;
}

std::optional<TierTarget> read_tier_target(const PlanReading& reading, const PlanMap& map,
                                           const Tiers& tiers, const Plan& plan) {
  const YamlNode& node = map.node();
  TierTarget target;
  target.place = map.place();
  target.year = map.year("year").value_or(0);
  target.tier = read_class(map, tiers);
  target.or_better = map.flag("or_better");
  target.majority = map.flag("majority");
  target.sources = map.texts("source");
  target.note = map.text("note");
  check_target_year(reading, node, target.year, plan);
  const std::optional<Decimal> bound = map.number("at_least");
  // A bound that is no number has been reported; it is there all the same.
  const bool counted = map.has("at_least");
  if (counted == target.majority) {
    const std::string count = counted ? "2" : "0";
    reading.report(Code::plan_comparison_count, node, {count, "at_least, majority, county"});
  }
  target.bound = bound.value_or(Decimal());
  return target;
}

}  // namespace

std::string_view read_class(const PlanMap& map, const Tiers& tiers) {
  const std::string_view id = map.text("class");
  const bool known = std::ranges::find(tiers.classes, id, &TierClass::id) != tiers.classes.end();
  if (!known && map.has("class")) {
    map.report_unknown("class", [&tiers] {
      std::vector<std::string_view> ids;
      for (const TierClass& item : tiers.classes) ids.push_back(item.id);
      return ids;
    });
  }
  return id;
}

Tiers read_tiers(const PlanReading& reading, const YamlNode& node, const Plan& plan,
                 std::vector<AreaCode>& area_codes) {
  const PlanMap map(reading, node, "tiers");
  Tiers tiers;
  tiers.scale_max = Decimal(100);
  if (const YamlNode* scale = map.find("scale")) {
    const PlanMap ends(reading, *scale, "scale");
    tiers.scale_min = ends.number("min").value_or(Decimal());
    tiers.scale_max = ends.number("max").value_or(Decimal(100));
    if (tiers.scale_min >= tiers.scale_max) {
      reading.report(Code::plan_empty_range, *scale,
                     {tiers.scale_min.to_text(), tiers.scale_max.to_text()});
    }
  }
  tiers.classes = read_classes(reading, map, tiers);
  tiers.counties = read_counties(reading, map, area_codes);
  std::vector<Name> others;
  for (const YamlNode& item : map.list("not_taking_part"))
    others.push_back(read_name(reading, item, "not_taking_part"));
  tiers.not_taking_part = reading.arena.keep(others);
  std::vector<TierTarget> targets;
  std::vector<CountyTarget> of_counties;
  for (const YamlNode& item : map.list("targets")) {
    const PlanMap keys(reading, item, "tier_target");
    if (item.kind != YamlNode::Kind::map) continue;
    if (keys.has("county")) {
      const auto target = read_county_target(reading, keys, tiers, plan);
      if (target) of_counties.push_back(*target);
    } else if (const auto target = read_tier_target(reading, keys, tiers, plan)) {
      targets.push_back(*target);
    }
  }
  std::ranges::stable_sort(of_counties, {}, &CountyTarget::year);
  tiers.targets = reading.arena.keep(targets);
  tiers.county_targets = reading.arena.keep(of_counties);
  tiers.published = read_published(reading, map);
  tiers.sources = map.texts("source");
  tiers.note = map.text("note");
  return tiers;
}

}  // namespace planmeter
