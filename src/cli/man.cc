// SPDX-License-Identifier: MIT
// planmeter man: the manual page.
#include "cli/man_page.h"
#include "cli/output.h"

namespace planmeter {

ExitStatus run_man(const Call& call) {
  const std::vector<std::string>& words = call.options.words;
  if (!words.empty()) {
    throw InputError(Code::usage_unknown_argument, {words.front(), "man", "--help"});
  }
  write_text(call, man_page());
  return ExitStatus::ok;
}

}  // namespace planmeter
