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
  add(code, row_of(code).severity.usual, file, line, column, arguments);
}

void Diagnostics::add(Code code, Severity severity, std::string_view file, int line, int column,
                      std::initializer_list<std::string_view> arguments) {
  if (++count_of(code, severity, file) > most_of_a_kind) return;
  all_.push_back(make_diagnostic(code, severity, file, line, column, arguments));
}

void Diagnostics::add(Diagnostic diagnostic) {
  if (++count_of(diagnostic.code, diagnostic.severity, diagnostic.file) > most_of_a_kind) return;
  all_.push_back(std::move(diagnostic));
}

void Diagnostics::add(const MoreFindings& more) {
  count_of(more.code, more.severity, more.file) += more.count;
}

std::size_t& Diagnostics::count_of(Code code, Severity severity, std::string_view file) {
  const auto found = counts_.find(KindView{code, severity, file});
  if (found != counts_.end()) return found->second;
  return counts_[Kind{code, severity, std::string(file)}];
}

bool Diagnostics::is_full(Code code, Severity severity, std::string_view file) const {
  const auto found = counts_.find(KindView{code, severity, file});
  return found != counts_.end() && found->second >= most_of_a_kind;
}

void Diagnostics::append(const Diagnostics& other) {
  for (const Diagnostic& found : other.all_) add(found);
  for (const MoreFindings& more : other.more()) add(more);
}

std::size_t Diagnostics::size() const {
  std::size_t size = 0;
  for (const auto& entry : counts_) size += entry.second;
  return size;
}

std::size_t Diagnostics::count(Severity severity) const {
  std::size_t count = 0;
  for (const auto& entry : counts_) {
    if (entry.first.severity == severity) count += entry.second;
  }
  return count;
}

std::vector<MoreFindings> Diagnostics::more() const {
  std::vector<MoreFindings> all;
  for (const auto& entry : counts_) {
    const Kind& kind = entry.first;
    if (entry.second <= most_of_a_kind) continue;
    all.push_back({kind.code, kind.severity, kind.file, entry.second - most_of_a_kind});
  }
  return all;
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
  diagnostics_.add(code, {}, 0, 0, arguments);
}

}  // namespace planmeter
