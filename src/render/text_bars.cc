// SPDX-License-Identifier: MIT
// A bar is as many full blocks as it has come twentieths of its way; the mark stands in the track.
#include "render/text_bars.h"

#include <algorithm>
#include <array>
#include <vector>

#include "core/text.h"
#include "render/page_cell.h"

namespace planmeter {
namespace {

constexpr int bar_cells = 20;
constexpr int widest_label = 40;

/// The cell a place falls into: 0 to `bar_cells`; half a cell and more counts as one.
int cell_of(int thousandths) {
  return std::clamp((thousandths * bar_cells + 500) / 1000, 0, bar_cells);
}

/// Twenty bar_cells; what goes beyond an end is cut there and marked: » « for the bar, › ‹ for the
/// mark.
std::string track(const Bar& bar) {
  const int filled = bar.length ? cell_of(*bar.length) : 0;
  const int mark = bar.mark_at ? cell_of(*bar.mark_at) : -1;
  std::array<std::string_view, bar_cells> places;
  for (int i = 0; i < bar_cells; ++i) {
    const bool marked = i == mark - 1 || (i == 0 && mark == 0);
    const bool full = i < filled;
    places[static_cast<std::size_t>(i)] = marked ? (full ? "▓" : "│") : (full ? "█" : "░");
  }
  if (bar.mark_at && *bar.mark_at > 1000) places.back() = "›";
  if (bar.mark_at && *bar.mark_at < 0) places.front() = "‹";
  if (bar.length && *bar.length > 1000) places.back() = "»";
  if (bar.length && *bar.length < 0) places.front() = "«";
  std::string text;
  for (const std::string_view place : places) text += place;
  return text;
}

}  // namespace

std::string text_bars(const BarChart& chart, const TableLayout& layout) {
  int width = 0;
  for (const Bar& bar : chart.bars) {
    width = std::max(width, display_width(printable(bar.label)));
  }
  width = std::min({width, widest_label, std::max(layout.width / 2, 8)});
  std::string page;
  const bool zh = layout.language == Language::zh;
  append_line(page, (zh ? "█ " : "█ ") + printable(chart.bar_name) + "  │ " +
                        printable(chart.mark_name) + "  ░ " + printable(chart.full_name));
  for (const Bar& bar : chart.bars) {
    const std::vector<std::string> label = wrap(printable(bar.label), width);
    for (std::size_t i = 0; i + 1 < label.size(); ++i) append_line(page, label[i]);
    std::string line = pad_right(label.back(), width) + "  ";
    line += bar.length ? paint(track(bar), bar.tone, layout.color) : track(bar);
    line += "  ";
    line += printable(bar.value);
    if (!bar.mark.empty()) line += " / " + printable(bar.mark);
    append_line(page, line);
  }
  return page;
}

}  // namespace planmeter
