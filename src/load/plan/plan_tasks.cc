// SPDX-License-Identifier: MIT
// Reads tasks and their standards. A standard is a target of the ledger's year on an indicator or
// on a class of counties.
#include "load/plan/plan_tasks.h"

#include <algorithm>
#include <span>
#include <string>
#include <vector>

#include "load/plan/plan_bound_meaning.h"
#include "load/plan/plan_target.h"
#include "load/plan/plan_tiers.h"

namespace planmeter {

namespace {

/// What standards are read with.
struct StandardContext {
  const Plan& plan;
  const PlanNames& names;
  const std::vector<bool>& measured;
  int year = 0;  // of the ledger
};

/// The position of the indicator a standard names; reported where there is none.
std::optional<int> find_standard_indicator(const PlanMap& map, const StandardContext& context) {
  const std::optional<std::size_t> found = context.names.subjects.find(map.text("indicator"));
  if (found && *found < context.plan.indicators.size()) return static_cast<int>(*found);
  map.report_unknown("indicator", [&context] {
    std::vector<std::string_view> ids;
    for (const Indicator& indicator : context.plan.indicators) ids.push_back(indicator.id);
    return ids;
  });
  return std::nullopt;
}

/// Keys that mean nothing beside the subject the standard has.
void refuse_keys(const PlanReading& reading, const PlanMap& map,
                 std::initializer_list<std::string_view> keys, std::string_view needed) {
  for (const std::string_view key : keys) {
    if (map.has(key)) reading.report(Code::plan_comparison_needs, map.node(), {key, needed});
  }
}

bool read_tier_standard(const PlanReading& reading, const PlanMap& map, const Plan& plan,
                        TierTarget& target) {
  refuse_keys(reading, map,
              {"quantity", "since", "more_than", "at_most", "less_than", "between", "about", "is",
               "tolerance"},
              "indicator");
  if (plan.tiers.classes.empty()) {
    reading.report(Code::plan_comparison_needs, map.node(), {"class", "tiers"});
    return false;
  }
  target.tier = read_class(map, plan.tiers);
  target.or_better = map.flag("or_better");
  const std::optional<Decimal> bound = map.number("at_least");
  if (!map.has("at_least")) {
    reading.report(Code::plan_comparison_count, map.node(), {"0", "at_least"});
  }
  target.bound = bound.value_or(Decimal());
  return bound.has_value();
}

std::optional<Standard> read_standard(const PlanReading& reading, const YamlNode& node,
                                      const StandardContext& context) {
  const PlanMap map(reading, node, "standard");
  const Plan& plan = context.plan;
  const int year = context.year;
  if (node.kind != YamlNode::Kind::map) return std::nullopt;
  if (map.has("indicator") == map.has("class")) {
    reading.report(Code::plan_standard_subject, node, {map.has("class") ? "2" : "0"});
    return std::nullopt;
  }
  Standard standard;
  if (map.has("class")) {
    TierTarget& target = standard.tier;
    target.year = year;
    target.sources = map.texts("source");
    target.note = map.text("note");
    target.place = map.place();
    return read_tier_standard(reading, map, plan, target) ? std::optional(standard) : std::nullopt;
  }
  refuse_keys(reading, map, {"or_better"}, "class");
  Target& target = standard.target;
  target.year = year;
  target.sources = map.texts("source");
  target.note = map.text("note");
  target.place = map.place();
  const std::optional<int> position = find_standard_indicator(map, context);
  std::optional<Measure> measure;
  bool falls = false;
  if (position && context.measured[static_cast<std::size_t>(*position)]) {
    const Indicator& indicator = plan.indicators[static_cast<std::size_t>(*position)];
    measure = indicator.measure;
    falls = indicator.falls;
  }
  if (!read_demand(reading, map, measure, target) || !position) return std::nullopt;
  if (!check_bound_meaning(reading, map, measure, falls, target)) return std::nullopt;
  if (year == 0 || !set_base_year(reading, map, plan, target)) return std::nullopt;
  standard.indicator = *position;
  return standard;
}

Task read_task(const PlanReading& reading, const YamlNode& node, const StandardContext& context) {
  const PlanMap map(reading, node, "task");
  Task task;
  if (node.kind != YamlNode::Kind::map) return task;
  task.number = map.text("number");
  task.group = map.name("group");
  task.name = map.name("task");
  task.content = map.text("content");
  task.leaders = map.texts("leaders");
  task.lead_units = map.texts("lead_units");
  task.responsible_units = map.texts("responsible_units");
  task.due = map.date("due").value_or(year_end(context.year));
  task.wording = map.text("wording");
  task.sources = map.texts("source");
  task.note = map.text("note");
  task.place = map.place();
  std::vector<Standard> standards;
  const std::span<const YamlNode> items = map.list("standards");
  for (const YamlNode& item : items) {
    const std::optional<Standard> standard = read_standard(reading, item, context);
    if (standard) standards.push_back(*standard);
  }
  // A task that nothing completes would count as done, and one that nobody leads is on no list.
  for (const std::string_view key : {"standards", "lead_units"}) map.report_empty_list(key);
  task.standards = reading.arena.keep(standards);
  return task;
}

Ledger read_ledger(const PlanReading& reading, const YamlNode& node, const Plan& plan,
                   const PlanNames& names, const std::vector<bool>& measured) {
  const PlanMap map(reading, node, "tasks");
  Ledger ledger;
  ledger.place = map.place();
  if (node.kind != YamlNode::Kind::map) return ledger;
  ledger.year = map.year("year").value_or(0);
  ledger.title = map.name("title");
  ledger.rule = map.text("rule");
  ledger.sources = map.texts("source");
  ledger.note = map.text("note");
  ledger.commend_margin = map.number("commend_margin").value_or(ledger.commend_margin);
  if (ledger.commend_margin.is_negative() || ledger.commend_margin.is_zero()) {
    reading.report(Code::plan_not_positive, *map.find("commend_margin"),
                   {"commend_margin", ledger.commend_margin.to_text()});
  }
  const StandardContext context{plan, names, measured, ledger.year};
  NameIndex numbers;
  std::vector<Task> rows;
  map.report_empty_list("rows");
  for (const YamlNode& item : map.list("rows")) {
    const Task task = read_task(reading, item, context);
    if (!numbers.add(task.number)) reading.report(Code::plan_duplicate_id, item, {task.number});
    rows.push_back(task);
  }
  ledger.rows = reading.arena.keep(rows);
  return ledger;
}

}  // namespace

std::span<const Ledger> read_ledgers(const PlanReading& reading, const YamlNode& node,
                                     const Plan& plan, const PlanNames& names,
                                     const std::vector<bool>& measured) {
  std::vector<Ledger> ledgers;
  const std::span<const YamlNode> nodes = items_or_one(node);
  if (nodes.empty()) reading.report(Code::plan_empty_list, node, {"tasks"});
  for (const YamlNode& item : nodes) {
    const Ledger ledger = read_ledger(reading, item, plan, names, measured);
    if (ledger.year == 0) continue;
    if (std::ranges::find(ledgers, ledger.year, &Ledger::year) != ledgers.end()) {
      reading.report(Code::plan_duplicate_id, item, {std::to_string(ledger.year)});
      continue;
    }
    ledgers.push_back(ledger);
  }
  std::ranges::sort(ledgers, {}, &Ledger::year);
  return reading.arena.keep(ledgers);
}

}  // namespace planmeter
