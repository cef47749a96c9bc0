// SPDX-License-Identifier: MIT
// Bullet charts: how far each indicator has come, with a tick where it should be.
#include <fmt/format.h>

#include <algorithm>

#include "render/html_chart.h"
#include "render/html_table.h"
#include "render/html_text.h"

namespace planmeter {

namespace {

constexpr int axis = 1000;

/// `name: value`, or nothing where there is no value.
std::string named(std::string_view name, std::string_view value, Language language) {
  if (value.empty()) return "";
  if (name.empty()) return std::string(value);
  return fmt::format("{}{}{}", name, language == Language::zh ? "：" : ": ", value);
}

std::string description(const BarChart& chart, const Bar& bar, Language language) {
  std::string text = named(bar.length ? chart.bar_name : "", bar.value, language);
  const std::string mark = named(chart.mark_name, bar.mark, language);
  if (!text.empty() && !mark.empty()) text += language == Language::zh ? "；" : "; ";
  return text + mark;
}

/// The bar as far as the axis goes; an arrowhead where it goes on.
std::string drawn_bar(int length, Tone tone) {
  std::string text =
      fmt::format(R"(<rect class="bar {}" data-length="{}" x="0" y="9" width="{}" height="22"/>)",
                  html_tone_class(tone), length, std::clamp(length, 0, axis));
  if (length > axis) text += R"(<path class="cut" d="M1008 7L1044 20L1008 33Z"/>)";
  if (length < 0) text += R"(<path class="cut" d="M-6 7L-34 20L-6 33Z"/>)";
  return text;
}

/// A tick; dashed, and beside the axis, where its place is beyond it.
std::string drawn_mark(int place) {
  const bool beyond = place < 0 || place > axis;
  const int x = place > axis ? axis + 26 : std::max(place, -20);
  constexpr std::string_view line = R"(<line class="{}{}"{} x1="{}" x2="{}" y1="2" y2="38"/>)";
  const std::string_view dashed = beyond ? " beyond" : "";
  return fmt::format(line, "halo", "", "", x, x) +
         fmt::format(line, "mark", dashed, fmt::format(R"( data-mark="{}")", place), x, x);
}

std::string row(const BarChart& chart, const Bar& bar, const HtmlGraphic& graphic,
                std::size_t number) {
  const std::string id = fmt::format("{}-{}", graphic.id, number);
  std::string text =
      fmt::format("<div class=\"row\"><span class=\"label\" aria-hidden=\"true\"{}>{}</span>\n",
                  html_lang(bar.label, graphic.language), html_escaped(bar.label));
  text += svg_begin(id, bar.label, description(chart, bar, graphic.language),
                    R"( class="bullet" viewBox="-40 0 1090 40" preserveAspectRatio="none")");
  text += R"(<rect class="track" x="0" y="9" width="1000" height="22"/>)";
  if (bar.length) text += drawn_bar(*bar.length, bar.tone);
  text += R"(<line class="end" x1="1000" x2="1000" y1="5" y2="35"/>)";
  if (bar.mark_at) text += drawn_mark(*bar.mark_at);
  const std::string_view tone = html_tone_class(bar.tone);
  text += fmt::format(
      "</svg>\n<span class=\"value\" aria-hidden=\"true\"><b class=\"tone {}\">{}{}</b>", tone,
      html_sign(bar.tone), html_escaped(bar.value));
  if (!bar.mark.empty()) {
    text += fmt::format(" <span class=\"aside\">{}</span>", html_escaped(bar.mark));
  }
  return text + "</span></div>\n";
}

}  // namespace

std::string html_bars(const BarChart& chart, const HtmlGraphic& graphic) {
  if (chart.bars.empty()) return "";
  std::string text = "<p class=\"legend\" aria-hidden=\"true\">\n";
  if (!chart.bar_name.empty()) {
    text += fmt::format("<span class=\"entry\">{}{}</span>\n", html_escaped(chart.bar_name),
                        graphic.language == Language::zh ? "：" : ":");
  }
  for (const ToneName& tone : chart.tones) {
    constexpr std::string_view key = R"(<rect class="bar {}" x="2" y="5" width="32" height="10"/>)";
    text += legend_entry(fmt::format(key, html_tone_class(tone.tone)), tone.name);
  }
  text += legend_entry(R"(<line class="mark" x1="18" x2="18" y1="1" y2="19"/>)", chart.mark_name);
  text += legend_entry(R"(<rect class="track" x="2" y="5" width="28" height="10"/>)"
                       R"(<line class="end" x1="30" x2="30" y1="2" y2="18"/>)",
                       chart.full_name);
  text += "</p>\n<div class=\"bars\">\n";
  for (std::size_t i = 0; i < chart.bars.size(); ++i) text += row(chart, chart.bars[i], graphic, i);
  return text + "</div>\n";
}

}  // namespace planmeter
