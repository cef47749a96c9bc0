// SPDX-License-Identifier: MIT
// Of what is reported, the rest of the list is read all the same.
#include "load/plan/plan_codes.h"

#include <algorithm>
#include <optional>
#include <string>

#include "load/text/cell.h"

namespace planmeter {

namespace {

Place place_of(const YamlNode& node) {
  return {static_cast<std::uint32_t>(node.line), static_cast<std::uint32_t>(node.column)};
}

void report_bad_code(const PlanReading& reading, const YamlNode& node, std::string_view key) {
  const bool is_text = node.kind == YamlNode::Kind::scalar;
  reading.report(Code::plan_bad_code, node, {key, is_text ? "\"\"" : found_in(node)});
}

/// A code that is text; empty, and reported, where it is none.
std::string_view read_code(const PlanReading& reading, const YamlNode& node, std::string_view key) {
  std::string_view code;
  if (node.kind == YamlNode::Kind::scalar) code = trim(node.text);
  if (code.empty()) report_bad_code(reading, node, key);
  return reading.arena.keep(code);
}

/// Nothing where any of the columns has no code.
std::optional<PublishedCode> read_columns(const PlanReading& reading, const YamlNode& node,
                                          Publisher publisher) {
  std::vector<ColumnCode> columns;
  for (const YamlEntry& entry : node.entries) {
    const std::string_view column = reading.arena.keep(trim(entry.key));
    const std::string_view code = read_code(reading, entry.value, column);
    if (code.empty()) continue;
    columns.push_back(
        {column,
         code,
         {static_cast<std::uint32_t>(entry.line), static_cast<std::uint32_t>(entry.column)}});
  }
  if (columns.size() < node.entries.size()) return std::nullopt;
  return PublishedCode{publisher, {}, reading.arena.keep(columns), place_of(node)};
}

void read_item(const PlanReading& reading, const YamlNode& node, Publisher publisher,
               std::vector<PublishedCode>& codes) {
  if (node.kind == YamlNode::Kind::map && !node.entries.empty()) {
    const std::optional<PublishedCode> columns = read_columns(reading, node, publisher);
    if (columns) codes.push_back(*columns);
    return;
  }
  const std::string_view code = read_code(reading, node, code_of(publisher));
  if (!code.empty()) codes.push_back({publisher, code, {}, place_of(node)});
}

/// Calls `read` with each publisher and with each item below it, a list's one by one. Publishers
/// that are none are reported.
template <typename Read>
void for_each_item(const PlanReading& reading, const YamlNode& node, Read read) {
  const PlanMap map(reading, node, "codes");
  for (const YamlEntry& entry : node.entries) {
    const std::optional<std::size_t> publisher = position_of(all_codes<Publisher>, entry.key);
    if (!publisher) continue;
    const bool is_list = entry.value.kind == YamlNode::Kind::list && !entry.value.items.empty();
    if (!is_list) read(static_cast<Publisher>(*publisher), entry.value);
    for (const YamlNode& item : entry.value.items) read(static_cast<Publisher>(*publisher), item);
  }
}

}  // namespace

std::span<const PublishedCode> read_codes(const PlanReading& reading, const PlanMap& owner) {
  const YamlNode* node = owner.find("codes");
  if (node == nullptr) return {};
  std::vector<PublishedCode> codes;
  for_each_item(reading, *node, [&](Publisher publisher, const YamlNode& item) {
    read_item(reading, item, publisher, codes);
  });
  return reading.arena.keep(codes);
}

void read_area_codes(const PlanReading& reading, const YamlNode& owner, std::string_view area,
                     std::vector<AreaCode>& codes) {
  const auto entry = std::ranges::find(owner.entries, "codes", &YamlEntry::key);
  if (entry == owner.entries.end()) return;
  for_each_item(reading, entry->value, [&](Publisher publisher, const YamlNode& item) {
    const std::string_view code = read_code(reading, item, code_of(publisher));
    if (!code.empty()) codes.push_back({area, publisher, code, place_of(item)});
  });
}

}  // namespace planmeter
