// SPDX-License-Identifier: MIT
// Whether a line of a file is its header, by the titles that are known.
#pragma once

#include <span>
#include <string_view>

namespace planmeter {

/// How many titles are names of columns.
int count_column_names(std::span<const std::string_view> titles);

/// The full-width separator, `；` or `，`, that parts the names of two columns or more in a line;
/// empty where none does. Such a line is not read, but its reader is told.
std::string_view full_width_separator(std::string_view line);

/// Whether titles can be a header's: a column of indicators, or of years and of values.
bool can_be_header(std::span<const std::string_view> titles);

}  // namespace planmeter
