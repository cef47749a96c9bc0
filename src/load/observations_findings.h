// SPDX-License-Identifier: MIT
// Findings about cells, with their places.
#pragma once

#include <initializer_list>
#include <string_view>

#include "core/diagnostic.h"
#include "load/csv.h"

namespace planmeter {

/// Reports what is wrong with cells of one file.
class CellFindings {
 public:
  CellFindings(const CsvReader& reader, Diagnostics& diagnostics)
      : reader_(reader), diagnostics_(diagnostics) {}
  void add(Code code, const CsvField& cell,
           std::initializer_list<std::string_view> arguments) const;
  void add(Code code, Severity severity, const CsvField& cell,
           std::initializer_list<std::string_view> arguments) const;

 private:
  const CsvReader& reader_;
  Diagnostics& diagnostics_;
};

}  // namespace planmeter
