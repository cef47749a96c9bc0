// SPDX-License-Identifier: MIT
// Texts and rows of a table as JSON, for the formats that are made of them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "render/data_table.h"

namespace planmeter {

/// In quotation marks; what is not UTF-8 becomes U+FFFD.
std::string json_string(std::string_view text);

/// An object on one line, with each of the table's keys.
std::string json_row(const DataTable& table, const std::vector<const Cell*>& row);

}  // namespace planmeter
