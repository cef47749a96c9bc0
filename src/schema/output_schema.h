// SPDX-License-Identifier: MIT
// The JSON schema of what the program prints, made from the columns of its tables and from what a
// file of words says of them.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "report/page/columns.h"

namespace planmeter {

/// The schema as JSON text. `words` is src/schema/words.json. Throws std::runtime_error, naming it,
/// for a table or a field without words and for words of what there is not.
std::string output_schema(std::string_view words, std::span<const TableFacts> tables);

}  // namespace planmeter
