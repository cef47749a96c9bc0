// SPDX-License-Identifier: MIT
// Trajectories: the path dashed, what was achieved in a solid line, what is demanded as diamonds.
#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <utility>
#include <vector>

#include "render/html_chart.h"
#include "render/html_text.h"
#include "render/html_width.h"

namespace planmeter {

namespace {

// In units of the image; the plot is as wide as the axis has places.
constexpr int plot_width = 1000;
constexpr int plot_height = 600;
constexpr int top = 96;
constexpr int below = 80;
constexpr int right_margin = 80;
constexpr int line_label_size = 42;
constexpr int bottom = top + plot_height;
constexpr std::string_view cut_key = R"(<path class="axis" d="M18 1v5l-6 3l12 3l-6 3v5"/>)";

std::string_view class_of(LineKind kind) {
  switch (kind) {
    case LineKind::path:
      return "path";
    case LineKind::actual:
      return "actual";
    case LineKind::target:
      return "target";
  }
  return "";
}

std::string_view key_of(LineKind kind) {
  switch (kind) {
    case LineKind::path:
      return R"(<path class="line path" d="M1 10H35"/>)"
             R"(<circle class="point path" cx="18" cy="10" r="2"/>)";
    case LineKind::actual:
      return R"(<path class="line actual" d="M1 10H35"/>)"
             R"(<circle class="point actual" cx="18" cy="10" r="4"/>)";
    case LineKind::target:
      return R"(<path class="point target" d="M18 3L25 10L18 17L11 10Z"/>)";
  }
  return "";
}

class LineWriter {
 public:
  LineWriter(const LineChart& chart, int left) : chart_(chart), left_(left) {
    for (const ChartLine& line : chart.lines) {
      if (line.points.empty() || line.kind == LineKind::path) continue;
      const auto first =
          line.kind == LineKind::target ? line.points.begin() : line.points.end() - 1;
      for (auto point = first; point != line.points.end(); ++point) {
        labelled_.emplace_back(line.kind, &*point);
      }
    }
  }

  std::string image(const std::string& id, std::string_view title) const {
    const std::string box = fmt::format(R"( class="trajectory" viewBox="0 0 {} {}")",
                                        left_ + plot_width + right_margin, bottom + below);
    std::string text = svg_begin(id, title, chart_.description, box) + grid();
    for (const ChartLine& line : chart_.lines) text += drawn(line);
    for (const Label& shown : labels()) text += written(shown);
    return text + "</svg>\n";
  }

 private:
  int x(int place) const { return left_ + place; }
  static int y(int place) { return bottom - (place * plot_height + plot_width / 2) / plot_width; }

  std::string grid() const {
    std::string text;
    for (const AxisLabel& mark : chart_.y) {
      text += fmt::format(
          R"(<path class="grid" d="M{0} {1}H{2}"/><text x="{3}" y="{4}" text-anchor="end">{5}</text>)",
          left_, y(mark.at), x(plot_width), left_ - 28, y(mark.at) + 14, html_escaped(mark.text));
    }
    text += fmt::format(R"(<path class="axis" d="M{} {}H{}"/>)", left_, bottom, x(plot_width));
    if (!chart_.cut.empty()) {
      text += fmt::format(R"(<path class="axis break" d="M{} {}v-16l-14 -10l28 -14l-14 -10v-16"/>)",
                          left_, bottom);
    }
    // From the end, so that the last year is never the one without room.
    int free = plot_width + right_margin + left_;
    for (auto mark = chart_.x.rbegin(); mark != chart_.x.rend(); ++mark) {
      text += fmt::format(R"(<path class="axis" d="M{} {}v10"/>)", x(mark->at), bottom);
      const int half = set_width(mark->text, line_label_size) / 2;
      if (x(mark->at) + half > free) continue;
      free = x(mark->at) - half - 16;
      text += fmt::format(R"(<text x="{}" y="{}" text-anchor="middle">{}</text>)", x(mark->at),
                          bottom + 60, html_escaped(mark->text));
    }
    return text + "\n";
  }

  std::string drawn(const ChartLine& line) const {
    const std::string_view kind = class_of(line.kind);
    std::string course;
    std::string points;
    for (const ChartPoint& point : line.points) {
      const bool begins = course.empty() || point.apart;
      course += fmt::format("{}{} {}", begins ? "M" : "L", x(point.x), y(point.y));
      const std::string data = fmt::format(R"(data-x="{}" data-y="{}")", point.x, point.y);
      const std::string name =
          fmt::format("<title>{} {}</title>", html_escaped(line.name), html_escaped(point.label));
      if (line.kind == LineKind::target) {
        points += fmt::format(
            R"(<path class="point target" {} d="M{} {}l22 22l-22 22l-22 -22Z">{}</path>)", data,
            x(point.x), y(point.y) - 22, name);
      } else {
        points +=
            fmt::format(R"(<circle class="point {}" {} cx="{}" cy="{}" r="{}">{}</circle>)", kind,
                        data, x(point.x), y(point.y), line.kind == LineKind::path ? 8 : 15, name);
      }
    }
    if (line.kind != LineKind::target && course.find('L') != std::string::npos) {
      course = fmt::format(R"(<path class="line {}" d="{}"/>)", kind, course);
    } else {
      course.clear();
    }
    return course + points + "\n";
  }

  struct Label {
    LineKind kind;
    const ChartPoint* point;
    int left;
    int base;

    bool overlaps(const Label& other) const {
      const bool beside = left + set_width(point->label, line_label_size) <= other.left ||
                          other.left + set_width(other.point->label, line_label_size) <= left;
      return !beside && std::abs(base - other.base) < line_label_size;
    }
  };

  /// Above its point, or below where another label stands above; to the side that the line through
  /// the point leaves free.
  Label placed(LineKind kind, const ChartPoint& point) const {
    const bool under = std::ranges::any_of(labelled_, [&](const auto& other) {
      const bool near = std::abs(other.second->x - point.x) < 300;
      const bool above = std::pair(other.second->y, other.first) > std::pair(point.y, kind);
      return near && above;
    });
    const int width = set_width(point.label, line_label_size);
    const int free = under == rises() ? x(point.x) - 10 : x(point.x) + 30 - width;
    const int last = x(plot_width) + right_margin - width;
    return {kind, &point, std::clamp(free, left_ + 10, std::max(last, left_ + 10)),
            std::clamp(y(point.y) + (under ? 62 : -32), 64, bottom - 10)};
  }

  /// Those that have room: the actual's first, then the targets' from the last year on.
  std::vector<Label> labels() const {
    auto order = labelled_;
    std::ranges::stable_sort(order, [](const auto& one, const auto& other) {
      return std::pair(one.first, -one.second->x) < std::pair(other.first, -other.second->x);
    });
    std::vector<Label> shown;
    for (const auto& [kind, point] : order) {
      const Label label = placed(kind, *point);
      const bool room =
          std::ranges::none_of(shown, [&](const Label& other) { return label.overlaps(other); });
      if (room) shown.push_back(label);
    }
    std::ranges::sort(shown, {},
                      [](const Label& label) { return std::pair(label.kind, label.point->x); });
    return shown;
  }

  static std::string written(const Label& label) {
    return fmt::format(R"(<text class="figure {}" x="{}" y="{}">{}</text>)", class_of(label.kind),
                       label.left, label.base, html_escaped(label.point->label));
  }

  bool rises() const {
    for (const ChartLine& line : chart_.lines) {
      if (line.points.size() > 1) return line.points.back().y >= line.points.front().y;
    }
    return true;
  }

  const LineChart& chart_;
  int left_;  // the room of the labels at the left
  std::vector<std::pair<LineKind, const ChartPoint*>> labelled_;
};

/// Each kind of line once, under the name it is first given, and the sign of a cut axis.
std::string legend(const LineCharts& charts) {
  std::string text;
  std::vector<std::pair<LineKind, std::string_view>> shown;
  for (const LineChart& chart : charts.charts) {
    for (const ChartLine& line : chart.lines) {
      const std::pair<LineKind, std::string_view> entry{line.kind, line.name};
      if (std::ranges::find(shown, entry) != shown.end()) continue;
      shown.push_back(entry);
      text += legend_entry(key_of(line.kind), line.name);
    }
  }
  const auto cut = std::ranges::find_if_not(charts.charts, &std::string::empty, &LineChart::cut);
  if (cut != charts.charts.end()) text += legend_entry(cut_key, cut->cut);
  return "<p class=\"legend\" aria-hidden=\"true\">\n" + text + "</p>\n";
}

}  // namespace

std::string html_lines(const LineCharts& charts, const HtmlGraphic& graphic) {
  std::string text = legend(charts) + "<div class=\"trajectories\">\n";
  int left = 70;  // of all the same, so that they stand in line
  for (const LineChart& chart : charts.charts) {
    for (const AxisLabel& label : chart.y)
      left = std::max(left, set_width(label.text, line_label_size) + 40);
  }
  for (std::size_t i = 0; i < charts.charts.size(); ++i) {
    const LineChart& chart = charts.charts[i];
    const std::string& title = chart.title.empty() ? graphic.caption : chart.title;
    text += fmt::format("<div class=\"one\"><p class=\"name\" aria-hidden=\"true\"{}>{}</p>\n",
                        html_lang(chart.title, graphic.language), html_escaped(chart.title));
    text += LineWriter(chart, left).image(fmt::format("{}-{}", graphic.id, i), title) + "</div>\n";
  }
  return text + "</div>\n";
}

}  // namespace planmeter
