// SPDX-License-Identifier: MIT
// What every document and table begins with.
#pragma once

#include <optional>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include "core/document.h"
#include "core/plan.h"

namespace planmeter {

/// A document without a block yet: as it is asked for, and on a plan.
Document document_of(const DocumentRequest& request);
Document document_of(const Plan& plan, std::optional<int> year, const DocumentRequest& request);

/// Adds what `make` returns, a table or several for programs, where programs read the document; for
/// pages they are not made at all.
template <typename Make>
void add_data(Document& document, const Make& make) {
  if (document.audience == Audience::page) return;
  if constexpr (std::is_same_v<decltype(make()), Table>) {
    document.blocks.push_back(make());
  } else {
    for (Table& table : make()) document.blocks.push_back(std::move(table));
  }
}

/// A table for pages alone, no rows yet.
Table page_table(std::vector<Column> columns);

/// A table for programs alone: its name and keys, no rows yet.
Table data_table(std::string id, const std::vector<std::string>& keys);

}  // namespace planmeter
