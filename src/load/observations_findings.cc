// SPDX-License-Identifier: MIT
// Finds the column of a cell only when there is something to say about it.
#include "load/observations_findings.h"

#include <utility>

namespace planmeter {

void CellFindings::add(Code code, const CsvField& cell,
                       std::initializer_list<std::string_view> arguments) const {
  add(code, info_of(code).severity, cell, arguments);
}

void CellFindings::add(Code code, Severity severity, const CsvField& cell,
                       std::initializer_list<std::string_view> arguments) const {
  Diagnostic diagnostic;
  diagnostic.code = code;
  diagnostic.severity = severity;
  diagnostic.file = reader_.name();
  diagnostic.line = cell.line;
  diagnostic.column = reader_.column(cell);
  diagnostic.arguments.assign(arguments.begin(), arguments.end());
  diagnostics_.add(std::move(diagnostic));
}

}  // namespace planmeter
