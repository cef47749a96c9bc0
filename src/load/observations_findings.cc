// SPDX-License-Identifier: MIT
// Finds the column of a cell only when there is something to say about it.
#include "load/observations_findings.h"

namespace planmeter {

void CellFindings::add(Code code, const CsvField& cell,
                       std::initializer_list<std::string_view> arguments) const {
  add(code, info_of(code).severity, cell, arguments);
}

void CellFindings::add(Code code, Severity severity, const CsvField& cell,
                       std::initializer_list<std::string_view> arguments) const {
  // What is only counted needs no place.
  const bool full = diagnostics_.is_full(code, severity, name_);
  const LinePlace place = full ? LinePlace{} : lines_.place_of(cell.position);
  diagnostics_.add(code, severity, name_, place.line, place.column, arguments);
}

}  // namespace planmeter
