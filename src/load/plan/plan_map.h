// SPDX-License-Identifier: MIT
// A map of the plan file, read key by key: what is unknown, missing or of the wrong kind is a
// finding.
#pragma once

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/arena.h"
#include "core/diagnostic.h"
#include "core/language.h"
#include "core/plan.h"
#include "load/plan/yaml_tree.h"

namespace planmeter {

/// What reading a plan works with.
struct PlanReading {
  std::string_view file;
  Arena& arena;
  Diagnostics& diagnostics;

  void report(Code code, const YamlNode& at,
              std::initializer_list<std::string_view> arguments) const;
  /// What `key` names at a place, `word`, is none of the names that are defined. They are asked
  /// for, and what was meant looked for among them, only as long as the finding is shown.
  void report_unknown(std::string_view key, std::string_view word, int line, int column,
                      const std::function<std::vector<std::string_view>()>& names) const;
};

/// Reports a full-width colon or comma that made a text of what should be keys or a list; false
/// where there is none.
bool report_wide_separator(const PlanReading& reading, const YamlNode& node);

/// How a node is called in a finding: its text in full, or `{…}`, `[…]`, `~`.
std::string found_in(const YamlNode& node);

/// A view of one map. Getters return nothing (or an empty view) for an absent key, which is fine
/// where the key is optional, and for a wrong value, which they report.
class PlanMap {
 public:
  /// Reports unknown and missing keys by the section of the key table. A node that is no map is
  /// reported and then read as an empty one, without a finding for each missing key.
  PlanMap(const PlanReading& reading, const YamlNode& node, std::string_view section);

  const YamlNode* find(std::string_view key) const;
  bool has(std::string_view key) const { return find(key) != nullptr; }
  /// Whether one of the keys that are none, which were reported, was meant as one of `keys`.
  bool has_slip_for(std::span<const std::string_view> keys) const;
  /// The text of `key` is none of the names that are defined.
  void report_unknown(std::string_view key,
                      const std::function<std::vector<std::string_view>()>& names) const;
  Place place() const;
  const YamlNode& node() const { return node_; }

  std::string_view text(std::string_view key) const;
  Name name(std::string_view key) const;
  /// One text, or a list of them.
  TextList texts(std::string_view key) const;
  std::optional<Decimal> number(std::string_view key) const;
  std::optional<int> year(std::string_view key) const;
  std::optional<int> count(std::string_view key) const;
  std::optional<Date> date(std::string_view key) const;
  bool flag(std::string_view key) const;
  /// The position of the word among `codes`.
  std::optional<std::size_t> choice(std::string_view key,
                                    std::span<const std::string_view> codes) const;
  /// Lower-case letters, digits, `_` and `-`; anything else is reported.
  std::string_view id(std::string_view key) const;
  /// The same without `-`: what scripts and data call a subject by.
  std::string_view snake_case(std::string_view key) const;
  /// Reports a list without items, of which nothing could be made.
  void report_empty_list(std::string_view key) const;
  /// The items of a list; empty if absent.
  std::span<const YamlNode> list(std::string_view key) const;

 private:
  const YamlNode* scalar(std::string_view key) const;
  std::string_view word(std::string_view key, std::string_view marks) const;
  void report_unknown_key(const YamlEntry& entry, const std::string& meant) const;
  bool is_known(std::string_view key) const;
  std::string key_meant(std::string_view key) const;
  void keep_meant(std::string_view list);
  std::string text_cut_short(const YamlEntry& entry) const;

  const PlanReading& reading_;
  const YamlNode& node_;
  std::string_view section_;
  std::vector<std::string_view> known_;  // the section's keys
  std::vector<std::string_view> meant_;  // those of them that keys which are none may stand for
};

/// The items of a list, or what stands where one alone may stand without the list.
std::span<const YamlNode> items_or_one(const YamlNode& node);

/// The parts of a scalar node itself, for list items.
std::optional<Decimal> read_number(const PlanReading& reading, const YamlNode& node,
                                   std::string_view key);
std::optional<int> read_year(const PlanReading& reading, const YamlNode& node,
                             std::string_view key);
/// `key`: what a finding calls the node where it is no map; `section`: the keys it may have, `zh`
/// and `en` among them.
Name read_name(const PlanReading& reading, const YamlNode& node, std::string_view key,
               std::string_view section = "name");

}  // namespace planmeter
