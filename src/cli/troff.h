// SPDX-License-Identifier: MIT
// Text for troff, in the macros of man(7).
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "cli/help_topics.h"

namespace planmeter {

/// A hyphen that can be copied as one, no escapes of its own, no request at the start; what is no
/// ASCII by its number, so that every formatter can show it.
std::string escaped_for_troff(std::string_view text);

/// `text`, escaped, in lines of source that people can read; formatters fill their own.
std::string filled_for_troff(std::string_view text);

/// A topic of the help as a section of the manual page.
std::string topic_for_troff(std::string_view section, const std::vector<HelpPart>& parts);

}  // namespace planmeter
