// SPDX-License-Identifier: MIT
// Finding a place takes reading the file again.
#include "load/text/cell_findings.h"

namespace planmeter {

void CellFindings::add(Code code, const CsvField& cell,
                       std::initializer_list<std::string_view> arguments) const {
  add(code, row_of(code).severity.usual, cell.position, arguments);
}

void CellFindings::add(Code code, Severity severity, const CsvField& cell,
                       std::initializer_list<std::string_view> arguments) const {
  add(code, severity, cell.position, arguments);
}

void CellFindings::add(Code code, std::uint64_t position,
                       std::initializer_list<std::string_view> arguments) const {
  add(code, row_of(code).severity.usual, position, arguments);
}

void CellFindings::add(Code code, Severity severity, std::uint64_t position,
                       std::initializer_list<std::string_view> arguments) const {
  // What is only counted needs no place.
  const bool full = diagnostics_.is_full(code, severity, name_);
  const LinePlace place = full ? LinePlace{} : lines_.place_of(position);
  diagnostics_.add(code, severity, name_, place.line, place.column, arguments);
}

}  // namespace planmeter
