// SPDX-License-Identifier: MIT
// Of some sections people write the one thing they hold; of the others the table of keys tells.
#include "load/plan/plan_example.h"

#include <fmt/format.h>

#include <optional>

#include "core/period.h"
#include "load/plan/plan_keys.h"
#include "load/text/number_text.h"

namespace planmeter {

namespace {

/// The keys a map of the section must have, and one of those of which it must have one; the first
/// key where it needs none.
std::string needed_keys(std::string_view section) {
  std::string keys;
  std::string_view first;
  bool has_choice = false;
  for (const PlanKey& row : plan_keys()) {
    if (row.section != section) continue;
    if (first.empty()) first = row.key;
    const bool choice = row.need == Need::one_of && !has_choice;
    has_choice = has_choice || choice;
    if (row.need != Need::required && !choice) continue;
    if (!keys.empty()) keys += ", ";
    keys += fmt::format("{}: …", row.key);
  }
  return keys.empty() ? fmt::format("{}: …", first) : keys;
}

/// The keys that a text stands for; empty where it does not tell.
std::string meant_by(std::string_view section, std::string_view text) {
  if (section == "period") {
    const std::optional<Period> period = parse_period(text);
    if (!period || !period->several_years()) return {};
    return fmt::format("from: {}, to: {}", period->from, period->to);
  }
  if (section == "baseline") {
    const std::optional<std::string> number = take_number(text);
    return number ? fmt::format("year: …, value: {}", *number) : std::string();
  }
  if (section == "group") return fmt::format("id: …, name: {{zh: {}}}", text);
  if (section == "class") return fmt::format("id: {}, from: …", text);
  if (section == "county") return fmt::format("zh: {}", text);
  if (section == "former") return fmt::format("zh: {}, until: …", text);
  return {};
}

}  // namespace

std::string example_of(std::string_view section, const YamlNode& node) {
  const std::string meant = node.kind == YamlNode::Kind::scalar ? meant_by(section, node.text) : "";
  return fmt::format("{{{}}}", meant.empty() ? needed_keys(section) : meant);
}

}  // namespace planmeter
