// SPDX-License-Identifier: MIT
// Findings as short lines, so that a test can compare all of them at once.
#pragma once

#include <string>

#include "core/diagnostic.h"

namespace planmeter {

/// `FILE:LINE:COLUMN SEVERITY CODE argument|argument`, a line each.
inline std::string finding_lines(const Diagnostics& diagnostics) {
  std::string text;
  for (const Diagnostic& found : diagnostics.all()) {
    text += found.file + ":" + std::to_string(found.line) + ":" + std::to_string(found.column);
    text += " " + std::string(code_of(found.severity)) + " ";
    text += name_of(found.code);
    for (std::size_t i = 0; i < found.arguments.size(); ++i) {
      text += (i == 0 ? " " : "|") + found.arguments[i];
    }
    text += "\n";
  }
  return text;
}

}  // namespace planmeter
