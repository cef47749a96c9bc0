// SPDX-License-Identifier: MIT
// Tables with a column of provinces and one of cities: the finest names the area of a row.
#pragma once

#include <cstddef>
#include <span>
#include <string_view>

#include "load/observations/titles/observations_columns.h"

namespace planmeter {

/// Whether the columns of two titles name areas of different sizes.
bool are_of_other_levels(std::string_view left, std::string_view right);

/// Takes a further column of areas, of another level than the one that is read: of all of them the
/// finest is read, the others hold where its cell is empty.
void take_area_column(std::size_t field, std::span<const std::string_view> titles,
                      ObservationColumns& columns);

}  // namespace planmeter
