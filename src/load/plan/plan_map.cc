// SPDX-License-Identifier: MIT
// Typed reading of a map's keys.
#include "load/plan/plan_map.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

#include "core/ascii.h"
#include "core/text.h"
#include "core/words.h"
#include "load/plan/chinese_words.h"
#include "load/plan/plan_example.h"
#include "load/plan/plan_keys.h"
#include "load/plan/yaml_slips.h"
#include "load/text/number_text.h"
#include "load/text/value_text.h"

namespace planmeter {

void PlanReading::report(Code code, const YamlNode& at,
                         std::initializer_list<std::string_view> arguments) const {
  diagnostics.add(code, file, at.line, at.column, arguments);
}

void PlanReading::report_unknown(
    std::string_view key, std::string_view word, int line, int column,
    const std::function<std::vector<std::string_view>()>& names) const {
  constexpr Code code = Code::plan_unknown_reference;
  std::string_view meant;
  if (!diagnostics.is_full(code, file)) {
    const std::vector<std::string_view> defined = names();
    meant = suggest(word, defined).value_or(defined.empty() ? meant : defined.front());
  }
  diagnostics.add(code, file, line, column, {key, word, meant});
}

std::string found_in(const YamlNode& node) {
  switch (node.kind) {
    case YamlNode::Kind::empty:
      return "~";
    case YamlNode::Kind::scalar:
      return node.text;
    case YamlNode::Kind::list:
      return "[…]";
    case YamlNode::Kind::map:
      return "{…}";
  }
  return {};
}

bool report_wide_separator(const PlanReading& reading, const YamlNode& node) {
  const std::optional<WideSeparator> wide = find_wide_separator(node.text);
  if (!wide) return false;
  reading.diagnostics.add(Code::yaml_full_width, reading.file, node.line,
                          node.column + wide->before, {wide->found, wide->expected});
  return true;
}

std::optional<Decimal> read_number(const PlanReading& reading, const YamlNode& node,
                                   std::string_view key) {
  const std::optional<Decimal> value =
      node.kind == YamlNode::Kind::scalar ? Decimal::parse(node.text) : std::nullopt;
  if (value) return value;
  const std::string_view unit = unit_behind_number(node.text);
  const std::optional<ValueText> place = parse_place(node.text);
  if (place) {
    reading.report(Code::plan_place_in_words, node, {key, node.text, place->value.to_text()});
  } else if (unit.empty()) {
    reading.report(Code::plan_bad_number, node, {key, found_in(node)});
  } else {
    reading.report(Code::plan_number_with_unit, node, {key, node.text, unit});
  }
  return std::nullopt;
}

std::optional<int> read_year(const PlanReading& reading, const YamlNode& node,
                             std::string_view key) {
  const std::optional<int> year =
      node.kind == YamlNode::Kind::scalar ? parse_year(node.text) : std::nullopt;
  if (!year && !report_wide_separator(reading, node)) {
    reading.report(Code::plan_bad_year, node, {key, found_in(node)});
  }
  return year;
}

Name read_name(const PlanReading& reading, const YamlNode& node, std::string_view key,
               std::string_view section) {
  if (node.kind != YamlNode::Kind::map) {
    if (report_wide_separator(reading, node)) return {};
    reading.report(Code::plan_expected_name, node, {key, found_in(node)});
    return {};
  }
  const PlanMap map(reading, node, section);
  const Name name{map.text("zh"), map.text("en")};
  if (name.zh.empty() && name.en.empty()) {
    reading.report(Code::plan_name_missing, node, {});
  }
  return name;
}

PlanMap::PlanMap(const PlanReading& reading, const YamlNode& node, std::string_view section)
    : reading_(reading), node_(node), section_(section), known_(keys_of(section)) {
  if (node.kind != YamlNode::Kind::map) {
    if (report_wide_separator(reading, node)) return;
    reading.report(Code::plan_expected_map, node,
                   {section, found_in(node), example_of(section, node)});
    return;
  }
  for (const YamlEntry& entry : node.entries) {
    if (is_known(entry.key)) continue;
    const std::string meant = key_meant(entry.key);
    keep_meant(meant);
    report_unknown_key(entry, meant);
  }
  for (const PlanKey& row : plan_keys()) {
    if (row.section != section || row.need != Need::required) continue;
    if (has(row.key) || has_slip_for({&row.key, 1})) continue;
    reading.report(Code::plan_missing_key, node, {row.key, section});
  }
}

bool PlanMap::is_known(std::string_view key) const {
  return std::ranges::find(known_, key) != known_.end();
}

/// The known keys that an unknown one may stand for, in a comma list; empty where it is like none.
std::string PlanMap::key_meant(std::string_view key) const {
  const std::string_view before_colon = key.substr(0, key.find(':'));
  if (is_known(before_colon)) return std::string(before_colon);
  const std::string meant = words_meant(key, known_);
  if (!meant.empty()) return meant;
  if (const std::optional<std::string_view> near = suggest(key, known_)) return std::string(*near);
  // A key cut short: `base` of `baseline`, unless it begins several.
  constexpr std::size_t least = 3;
  const auto begins = [key](std::string_view known) { return known.starts_with(key); };
  if (key.size() < least || std::ranges::count_if(known_, begins) != 1) return {};
  return std::string(*std::ranges::find_if(known_, begins));
}

/// The text that an unquoted comma inside braces cut in two, quoted as it was meant, where a key
/// without a value is its end; else empty.
std::string PlanMap::text_cut_short(const YamlEntry& entry) const {
  if (entry.value.kind != YamlNode::Kind::empty || &entry == &node_.entries.front()) return {};
  const YamlEntry& before = *(&entry - 1);
  if (before.value.kind != YamlNode::Kind::scalar || before.value.line != entry.line) return {};
  const bool is_number = before.value.text.find_first_not_of("0123456789.-%") == std::string::npos;
  if (is_number) return {};
  const int behind = before.value.column + character_count(before.value.text);
  // Quoted already, it ended there.
  if (entry.column - behind > 2) return {};
  const std::string_view blank = entry.column - behind == 2 ? " " : "";
  return fmt::format("{}: \"{},{}{}\"", before.key, before.value.text, blank, entry.key);
}

/// Keeps the keys of a comma list.
void PlanMap::keep_meant(std::string_view list) {
  constexpr std::string_view comma = ", ";
  while (!list.empty()) {
    const std::size_t end = std::min(list.find(comma), list.size());
    const auto key = std::ranges::find(known_, list.substr(0, end));
    if (key != known_.end() && std::ranges::find(meant_, *key) == meant_.end()) {
      meant_.push_back(*key);
    }
    list.remove_prefix(std::min(end + comma.size(), list.size()));
  }
}

bool PlanMap::has_slip_for(std::span<const std::string_view> keys) const {
  return std::ranges::any_of(keys, [this](std::string_view key) {
    return std::ranges::find(meant_, key) != meant_.end();
  });
}

void PlanMap::report_unknown_key(const YamlEntry& entry, const std::string& meant) const {
  const auto report = [&](Code code, std::initializer_list<std::string_view> arguments) {
    reading_.diagnostics.add(code, reading_.file, entry.line, entry.column, arguments);
  };
  const std::string_view key = entry.key;
  const std::string_view owner = owner_of(section_, key);
  if (!owner.empty()) return report(Code::plan_key_elsewhere, {key, section_, owner});
  const std::size_t colon = key.find(':');
  if (colon != key.npos && is_known(key.substr(0, colon))) {
    return report(Code::yaml_missing_space, {key.substr(0, colon), key.substr(colon + 1)});
  }
  const std::string text = meant.empty() ? text_cut_short(entry) : std::string();
  if (!text.empty()) return report(Code::plan_comma_in_braces, {key, text});
  const std::string expected = meant.empty() ? fmt::format("{}", fmt::join(known_, ", ")) : meant;
  report(Code::plan_unknown_key, {key, section_, expected});
}

const YamlNode* PlanMap::find(std::string_view key) const {
  const auto entry = std::ranges::find(node_.entries, key, &YamlEntry::key);
  return entry == node_.entries.end() ? nullptr : &entry->value;
}

void PlanMap::report_unknown(std::string_view key,
                             const std::function<std::vector<std::string_view>()>& names) const {
  const YamlNode& value = *find(key);
  reading_.report_unknown(key, value.text, value.line, value.column, names);
}

Place PlanMap::place() const {
  return {static_cast<std::uint32_t>(node_.line), static_cast<std::uint32_t>(node_.column)};
}

const YamlNode* PlanMap::scalar(std::string_view key) const {
  const YamlNode* value = find(key);
  if (value == nullptr) return nullptr;
  if (value->kind == YamlNode::Kind::scalar && !value->text.empty()) return value;
  reading_.report(Code::plan_expected_text, *value, {key, found_in(*value)});
  return nullptr;
}

std::string_view PlanMap::text(std::string_view key) const {
  const YamlNode* value = scalar(key);
  return value == nullptr ? std::string_view{} : reading_.arena.keep(value->text);
}

Name PlanMap::name(std::string_view key) const {
  const YamlNode* value = find(key);
  return value == nullptr ? Name{} : read_name(reading_, *value, key);
}

std::span<const YamlNode> items_or_one(const YamlNode& node) {
  if (node.kind == YamlNode::Kind::list) return node.items;
  return {&node, 1};
}

void PlanMap::report_empty_list(std::string_view key) const {
  const YamlNode* list = find(key);
  if (list == nullptr || list->kind != YamlNode::Kind::list || !list->items.empty()) return;
  reading_.report(Code::plan_empty_list, *list, {key});
}

TextList PlanMap::texts(std::string_view key) const {
  const YamlNode* value = find(key);
  if (value == nullptr) return {};
  std::vector<std::string_view> result;
  if (value->kind != YamlNode::Kind::list) {
    result.push_back(text(key));
    return reading_.arena.keep(result);
  }
  for (const YamlNode& item : value->items) {
    if (item.kind == YamlNode::Kind::scalar) {
      result.push_back(reading_.arena.keep(item.text));
    } else {
      reading_.report(Code::plan_expected_text, item, {key, found_in(item)});
    }
  }
  return reading_.arena.keep(result);
}

std::optional<Decimal> PlanMap::number(std::string_view key) const {
  const YamlNode* value = find(key);
  return value == nullptr ? std::nullopt : read_number(reading_, *value, key);
}

std::optional<int> PlanMap::year(std::string_view key) const {
  const YamlNode* value = find(key);
  return value == nullptr ? std::nullopt : read_year(reading_, *value, key);
}

std::optional<int> PlanMap::count(std::string_view key) const {
  const YamlNode* value = find(key);
  if (value == nullptr) return std::nullopt;
  const std::optional<Decimal> number = read_number(reading_, *value, key);
  if (!number) return std::nullopt;
  if (!number->is_integer() || number->is_negative() || *number > Decimal(1200)) {
    reading_.report(Code::plan_bad_number, *value, {key, value->text});
    return std::nullopt;
  }
  int whole = static_cast<int>(number->coefficient());
  for (int i = number->scale(); i < 0; ++i) whole *= 10;
  return whole;
}

std::optional<Date> PlanMap::date(std::string_view key) const {
  const YamlNode* value = scalar(key);
  if (value == nullptr) return std::nullopt;
  const std::optional<Date> date = parse_date(value->text);
  if (!date) reading_.report(Code::plan_bad_date, *value, {key, value->text});
  return date;
}

bool PlanMap::flag(std::string_view key) const {
  constexpr std::array<std::string_view, 2> words = {"false", "true"};
  return choice(key, words) == 1;
}

std::optional<std::size_t> PlanMap::choice(std::string_view key,
                                           std::span<const std::string_view> codes) const {
  const YamlNode* value = scalar(key);
  if (value == nullptr) return std::nullopt;
  const std::optional<std::size_t> position = position_of(codes, value->text);
  if (!position) {
    std::string expected = words_meant(value->text, codes);
    if (expected.empty()) expected = fmt::format("{}", fmt::join(codes, ", "));
    reading_.report(Code::plan_bad_choice, *value, {key, value->text, expected});
  }
  return position;
}

std::string_view PlanMap::id(std::string_view key) const { return word(key, "_-"); }

std::string_view PlanMap::snake_case(std::string_view key) const { return word(key, "_"); }

/// Lower-case letters, digits and the marks.
std::string_view PlanMap::word(std::string_view key, std::string_view marks) const {
  const YamlNode* value = scalar(key);
  if (value == nullptr) return {};
  const bool good = std::ranges::all_of(value->text, [marks](char c) {
    return (c >= 'a' && c <= 'z') || is_digit(c) || marks.find(c) != marks.npos;
  });
  if (!good) reading_.report(Code::plan_bad_id, *value, {key, value->text, marks});
  return reading_.arena.keep(value->text);
}

std::span<const YamlNode> PlanMap::list(std::string_view key) const {
  const YamlNode* value = find(key);
  if (value == nullptr) return {};
  if (value->kind != YamlNode::Kind::list) {
    reading_.report(Code::plan_expected_list, *value, {key, found_in(*value)});
    return {};
  }
  return value->items;
}

}  // namespace planmeter
