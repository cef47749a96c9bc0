// SPDX-License-Identifier: MIT
// A bar chart in characters.
#pragma once

#include <string>

#include "core/chart.h"
#include "render/text_table.h"

namespace planmeter {

/// A line a bar: label, bar with its mark, figures. What lies beyond the axis is cut and marked.
std::string text_bars(const BarChart& chart, const TableLayout& layout);

}  // namespace planmeter
