// SPDX-License-Identifier: MIT
// A part that names nothing is a part without targets: the document has it all the same.
#include "load/plan/plan_groupings.h"

#include <algorithm>
#include <vector>

#include "load/text/name_index.h"

namespace planmeter {

namespace {

/// The words of a list, or a single one, each with its place.
std::span<const YamlNode> words_of(const PlanMap& map, std::string_view key) {
  const YamlNode* node = map.find(key);
  return node == nullptr ? std::span<const YamlNode>() : items_or_one(*node);
}

std::vector<std::string_view> indicator_ids(const Plan& plan) {
  std::vector<std::string_view> ids;
  for (const Indicator& indicator : plan.indicators) ids.push_back(indicator.id);
  return ids;
}

GroupingPart read_part(const PlanReading& reading, const YamlNode& node, const Plan& plan,
                       const PlanNames& names) {
  const PlanMap map(reading, node, "part");
  GroupingPart part;
  part.place = map.place();
  if (node.kind != YamlNode::Kind::map) return part;
  part.id = map.id("id");
  part.name = map.name("name");
  part.sources = map.texts("source");
  part.note = map.text("note");
  // Kinds of nodes are checked here; the words come with their places below.
  const TextList groups = map.texts("groups");
  map.texts("indicators");
  std::vector<bool> held(plan.indicators.size());
  for (const YamlNode& word : words_of(map, "groups")) {
    if (word.text.empty() || names.groups.has(word.text)) continue;
    reading.report_unknown("groups", word.text, word.line, word.column,
                           [&names] { return names.groups.names(); });
  }
  for (const Indicator& indicator : plan.indicators) {
    const bool in_group =
        !indicator.group.empty() && std::ranges::find(groups, indicator.group) != groups.end();
    if (in_group) held[static_cast<std::size_t>(indicator.position)] = true;
  }
  for (const YamlNode& word : words_of(map, "indicators")) {
    if (word.text.empty()) continue;
    const std::optional<std::size_t> found = names.subjects.find(word.text);
    if (found && *found < held.size()) {
      held[*found] = true;
      continue;
    }
    reading.report_unknown("indicators", word.text, word.line, word.column,
                           [&plan] { return indicator_ids(plan); });
  }
  std::vector<int> positions;
  for (std::size_t i = 0; i < held.size(); ++i) {
    if (held[i]) positions.push_back(static_cast<int>(i));
  }
  part.indicators = reading.arena.keep(positions);
  return part;
}

Grouping read_grouping(const PlanReading& reading, const YamlNode& node, const Plan& plan,
                       const PlanNames& names) {
  const PlanMap map(reading, node, "grouping");
  Grouping grouping;
  grouping.place = map.place();
  if (node.kind != YamlNode::Kind::map) return grouping;
  grouping.id = map.id("id");
  grouping.name = map.name("name");
  grouping.sources = map.texts("source");
  grouping.note = map.text("note");
  NameIndex ids;
  std::vector<GroupingPart> parts;
  map.report_empty_list("parts");
  for (const YamlNode& item : map.list("parts")) {
    parts.push_back(read_part(reading, item, plan, names));
    const std::string_view id = parts.back().id;
    if (!ids.add(id)) reading.report(Code::plan_duplicate_id, item, {id});
  }
  grouping.parts = reading.arena.keep(parts);
  return grouping;
}

}  // namespace

std::span<const Grouping> read_groupings(const PlanReading& reading, const PlanMap& file,
                                         const Plan& plan, const PlanNames& names) {
  NameIndex ids;
  std::vector<Grouping> groupings;
  for (const YamlNode& node : file.list("groupings")) {
    groupings.push_back(read_grouping(reading, node, plan, names));
    const std::string_view id = groupings.back().id;
    if (!ids.add(id)) reading.report(Code::plan_duplicate_id, node, {id});
  }
  return reading.arena.keep(groupings);
}

}  // namespace planmeter
