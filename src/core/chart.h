// SPDX-License-Identifier: MIT
// Graphics before any format. Places are thousandths of an axis, worked out exactly where the
// figures are: who draws only scales them.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/tone.h"

namespace planmeter {

/// One bar against a mark: how far an indicator has come, and how far it should have.
struct Bar {
  std::string label;
  std::string value;           // what the bar says, in figures: `62.50%`; or why there is none
  std::string mark;            // what the mark says; empty without a mark
  std::optional<int> length;   // thousandths of the whole way; may be below 0 or above 1000
  std::optional<int> mark_at;  // the same
  Tone tone = Tone::plain;
};

/// What a bar's colour says: `达标、提前实现`.
struct ToneName {
  Tone tone = Tone::plain;
  std::string name;
};

/// Without bars the table alone is shown.
struct BarChart {
  std::string bar_name;         // what the bars are
  std::string mark_name;        // what the marks are
  std::string full_name;        // what the end of the axis is
  std::vector<ToneName> tones;  // of the bars, each once
  std::vector<Bar> bars;
};

/// A place on a chart; `x` from the left, `y` from below. `label` says it in figures.
struct ChartPoint {
  int x = 0;
  int y = 0;
  std::string label;
  bool apart = false;  // no line leads here: there are years between without a figure
};

enum class LineKind { path, actual, target };

/// Points joined in their order but for those `apart`; of `target` all stand alone.
struct ChartLine {
  std::string name;
  LineKind kind = LineKind::path;
  std::vector<ChartPoint> points;
};

struct AxisLabel {
  int at = 0;
  std::string text;
};

/// One indicator over the years.
struct LineChart {
  std::string title;
  std::string description;  // in a sentence, for who cannot see it
  std::vector<AxisLabel> x;
  std::vector<AxisLabel> y;
  std::string cut;  // what the sign at the foot of an axis that does not begin at 0 says; or empty
  std::vector<ChartLine> lines;
};

/// Side by side: one an indicator.
struct LineCharts {
  std::vector<LineChart> charts;
};

/// One place of a class chart: the class's name and its rank, 0 the best; no rank where it is not
/// known.
struct ClassMark {
  std::string text;
  std::optional<int> rank;
};

struct ClassRow {
  std::string label;
  std::vector<ClassMark> marks;  // as many as there are columns
};

/// Who was in which class in which year.
struct ClassChart {
  std::vector<std::string> columns;
  int classes = 0;
  std::vector<ClassRow> rows;
};

}  // namespace planmeter
