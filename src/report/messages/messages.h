// SPDX-License-Identifier: MIT
// A finding as a compiler prints it.
#pragma once

#include <string>

#include "core/diagnostic.h"
#include "core/inputs.h"
#include "core/language.h"

namespace planmeter {

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
