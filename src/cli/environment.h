// SPDX-License-Identifier: MIT
// What the program is run in: the only thing beside its arguments and inputs that its answer may
// depend on.
#pragma once

#include <string>

#include "cli/options.h"
#include "core/language.h"

namespace planmeter {

struct Environment {
  std::string locale;        // of LC_ALL, LC_MESSAGES, LANG the first that is set
  bool no_color = false;     // NO_COLOR is set and not empty
  bool is_terminal = false;  // standard output is one
  bool rewrites = false;     // standard error is one whose lines can be rewritten
  bool draws = false;        // it shows block characters: UTF-8, and not a dumb terminal
  int width = 0;             // columns of that terminal, or COLUMNS; 0: not known
};

Environment read_environment();

/// `--lang`, else the locale; English unless that is Chinese.
Language choose_language(const std::optional<std::string>& option, const Environment& environment);

}  // namespace planmeter
