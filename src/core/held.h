// SPDX-License-Identifier: MIT
// What is there because another place made sure of it.
#pragma once

#include <optional>
#include <source_location>

namespace planmeter {

/// Ends the program by an error of its own (std::logic_error) that names the line which relied on
/// what is not there: a figure from nowhere would be worse than none.
[[noreturn]] void stop_without_value(const std::source_location& place);

/// The value of an optional that a rule of another file fills in, where no check stands beside it.
template <typename Value>
const Value& held(const std::optional<Value>& value,
                  const std::source_location& place = std::source_location::current()) {
  if (!value) stop_without_value(place);
  return *value;
}

}  // namespace planmeter
