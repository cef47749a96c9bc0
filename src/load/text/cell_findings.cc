// SPDX-License-Identifier: MIT
// Finding a place takes reading the file again.
#include "load/text/cell_findings.h"

#include <utility>

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
  const LinePlace place = place_of(code, severity, position);
  diagnostics_.add(code, severity, name_, place.line, place.column, arguments);
}

void CellFindings::add_to_file(Code code, std::initializer_list<std::string_view> arguments) const {
  diagnostics_.add(code, name_, 0, 0, arguments);
}

void CellFindings::add_with(Code code, const CsvField& cell,
                            std::vector<std::string> arguments) const {
  const Severity severity = row_of(code).severity.usual;
  const LinePlace place = place_of(code, severity, cell.position);
  diagnostics_.add(
      {code, severity, std::string(name_), place.line, place.column, std::move(arguments)});
}

LinePlace CellFindings::place_of(Code code, Severity severity, std::uint64_t position) const {
  return diagnostics_.is_full(code, severity, name_) ? LinePlace{} : lines_.place_of(position);
}

}  // namespace planmeter
