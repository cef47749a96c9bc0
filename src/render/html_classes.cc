// SPDX-License-Identifier: MIT
// A strip of squares for each row: its class in each column, by name and by shade.
#include <fmt/format.h>

#include <algorithm>

#include "render/html_chart.h"
#include "render/html_text.h"
#include "render/html_width.h"

namespace planmeter {

namespace {

constexpr int label_size = 14;
constexpr int row_height = 26;
constexpr int gap = 2;
constexpr int shades = 5;

/// The shades are spread over the classes: the first has the darkest, the last the lightest.
int shade_of(int rank, int classes) {
  if (classes < 2) return 0;
  return std::clamp(rank * (shades - 1) / (classes - 1), 0, shades - 1);
}

/// A row a sentence: who cannot see the strip hears it.
std::string description(const ClassChart& chart, Language language) {
  const bool zh = language == Language::zh;
  std::string text;
  for (const ClassRow& row : chart.rows) {
    if (!text.empty()) text += zh ? "；" : "; ";
    text += row.label + (zh ? "：" : ": ");
    for (std::size_t i = 0; i < row.marks.size(); ++i) {
      if (i > 0) text += zh ? "、" : ", ";
      if (i < chart.columns.size()) text += chart.columns[i] + " ";
      text += row.marks[i].text;
    }
  }
  return text;
}

class ClassWriter {
 public:
  ClassWriter(const ClassChart& chart, const HtmlGraphic& graphic)
      : chart_(chart), graphic_(graphic) {
    for (const std::string& column : chart.columns) widen(column);
    for (const ClassRow& row : chart.rows) {
      left_ = std::max(left_, set_width(row.label, label_size) + 12);
      for (const ClassMark& mark : row.marks) widen(mark.text);
    }
  }

  std::string image() const {
    const int width = left_ + static_cast<int>(chart_.columns.size()) * column_width_;
    const int height = row_height * (static_cast<int>(chart_.rows.size()) + 1);
    std::string text =
        svg_begin(graphic_.id + "-0", graphic_.caption, description(chart_, graphic_.language),
                  fmt::format(R"( class="classes" width="{0}" height="{1}" viewBox="0 0 {0} {1}")",
                              width, height));
    text += fmt::format(
        R"(<defs><pattern id="{}-hatch" width="6" height="6" patternUnits="userSpaceOnUse">)"
        R"(<path class="hatch" d="M-1 1L1 -1M0 6L6 0M5 7L7 5"/></pattern></defs>)",
        graphic_.id);
    for (std::size_t i = 0; i < chart_.columns.size(); ++i) {
      text += centred("head", static_cast<int>(i), 0, chart_.columns[i]);
    }
    for (std::size_t i = 0; i < chart_.rows.size(); ++i) {
      text += row(chart_.rows[i], static_cast<int>(i) + 1);
    }
    return text + "</svg>\n";
  }

 private:
  void widen(std::string_view text) {
    column_width_ = std::max(column_width_, set_width(text, label_size) + 14);
  }

  std::string centred(std::string_view style, int column, int line, std::string_view words) const {
    return fmt::format(R"(<text class="{}" x="{}" y="{}" text-anchor="middle">{}</text>)", style,
                       left_ + column * column_width_ + column_width_ / 2,
                       line * row_height + row_height - 8, html_escaped(words));
  }

  std::string row(const ClassRow& row, int line) const {
    std::string text =
        fmt::format(R"(<text x="0" y="{}"{}>{}</text>)", line * row_height + row_height - 8,
                    html_lang(row.label, graphic_.language), html_escaped(row.label));
    for (std::size_t i = 0; i < row.marks.size(); ++i) {
      const int column = static_cast<int>(i);
      text += square(row.marks[i], column, line);
    }
    return text + "\n";
  }

  std::string square(const ClassMark& mark, int column, int line) const {
    const std::string style =
        mark.rank ? fmt::format("shade{}", shade_of(*mark.rank, chart_.classes)) : "unknown";
    const std::string fill = mark.rank ? fmt::format(" data-rank=\"{}\"", *mark.rank)
                                       : fmt::format(" fill=\"url(#{}-hatch)\"", graphic_.id);
    std::string text = fmt::format(R"(<rect class="square {}"{} data-column="{}" data-row="{}")",
                                   style, fill, column, line - 1);
    text += fmt::format(R"( x="{}" y="{}" width="{}" height="{}"/>)",
                        left_ + column * column_width_ + gap / 2, line * row_height + gap / 2,
                        column_width_ - gap, row_height - gap);
    return text + centred("on " + style, column, line, mark.text);
  }

  const ClassChart& chart_;
  const HtmlGraphic& graphic_;
  int left_ = 40;
  int column_width_ = 46;
};

}  // namespace

std::string html_classes(const ClassChart& chart, const HtmlGraphic& graphic) {
  return "<div class=\"strip\">\n" + ClassWriter(chart, graphic).image() + "</div>\n";
}

}  // namespace planmeter
