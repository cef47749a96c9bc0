// SPDX-License-Identifier: MIT
// What the program is run in: the only thing beside its arguments and inputs that its answer may
// depend on.
#pragma once

#include <optional>
#include <string_view>

#include "cli/options.h"
#include "core/language.h"

namespace planmeter {

struct Environment {
  std::string_view plan;    // PLANMETER_PLAN: the plan used where no option names one; empty: none
  std::string_view locale;  // of LC_ALL, LC_MESSAGES, LANG the first that is set
  /// Whether standard output is coloured where `--color` leaves it open: a terminal that is not
  /// dumb, unless CLICOLOR is 0; anything where CLICOLOR_FORCE is set and not 0; nothing where
  /// NO_COLOR is set (no-color.org, bixense.com/clicolors).
  bool colors = false;
  bool is_terminal = false;  // standard output is one
  bool rewrites = false;     // standard error is one whose lines can be rewritten
  bool draws = false;        // it shows block characters: UTF-8, and not a dumb terminal
  int width = 0;             // COLUMNS, else the columns of that terminal; 0: not known
};

Environment read_environment();

/// The encoding that a Chinese locale names where it is not UTF-8, which is what is written: `GBK`
/// of `zh_CN.GBK`. Empty otherwise.
std::string_view other_encoding(const Environment& environment);

/// `--lang`, else the locale; English unless that is Chinese, and of no other encoding than UTF-8.
Language choose_language(std::optional<std::string_view> option, const Environment& environment);

}  // namespace planmeter
