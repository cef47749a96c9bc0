// SPDX-License-Identifier: MIT
// A chart on an HTML page: inline SVG, and below it the table that says the same.
#pragma once

#include <string>
#include <string_view>

#include "core/chart.h"
#include "core/language.h"

namespace planmeter {

/// What a graphic has to know of its page.
struct HtmlGraphic {
  Language language = Language::en;
  std::string id;       // of its figure; those of its parts begin with it
  std::string caption;  // for a graphic that has no name of its own
};

/// A row a bar, each an image of its own, so that labels wrap and grow as text does.
std::string html_bars(const BarChart& chart, const HtmlGraphic& graphic);
/// Small charts side by side, as many as there is room for.
std::string html_lines(const LineCharts& charts, const HtmlGraphic& graphic);
/// One image: a row of squares for each row.
std::string html_classes(const ClassChart& chart, const HtmlGraphic& graphic);

/// The start tag of an image with its name and its description; `attributes` begin with a space.
std::string svg_begin(const std::string& id, std::string_view title, std::string_view description,
                      std::string_view attributes);

/// A mark of a legend: drawn like what it stands for, 36 by 20; the word follows.
std::string legend_entry(std::string_view mark, std::string_view word);

}  // namespace planmeter
