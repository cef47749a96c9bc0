// SPDX-License-Identifier: MIT
// YAML text to a small tree in which every key and value knows its place.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/diagnostic.h"

namespace planmeter {

struct YamlEntry;

struct YamlNode {
  enum class Kind { empty, scalar, list, map };

  Kind kind = Kind::empty;
  std::string text;                // of a scalar
  int line = 0;                    // both from 1; an empty value stands at its key
  int column = 0;                  // in characters
  std::vector<YamlNode> items;     // of a list
  std::vector<YamlEntry> entries;  // of a map, as written
};

struct YamlEntry {
  std::string key;
  int line = 0;
  int column = 0;
  YamlNode value;
};

/// The document's tree, an empty node for an empty text. Refuses aliases, keys twice in one map,
/// keys that are not plain text, a second document, an unclosed quote (which yaml-cpp accepts) and
/// keys with a full-width colon; on any finding returns nothing and has added it. Where YAML does
/// not understand the text, the slips of load/plan/yaml_slips.h that explain it are named instead.
/// `text` must be well-formed UTF-8.
std::optional<YamlNode> parse_yaml(std::string_view name, std::string_view text,
                                   Diagnostics& diagnostics);

}  // namespace planmeter
