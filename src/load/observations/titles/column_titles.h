// SPDX-License-Identifier: MIT
// The titles of the columns that are read, as we, offices and the publishers of the standards write
// them.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "load/observations/titles/other_columns.h"

namespace planmeter {

enum class ObservationColumn {
  indicator,
  area,
  year,
  value,
  unit,
  status,
  source,
  note,
  published,
  quantity,
  multiplier,
  count
};

/// Of several columns of one kind the one of the first rank is read. Two of our own titles are too
/// many.
enum class TitleRank { own, of_others, code };

/// What a title says.
struct ColumnTitle {
  std::string_view text;
  ObservationColumn column{};
  TitleRank rank = TitleRank::own;
  OtherColumn otherwise = OtherColumn::unknown;  // where one of a rank before it is read
};

/// Blanks, hyphens, underscores, brackets and capitals do not matter. Nothing for a title that none
/// of ours is known by.
std::optional<ColumnTitle> find_column_title(std::string_view title);

/// The first title of a column, which findings give.
std::string_view name_of_column(ObservationColumn column);

/// Those of all columns, as a finding says what is read.
std::string names_of_columns();

/// Our own titles of a column: a title near to one of them is a slip.
std::vector<std::string_view> own_titles_of(ObservationColumn column);

}  // namespace planmeter
