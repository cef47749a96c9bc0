// SPDX-License-Identifier: MIT
// Collecting findings.
#include "core/diagnostic.h"

#include <algorithm>
#include <tuple>

namespace planmeter {

namespace {

Diagnostic make_diagnostic(Code code, std::string_view file, int line, int column,
                           std::initializer_list<std::string_view> arguments) {
  Diagnostic diagnostic;
  diagnostic.code = code;
  diagnostic.severity = info_of(code).severity;
  diagnostic.file = file;
  diagnostic.line = line;
  diagnostic.column = column;
  diagnostic.arguments.assign(arguments.begin(), arguments.end());
  return diagnostic;
}

}  // namespace

void Diagnostics::add(Code code, std::string_view file, int line, int column,
                      std::initializer_list<std::string_view> arguments) {
  all_.push_back(make_diagnostic(code, file, line, column, arguments));
}

void Diagnostics::append(const Diagnostics& other) {
  all_.insert(all_.end(), other.all_.begin(), other.all_.end());
}

bool Diagnostics::has_error() const {
  return std::ranges::any_of(
      all_, [](const Diagnostic& found) { return found.severity == Severity::error; });
}

void Diagnostics::sort(std::span<const std::string> files) {
  const auto place = [files](const Diagnostic& found) {
    return std::tuple(std::ranges::find(files, found.file) - files.begin(), found.line,
                      found.column);
  };
  std::ranges::stable_sort(all_, {}, place);
}

InputError::InputError(Code code, std::initializer_list<std::string_view> arguments) {
  diagnostics_.add(make_diagnostic(code, {}, 0, 0, arguments));
}

}  // namespace planmeter
