// SPDX-License-Identifier: MIT
// Reads what an indicator is; its targets are plan_target's.
#include "load/plan/plan_indicator.h"

#include <algorithm>
#include <set>
#include <utility>
#include <vector>

#include "core/text.h"
#include "core/words.h"
#include "load/plan/plan_aliases.h"
#include "load/plan/plan_codes.h"
#include "load/plan/plan_target.h"
#include "load/text/typographic_quotes.h"

namespace planmeter {

namespace {

void read_subject(const PlanReading& reading, const PlanMap& map,
                  std::span<const std::string_view> measures, Subject& subject) {
  subject.id = map.snake_case("id");
  subject.name = map.name("name");
  subject.unit = map.text("unit");
  const std::string_view bare_unit = without_typographic_quotes(subject.unit);
  if (bare_unit != subject.unit) {
    reading.report(Code::plan_unit_quoted, *map.find("unit"), {subject.unit, bare_unit});
  }
  const std::optional<std::size_t> measure = map.choice("measure", measures);
  if (measure) subject.measure = static_cast<Measure>(*measure);
  const std::optional<std::size_t> prices = map.choice("prices", all_codes<Prices>);
  if (prices) subject.prices = static_cast<Prices>(*prices);
  subject.published = read_published(reading, map);
  subject.sources = map.texts("source");
  subject.note = map.text("note");
  subject.place = map.place();
  subject.codes = read_codes(reading, map);
  subject.aliases = read_aliases(reading, map);
}

std::optional<Baseline> read_baseline(const PlanReading& reading, const PlanMap& owner) {
  const YamlNode* node = owner.find("baseline");
  if (node == nullptr) return std::nullopt;
  const PlanMap map(reading, *node, "baseline");
  const std::optional<int> year = map.year("year");
  const std::optional<Decimal> value = map.number("value");
  if (!year || !value) return std::nullopt;
  return Baseline{*year, *value, map.place()};
}

int resolve(const PlanMap& map, std::string_view key, const NameIndex& subjects) {
  const std::string_view id = map.text(key);
  if (id.empty()) return -1;
  if (const std::optional<std::size_t> found = subjects.find(id)) return static_cast<int>(*found);
  map.report_unknown(key, [&subjects] { return subjects.names(); });
  return -1;
}

std::optional<Ratio> read_ratio(const PlanReading& reading, const PlanMap& owner,
                                const NameIndex& subjects) {
  const YamlNode* node = owner.find("ratio");
  if (node == nullptr) return std::nullopt;
  const PlanMap map(reading, *node, "ratio");
  Ratio ratio;
  ratio.of = resolve(map, "of", subjects);
  ratio.per = resolve(map, "per", subjects);
  ratio.scale = map.number("scale").value_or(Decimal(1));
  if (ratio.scale <= Decimal(0)) {
    reading.report(Code::plan_not_positive, *map.find("scale"), {"scale", ratio.scale.to_text()});
  }
  if (ratio.of < 0 || ratio.per < 0) return std::nullopt;
  return ratio;
}

std::span<const int> read_years(const PlanReading& reading, const PlanMap& map,
                                std::string_view key) {
  std::vector<int> years;
  for (const YamlNode& item : map.list(key)) {
    if (const std::optional<int> year = read_year(reading, item, key)) years.push_back(*year);
  }
  return reading.arena.keep(years);
}

void check_targets(const PlanReading& reading, const Indicator& indicator) {
  const std::set<int> without(indicator.no_target.begin(), indicator.no_target.end());
  std::set<std::pair<TargetKind, int>> kinds;
  for (const Target& target : indicator.targets) {
    const auto report = [&](Code code) {
      reading.diagnostics.add(code, reading.file, static_cast<int>(target.place.line),
                              static_cast<int>(target.place.column),
                              {indicator.id, std::to_string(target.year)});
    };
    if (without.contains(target.year)) report(Code::plan_no_target_conflict);
    if (!kinds.emplace(kind_of(target), target.relative_to).second)
      report(Code::plan_duplicate_target);
  }
}

void check_group(const PlanMap& indicator, const PlanNames& names, std::string_view group) {
  const NameIndex& groups = names.groups;
  // What a group without an id, which was reported, was meant to be called is not known.
  if (group.empty() || groups.names().empty() || names.has_nameless_group) return;
  if (groups.has(group)) return;
  indicator.report_unknown("group", [&groups] { return groups.names(); });
}

/// What the indicator takes from other subjects, each only of the measure that can.
void read_references(const PlanReading& reading, const PlanMap& map, const NameIndex& subjects,
                     const std::optional<Measure>& measure, Indicator& indicator) {
  const auto need_measure = [&](std::string_view key, Measure needed) {
    if (!map.has(key) || !measure || *measure == needed) return;
    reading.report(Code::plan_measure_mismatch, map.node(), {key, "", code_of(*measure)});
  };
  indicator.of = resolve(map, "of", subjects);
  need_measure("of", Measure::growth);
  indicator.falls = map.flag("falls");
  need_measure("falls", Measure::growth);
  indicator.relative_to = resolve(map, "relative_to", subjects);
  indicator.ratio = read_ratio(reading, map, subjects);
  if (const YamlNode* change = map.find("change")) {
    indicator.change_of = resolve(PlanMap(reading, *change, "change"), "of", subjects);
  }
  need_measure("change", Measure::flow);
  indicator.counterpart = resolve(map, "counterpart", subjects);
}

}  // namespace

std::optional<Publication> read_published(const PlanReading& reading, const PlanMap& owner) {
  const YamlNode* node = owner.find("published");
  if (node == nullptr) return std::nullopt;
  const PlanMap map(reading, *node, "published");
  return Publication{map.text("by"), map.count("after_months").value_or(0), map.texts("source"),
                     map.flag("assumed")};
}

Subject read_series(const PlanReading& reading, const YamlNode& node) {
  const PlanMap map(reading, node, "series");
  Subject subject;
  // A state is judged, never an input to anything: the last of the measures is not for a series.
  const std::span<const std::string_view> amounts(all_codes<Measure>.data(),
                                                  all_codes<Measure>.size() - 1);
  static_assert(all_codes<Measure>.back() == code_of(Measure::state));
  read_subject(reading, map, amounts, subject);
  return subject;
}

Indicator read_indicator(const PlanReading& reading, const YamlNode& node, const Plan& plan,
                         const PlanNames& names) {
  const PlanMap map(reading, node, "indicator");
  Indicator indicator;
  if (node.kind != YamlNode::Kind::map) return indicator;
  read_subject(reading, map, all_codes<Measure>, indicator);
  // A misspelt measure has been reported; what would not fit a guess at it is no finding.
  const YamlNode* word = map.find("measure");
  std::optional<Measure> measure;
  if (word != nullptr && position_of(all_codes<Measure>, word->text)) measure = indicator.measure;
  indicator.number = map.text("number");
  indicator.group = map.text("group");
  check_group(map, names, indicator.group);
  const std::optional<std::size_t> nature = map.choice("nature", all_codes<Nature>);
  if (nature) indicator.nature = static_cast<Nature>(*nature);
  indicator.baseline = read_baseline(reading, map);
  indicator.no_target = read_years(reading, map, "no_target");
  read_references(reading, map, names.subjects, measure, indicator);
  indicator.set_yearly = map.text("set_yearly");
  indicator.targets_not_seen = map.flag("targets_not_seen");
  indicator.unit_responsible = map.text("unit_responsible");
  indicator.unit_from_ledger = map.flag("unit_from_ledger");
  if (indicator.unit_from_ledger && !map.has("unit_responsible")) {
    reading.report(Code::plan_comparison_needs, node, {"unit_from_ledger", "unit_responsible"});
  }
  const std::span<const std::string_view> directions = std::span(all_codes<Direction>).subspan(1);
  if (const std::optional<std::size_t> way = map.choice("direction", directions)) {
    indicator.direction = static_cast<Direction>(*way + 1);
  }
  indicator.limit = map.number("limit");

  std::vector<Target> targets;
  for (const YamlNode& item : map.list("targets")) {
    read_target(reading, item,
                {plan, names.areas, measure, indicator.id, indicator.relative_to,
                 map.has("relative_to"), indicator.direction, indicator.baseline, indicator.falls},
                targets);
  }
  std::ranges::stable_sort(targets, {}, &Target::year);
  indicator.targets = reading.arena.keep(targets);
  check_targets(reading, indicator);
  if (measure && *measure != Measure::state && indicator.unit.empty() && !map.has("unit")) {
    reading.report(Code::plan_unit_missing, node, {indicator.id});
  }
  return indicator;
}

}  // namespace planmeter
