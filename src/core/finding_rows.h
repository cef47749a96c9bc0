// SPDX-License-Identifier: MIT
// The tables of findings, one a subject, and what is checked of a row when it is compiled.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

#include "core/findings.h"

namespace planmeter {

constexpr std::size_t position_of(Code code) { return static_cast<std::size_t>(code); }

// A table has the codes from its first to that of the next table.
constexpr Code first_file_code = Code::file_unreadable;
constexpr Code first_plan_code = Code::plan_schema;
constexpr Code first_data_code = Code::csv_empty;
constexpr Code first_usage_code = Code::usage_unknown_command;

template <Code first, Code end>
using FindingTable = std::array<FindingRow, position_of(end) - position_of(first)>;

using FileRows = FindingTable<first_file_code, first_plan_code>;
using PlanRows = FindingTable<first_plan_code, first_data_code>;
using DataRows = FindingTable<first_data_code, first_usage_code>;
using UsageRows = FindingTable<first_usage_code, Code::count>;

extern const FileRows file_rows;
extern const PlanRows plan_rows;
extern const DataRows data_rows;
extern const UsageRows usage_rows;

/// Whether each row is that of its code. A missing or a further row does not compile at all.
template <std::size_t count>
constexpr bool in_order(const std::array<FindingRow, count>& rows, Code first) {
  for (std::size_t i = 0; i < count; ++i) {
    if (position_of(rows[i].code) != position_of(first) + i) return false;
  }
  return true;
}

/// A bit for each argument that a sentence has a place for; no constant where it has another brace
/// than {0} to {7} or a doubled one.
constexpr unsigned places_in(std::string_view sentence) {
  unsigned places = 0;
  for (std::size_t i = 0; i < sentence.size(); ++i) {
    if (sentence[i] != '{' && sentence[i] != '}') continue;
    const std::string_view rest = sentence.substr(i + 1);
    if (rest.starts_with(sentence[i])) {
      ++i;
      continue;
    }
    if (sentence[i] == '}' || rest.size() < 2 || rest[0] < '0' || rest[1] != '}' ||
        static_cast<std::size_t>(rest[0] - '0') >= FindingRow::most_arguments) {
      throw "a brace that opens no place of an argument";
    }
    places |= 1U << static_cast<unsigned>(rest[0] - '0');
    i += 2;
  }
  return places;
}

consteval FindingRow::FindingRow(Code the_code, Severities its_severity, std::string_view chinese,
                                 std::string_view english, Arguments told)
    : code(the_code), severity(its_severity), zh(chinese), en(english), arguments(told) {
  const unsigned places = places_in(en);
  if (places_in(zh) != places) throw "an argument that only one of the languages tells";
  if ((places & (places + 1)) != 0) throw "an argument that no sentence tells";
  for (std::size_t i = 0; i < most_arguments; ++i) {
    const bool told_otherwise = arguments[i] != Argument::text;
    if (told_otherwise && (places >> i & 1U) == 0) throw "how to tell an argument there is none of";
  }
}

}  // namespace planmeter
