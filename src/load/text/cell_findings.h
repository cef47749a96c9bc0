// SPDX-License-Identifier: MIT
// Findings about cells, with their places, which are found only for what is shown.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "core/diagnostic.h"
#include "core/line_index.h"
#include "load/text/csv_field.h"

namespace planmeter {

/// Reports what is wrong with cells of one file.
class CellFindings {
 public:
  /// `lines` is of the whole file.
  CellFindings(std::string_view name, LineIndex& lines, Diagnostics& diagnostics)
      : name_(name), lines_(lines), diagnostics_(diagnostics) {}
  void add(Code code, const CsvField& cell,
           std::initializer_list<std::string_view> arguments) const;
  void add(Code code, Severity severity, const CsvField& cell,
           std::initializer_list<std::string_view> arguments) const;
  /// About the whole file.
  void add_to_file(Code code, std::initializer_list<std::string_view> arguments) const;
  /// With as many arguments as there happen to be.
  void add_with(Code code, const CsvField& cell, std::vector<std::string> arguments) const;
  /// About a byte of the file.
  void add(Code code, std::uint64_t position,
           std::initializer_list<std::string_view> arguments) const;
  void add(Code code, Severity severity, std::uint64_t position,
           std::initializer_list<std::string_view> arguments) const;

 private:
  /// What is only counted needs no place.
  LinePlace place_of(Code code, Severity severity, std::uint64_t position) const;

  std::string_view name_;
  LineIndex& lines_;
  Diagnostics& diagnostics_;
};

}  // namespace planmeter
