// SPDX-License-Identifier: MIT
// Which subject of the plan a name in a cell or a title means, also with its unit behind it.
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>

#include "core/plan.h"
#include "core/subject_finder.h"
#include "load/text/period_text.h"

namespace planmeter {

/// How many texts of a column are remembered: one of its own for every row is nothing to remember.
constexpr std::size_t most_remembered = 8192;

/// What a name means.
struct NamedSubject {
  std::optional<int> subject;  // nothing: none of the plan's
  std::string unit;            // behind the name, in brackets; empty where there is none
  MonthsOfFile months = MonthsOfFile::open;  // what the name says of the figures of months
};

/// Asked by the names of one file; remembers what they mean.
class SubjectNames {
 public:
  explicit SubjectNames(const Plan& plan) : finder_(plan) {}

  /// A whole name of the plan comes before one with a unit. What is returned holds until the next
  /// question.
  const NamedSubject& find(std::string_view text);

 private:
  struct TextHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const {
      return std::hash<std::string_view>()(text);
    }
  };

  NamedSubject look_up(std::string_view text);

  SubjectFinder finder_;
  std::unordered_map<std::string, NamedSubject, TextHash, std::equal_to<>> known_;
};

}  // namespace planmeter
