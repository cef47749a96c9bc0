// SPDX-License-Identifier: MIT
// The manual page, from the rows of the commands.
#pragma once

#include <string>

namespace planmeter {

/// planmeter.1 in the macros of man(7); ASCII alone, so that every formatter shows it.
std::string man_page();

}  // namespace planmeter
