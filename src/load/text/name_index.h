// SPDX-License-Identifier: MIT
// The names that a section of a file defines, each found at once however many there are.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "core/text_map.h"

namespace planmeter {

/// Names are numbered from 0 in their order; an empty one takes a number and is never found.
class NameIndex {
 public:
  /// False where the name was there already, which keeps its first number.
  bool add(std::string_view name) {
    const std::size_t number = names_.size();
    names_.push_back(name);
    if (name.empty()) return true;
    if (numbers_.find(name) != nullptr) return false;
    numbers_.add(name, number);
    return true;
  }

  std::optional<std::size_t> find(std::string_view name) const {
    const auto* known = name.empty() ? nullptr : numbers_.find(name);
    return known == nullptr ? std::nullopt : std::optional(known->value);
  }

  bool has(std::string_view name) const { return find(name).has_value(); }

  /// All of them, those that were there already too.
  const std::vector<std::string_view>& names() const { return names_; }

 private:
  std::vector<std::string_view> names_;
  TextMap<std::size_t> numbers_;
};

}  // namespace planmeter
