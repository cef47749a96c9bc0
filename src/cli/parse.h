// SPDX-License-Identifier: MIT
// The command line to Options.
#pragma once

#include <string>
#include <variant>
#include <vector>

#include "cli/options.h"
#include "core/diagnostic.h"
#include "core/language.h"

namespace planmeter {

/// The text of --help or --version: print it and be done.
struct HelpText {
  std::string text;
};

/// `arguments` without the program's name. Throws InputError with what is wrong and what could have
/// been meant; what does not stop the command is added to `notices`.
std::variant<Options, HelpText> parse_command_line(std::vector<std::string> arguments,
                                                   Language language, Diagnostics& notices);

}  // namespace planmeter
