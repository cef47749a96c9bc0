// SPDX-License-Identifier: MIT
// A table on an HTML page.
#include "render/html_table.h"

#include <fmt/format.h>

#include <cstddef>
#include <vector>

#include "render/html_text.h"
#include "render/html_width.h"
#include "render/page_table.h"

namespace planmeter {

namespace {

std::string shown(const PageCell& cell) {
  const std::string text = html_escaped(cell.text);
  const std::string_view tone = html_tone_class(cell.tone);
  if (tone.empty() || text.empty()) return text;
  return fmt::format(R"(<span class="tone {}">{}{}</span>)", tone, html_sign(cell.tone), text);
}

class TableWriter {
 public:
  TableWriter(const PageTable& table, Language language)
      : table_(table), language_(language), room_(table_room(table)) {}

  std::string table() const {
    std::string text =
        fmt::format("<table class=\"{}{}\">\n", room_.paper, room_.breaks_words ? " broken" : "");
    text += head() + "<tbody>\n";
    for (const std::vector<PageCell>& cells : table_.rows) text += row(cells);
    return text + "</tbody>\n</table>\n";
  }

 private:
  bool is_number(std::size_t column) const { return table_.alignments[column] == Align::right; }

  std::string head() const {
    std::string text = "<thead><tr>";
    for (std::size_t i = 0; i < table_.titles.size(); ++i) {
      const bool fitted = room_.rest && *room_.rest != i;
      text +=
          fmt::format(R"(<th scope="col" class="{}{}w{}">{}</th>)", is_number(i) ? "number " : "",
                      fitted ? "fitted " : "", room_.columns[i], html_escaped(table_.titles[i]));
    }
    return text + "</tr></thead>\n";
  }

  /// The first cell with a word in it says what the row is about.
  std::string row(const std::vector<PageCell>& cells) const {
    std::string text = "<tr>";
    bool named = false;
    for (std::size_t i = 0; i < cells.size(); ++i) {
      const bool names = !named && !cells[i].text.empty();
      named = named || names;
      text += names ? R"(<th scope="row")" : "<td";
      if (is_number(i)) text += R"( class="number")";
      text += html_lang(cells[i].text, language_) + ">" + shown(cells[i]);
      text += names ? "</th>" : "</td>";
    }
    return text + "</tr>\n";
  }

  const PageTable& table_;
  Language language_;
  TableRoom room_;
};

}  // namespace

std::string html_table(const Table& table, const HtmlTableFrame& frame) {
  const PageTable page = page_table(table);
  if (page.empty()) return "";
  const TableWriter writer(page, frame.language);
  constexpr std::size_t most_kept_together = 12;  // rows: more may go over a page's end
  const bool kept = page.rows.size() <= most_kept_together;
  return fmt::format("<div class=\"scroll{}\" role=\"region\" tabindex=\"0\" aria-label=\"{}\">\n",
                     kept ? " kept" : "", html_escaped(frame.label)) +
         writer.table() + "</div>\n";
}

std::string html_cell(const Cell& cell) { return shown(page_cell(cell)); }

std::string html_sign(Tone tone) {
  switch (tone) {
    case Tone::plain:
      return "";
    case Tone::good:
      return R"(<span class="sign" aria-hidden="true">✓</span>)";
    case Tone::bad:
      return R"(<span class="sign" aria-hidden="true">✗</span>)";
    case Tone::open:
      return R"(<span class="sign" aria-hidden="true">?</span>)";
  }
  return "";
}

std::string_view html_tone_class(Tone tone) {
  switch (tone) {
    case Tone::plain:
      return "";
    case Tone::good:
      return "good";
    case Tone::bad:
      return "bad";
    case Tone::open:
      return "open";
  }
  return "";
}

}  // namespace planmeter
