// SPDX-License-Identifier: MIT
// planmeter schema: the JSON schema of what is printed as JSON.
#include "cli/command.h"
#include "cli/output.h"
#include "render/output_schema.h"

namespace planmeter {

ExitStatus run_schema(const Call& call) {
  const std::vector<std::string>& words = call.options.words;
  if (!words.empty()) {
    throw InputError(Code::usage_unknown_argument, {words.front(), "schema", "--help"});
  }
  write_text(call, std::string(output_schema()));
  return ExitStatus::ok;
}

}  // namespace planmeter
