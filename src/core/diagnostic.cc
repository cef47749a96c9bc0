// SPDX-License-Identifier: MIT
// Collecting findings.
#include "core/diagnostic.h"

#include <algorithm>
#include <tuple>

namespace planmeter {

namespace {

/// A field can be as long as its file; what is kept of it is more than any message shows.
std::string_view kept_part(std::string_view argument) {
  constexpr std::size_t most = 2000;
  if (argument.size() <= most) return argument;
  std::size_t end = most;
  while (end > 0 && (static_cast<unsigned char>(argument[end]) & 0xC0) == 0x80) --end;
  return argument.substr(0, end);
}

Diagnostic make_diagnostic(Code code, Severity severity, std::string_view file, int line,
                           int column, std::initializer_list<std::string_view> arguments) {
  Diagnostic diagnostic;
  diagnostic.code = code;
  diagnostic.severity = severity;
  diagnostic.file = file;
  diagnostic.line = line;
  diagnostic.column = column;
  for (const std::string_view argument : arguments) {
    diagnostic.arguments.emplace_back(kept_part(argument));
  }
  return diagnostic;
}

}  // namespace

void Diagnostics::add(Code code, std::string_view file, int line, int column,
                      std::initializer_list<std::string_view> arguments) {
  add(code, info_of(code).severity, file, line, column, arguments);
}

void Diagnostics::add(Code code, Severity severity, std::string_view file, int line, int column,
                      std::initializer_list<std::string_view> arguments) {
  all_.push_back(make_diagnostic(code, severity, file, line, column, arguments));
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
  diagnostics_.add(make_diagnostic(code, info_of(code).severity, {}, 0, 0, arguments));
}

}  // namespace planmeter
