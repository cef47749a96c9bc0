// SPDX-License-Identifier: MIT
// What the graphics of an HTML page have in common.
#include "render/html_chart.h"

#include <fmt/format.h>

#include "render/html_text.h"

namespace planmeter {

std::string svg_begin(const std::string& id, std::string_view title, std::string_view description,
                      std::string_view attributes) {
  const bool described = !description.empty();
  std::string text =
      fmt::format(R"(<svg role="img" aria-labelledby="{0}-t{1}"{2}><title id="{0}-t">{3}</title>)",
                  id, described ? fmt::format(" {}-d", id) : "", attributes, html_escaped(title));
  if (described) text += fmt::format(R"(<desc id="{}-d">{}</desc>)", id, html_escaped(description));
  return text + "\n";
}

std::string legend_entry(std::string_view mark, std::string_view word) {
  if (word.empty()) return "";
  const std::string escaped = html_escaped(word);
  return fmt::format(
      "<span class=\"entry\"><svg class=\"key\" aria-hidden=\"true\" viewBox=\"0 0 36 20\">"
      "<title>{0}</title>{1}</svg> {0}</span>\n",
      escaped, mark);
}

}  // namespace planmeter
