// SPDX-License-Identifier: MIT
// What every document and table begins with.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/document.h"
#include "core/plan.h"

namespace planmeter {

/// A document without a block yet.
Document document_of(const Plan& plan, std::optional<int> year, Language language,
                     std::string_view version);

/// A table for pages alone, no rows yet.
Table page_table(std::vector<Column> columns);

/// A table for programs alone: its name and keys, no rows yet.
Table data_table(std::string id, const std::vector<std::string>& keys);

}  // namespace planmeter
