// SPDX-License-Identifier: MIT
// Every table that the program can print for programs.
#pragma once

#include <vector>

#include "report/page/columns.h"

namespace planmeter {

/// In the order in which the schema lists them.
std::vector<TableFacts> all_tables();

}  // namespace planmeter
