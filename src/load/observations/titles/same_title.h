// SPDX-License-Identifier: MIT
// How the titles of columns are compared, as nobody writes them alike.
#pragma once

#include <string>
#include <string_view>

namespace planmeter {

/// Whether two titles are the same but for blanks, hyphens, underscores, brackets and the case of
/// ASCII letters.
bool same_title(std::string_view left, std::string_view right);

/// One text for all titles that are the same.
std::string folded_title(std::string_view title);

}  // namespace planmeter
