// SPDX-License-Identifier: MIT
// What does not matter in a cell of a table: blanks around it, and the width of its letters.
#pragma once

#include <string>
#include <string_view>

namespace planmeter {

/// `cell` without blanks at either end (space, tab, no-break and ideographic space).
std::string_view trim(std::string_view cell);

/// Whether a text may hold full-width forms: a quick test.
bool may_be_full_width(std::string_view text);

/// `text` with full-width letters, digits and signs (４．３％) in their half-width forms.
std::string half_width(std::string_view text);

}  // namespace planmeter
