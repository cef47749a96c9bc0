// SPDX-License-Identifier: MIT
// What is there because another place made sure of it.
#pragma once

#include <optional>

namespace planmeter {

/// Ends the program by an error of its own (std::logic_error) that names the line which relied on
/// what is not there: a figure from nowhere would be worse than none.
[[noreturn]] void stop_without_value(const char* file, int line);

/// The value of an optional that a rule of another file fills in, where no check stands beside it.
/// `file` and `line` are the caller's: clang 14 has no std::source_location.
template <typename Value>
const Value& held(const std::optional<Value>& value, const char* file = __builtin_FILE(),
                  int line = __builtin_LINE()) {
  if (!value) stop_without_value(file, line);
  return *value;
}

}  // namespace planmeter
