// SPDX-License-Identifier: MIT
// The blocks of a document as HTML, one after another.
#include "render/html_body.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/text.h"
#include "render/annex_name.h"
#include "render/html_chart.h"
#include "render/html_table.h"
#include "render/html_text.h"

namespace planmeter {

namespace {

constexpr HtmlWords chinese_words{"跳到正文", "目录", "表", "原文", "数据表"};
constexpr HtmlWords english_words{"Skip to the report", "Contents", "Table", "Text",
                                  "Table of the figures"};

struct DrawnGraphic {
  const HtmlGraphic& graphic;
  std::string operator()(const BarChart& chart) const { return html_bars(chart, graphic); }
  std::string operator()(const LineCharts& charts) const { return html_lines(charts, graphic); }
  std::string operator()(const ClassChart& chart) const { return html_classes(chart, graphic); }
};

}  // namespace

const HtmlWords& html_words(Language language) {
  return language == Language::zh ? chinese_words : english_words;
}

HtmlBody::HtmlBody(const Document& document)
    : language_(document.language),
      words_(html_words(document.language)),
      top_(document.title.empty() ? 0 : 1),
      heading_(document.title) {}

void HtmlBody::operator()(const Heading& heading) {
  if (heading.text.empty()) return;
  while (!levels_.empty() && levels_.back() >= heading.level) levels_.pop_back();
  levels_.push_back(heading.level);
  heading_ = heading.text;
  if (levels_.size() == 1) begin_section(heading.text, "");
  add_heading(heading.text);
}

void HtmlBody::operator()(const Paragraph& paragraph) {
  if (paragraph.text.empty()) return;
  text_ += fmt::format("<p{}{}>{}</p>\n", paragraph.flush ? " class=\"flush\"" : "",
                       html_lang(paragraph.text, language_), html_lines(paragraph.text));
}

void HtmlBody::operator()(const Bullets& bullets) {
  if (bullets.items.empty()) return;
  text_ += bullets.marker.empty() ? "<ul class=\"numbered\" role=\"list\">\n" : "<ul>\n";
  for (const std::string& item : bullets.items) {
    text_ += fmt::format("<li{}>{}</li>\n", html_lang(item, language_), html_lines(item));
  }
  text_ += "</ul>\n";
}

void HtmlBody::operator()(const Fields& fields) {
  if (fields.items.empty()) return;
  int widest = 0;
  for (const auto& [label, value] : fields.items) widest = std::max(widest, display_width(label));
  constexpr int widest_beside = 24;
  text_ += fmt::format("<dl class=\"fields{}\">\n", widest > widest_beside ? " wide" : "");
  for (const auto& [label, value] : fields.items) {
    text_ +=
        fmt::format("<div><dt>{}</dt><dd>{}</dd></div>\n", html_escaped(label), html_cell(value));
  }
  text_ += "</dl>\n";
}

void HtmlBody::operator()(const Table& table) { add_table(table, heading_); }

void HtmlBody::operator()(const Verbatim& verbatim) {
  if (verbatim.text.empty()) return;
  text_ += fmt::format(
      "<pre class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"{}\">{}</pre>\n",
      html_escaped(fmt::format("{} {}", words_.lines, ++regions_)),
      html_preformatted(verbatim.text));
}

void HtmlBody::operator()(const Chart& chart) {
  const std::string& caption = chart.caption.empty() ? heading_ : chart.caption;
  const HtmlGraphic graphic{language_, fmt::format("f{}", ++figures_), caption};
  // A strip is narrow: its table stands beside it. That of another graphic is folded up.
  const bool pair = std::holds_alternative<ClassChart>(chart.graphic);
  text_ += fmt::format("<figure{} role=\"group\" aria-labelledby=\"{}-c\">\n",
                       pair ? " class=\"pair\"" : "", graphic.id);
  text_ +=
      fmt::format("<figcaption id=\"{}-c\">{}</figcaption>\n", graphic.id, html_lines(caption));
  const std::string drawn = std::visit(DrawnGraphic{graphic}, chart.graphic);
  text_ += drawn;
  const bool folded = !pair && !drawn.empty();
  if (folded) text_ += fmt::format("<details>\n<summary>{}</summary>\n", words_.figures);
  add_table(chart.table, caption);
  if (folded) text_ += "</details>\n";
  text_ += "</figure>\n";
}

void HtmlBody::operator()(const Annex& annex) {
  levels_ = {annex_level};
  in_annex_ = true;
  heading_ = annex.title;
  begin_section(annex_name(annex, language_), "annex");
  text_ += fmt::format("<p class=\"annex-label\">{}</p>\n", html_lines(annex.label));
  add_heading(annex.title);
  if (annex.as_of.empty()) return;
  text_ += fmt::format("<p class=\"as-of\">{}</p>\n", html_lines(annex.as_of));
}

void HtmlBody::operator()(const Signature& signature) {
  if (signature.office.empty() && signature.date.empty()) return;
  text_ += "<div class=\"signature\">\n";
  if (!signature.office.empty()) {
    text_ += fmt::format("<p class=\"office\">{}</p>\n", html_lines(signature.office));
  }
  if (!signature.date.empty()) {
    text_ += fmt::format("<p class=\"date\">{}</p>\n", html_lines(signature.date));
  }
  text_ += "</div>\n";
}

void HtmlBody::begin_section(std::string name, std::string_view html_class) {
  close();
  sections_.push_back(std::move(name));
  const std::string of_class = html_class.empty() ? "" : fmt::format(" class=\"{}\"", html_class);
  text_ += fmt::format("<section id=\"s{}\"{}>\n", sections_.size(), of_class);
}

/// As deep as it is nested, so that no level is skipped.
void HtmlBody::add_heading(const std::string& text) {
  const std::size_t level = std::min<std::size_t>(levels_.size() + top_, 6);
  text_ +=
      fmt::format("<h{0}{1}>{2}</h{0}>\n", level, html_lang(text, language_), html_lines(text));
}

void HtmlBody::add_table(const Table& table, std::string_view about) {
  const int number = regions_ + 1;
  // A page that is one table alone has no heading.
  if (about.empty()) about = table.id;
  const std::string text =
      html_table(table, {language_, fmt::format("{} {} {}", words_.table, number, about),
                         top_ == 0   ? full_paper_line
                         : in_annex_ ? annex_paper_line
                                     : report_paper_line});
  if (!text.empty()) regions_ = number;
  text_ += text;
}

std::string HtmlBody::take() {
  std::string text = std::move(text_);
  text_.clear();
  return text;
}

void HtmlBody::close() {
  if (!sections_.empty()) text_ += "</section>\n";
}

}  // namespace planmeter
