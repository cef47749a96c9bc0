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

/// Ends each row of a table for programs with the document's plan and the year asked about.
void append_question(const Document& document, Table& table);
void add_data_table(Document& document, Table table);

/// Adds what `make` returns, a table or several for programs, where programs read the document; for
/// pages they are not made at all.
template <typename Make>
void add_data(Document& document, const Make& make) {
  if (document.audience == Audience::page) return;
  if constexpr (std::is_same_v<decltype(make()), Table>) {
    add_data_table(document, make());
  } else {
    for (Table& table : make()) add_data_table(document, std::move(table));
  }
}

/// A table for pages alone, no rows yet.
Table page_table(std::vector<Column> columns);

}  // namespace planmeter
