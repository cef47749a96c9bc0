// SPDX-License-Identifier: MIT
// The tables of a document as data formats give them: one for each id, columns with a key only.
#pragma once

#include <string_view>
#include <vector>

#include "core/document.h"

namespace planmeter {

/// A view of one or several tables of the same id. A cell is null where its table has no column of
/// that key.
struct DataTable {
  std::string_view id;
  std::vector<const Column*> columns;  // one a key: that of the first table that has it
  std::vector<std::vector<const Cell*>> rows;
};

/// In the order of their ids' first tables, rows joined in order. They point into `document`.
std::vector<DataTable> data_tables_of(const Document& document);

/// One table for data by itself. It points into `table`.
DataTable data_table_of(const Table& table);

/// That of a name, or the first where `name` is empty. Throws InputError where there is no such
/// table, or none at all.
const DataTable& table_named(const std::vector<DataTable>& tables, std::string_view name);

}  // namespace planmeter
