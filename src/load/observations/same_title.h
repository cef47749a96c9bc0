// SPDX-License-Identifier: MIT
// How the titles of columns are compared, as nobody writes them alike.
#pragma once

#include <string_view>

namespace planmeter {

/// Whether two titles are the same but for blanks, hyphens, underscores, brackets and the case of
/// ASCII letters.
bool same_title(std::string_view left, std::string_view right);

}  // namespace planmeter
