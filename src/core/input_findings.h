// SPDX-License-Identifier: MIT
// Findings at positions within a run, whose places are looked up only for what is shown.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>

#include "core/diagnostic.h"
#include "core/inputs.h"

namespace planmeter {

class InputFindings {
 public:
  InputFindings(const Inputs& inputs, Diagnostics& findings)
      : inputs_(inputs), findings_(findings) {}

  /// Counts a finding of which no more than the number is shown, so that its words need not be put
  /// together either. False, and nothing is counted, for one that is shown.
  bool only_counted(Code code, std::uint64_t position) const;
  void add(Code code, std::uint64_t position,
           std::initializer_list<std::string_view> arguments) const;
  /// `file:line` of a position, as one finding names another line.
  std::string place_text(std::uint64_t position) const;

 private:
  const Inputs& inputs_;
  Diagnostics& findings_;
};

}  // namespace planmeter
