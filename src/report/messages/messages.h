// SPDX-License-Identifier: MIT
// The sentences of all findings, in both languages.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "core/diagnostic.h"
#include "core/inputs.h"
#include "core/language.h"

namespace planmeter {

/// The two wordings of a finding; {0}, {1}, … stand for its arguments.
struct Message {
  std::string_view zh;
  std::string_view en;
  int list = -1;  // the argument that is a list of alternatives, `a, b, c`
};

Message message_of(Code code);

/// What was found and what was expected, in one line.
std::string message_text(const Diagnostic& diagnostic, Language language);

/// `file:line:column: error: message [code]`, then the line with a caret under the place where
/// `inputs` has it; without a file, `planmeter: error: message [code]`. Ends with a line break.
std::string finding_text(const Diagnostic& diagnostic, const Inputs& inputs, Language language);

/// How many of one kind there are beside those that are kept whole.
std::string more_text(const MoreFindings& more, Language language);

/// Those that are kept whole in their order, then a line for each kind of which there are more.
std::string findings_text(const Diagnostics& findings, const Inputs& inputs, Language language);

}  // namespace planmeter
