// SPDX-License-Identifier: MIT
// A table on an HTML page.
#include "render/html_table.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
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
  TableWriter(const PageTable& table, const HtmlTableFrame& frame)
      : table_(table),
        language_(frame.language),
        room_(table_room(table, frame.paper_line)),
        status_(status_column(table)) {}

  std::string table() const {
    std::string text =
        fmt::format("<table class=\"{}{}\">\n", room_.paper, room_.breaks_words ? " broken" : "");
    text += head() + "<tbody>\n";
    for (const std::vector<PageCell>& cells : table_.rows) text += row(cells);
    return text + "</tbody>\n</table>\n";
  }

 private:
  /// The first column that colour stresses.
  static std::optional<std::size_t> status_column(const PageTable& table) {
    for (std::size_t i = 0; i < table.titles.size(); ++i) {
      const auto is_stressed = [i](const std::vector<PageCell>& row) {
        return row[i].tone != Tone::plain;
      };
      if (std::ranges::any_of(table.rows, is_stressed)) return i;
    }
    return std::nullopt;
  }

  std::string classes(std::size_t column, const PageCell& cell) const {
    const bool whole = cell.text.empty() || stays_whole(cell.text, table_.alignments[column]);
    std::string all;
    if (is_number(column)) {
      all = whole ? "number" : "number long";
    } else if (whole && !cell.text.empty()) {
      all = "whole";
    }
    if (status_ == column) all += all.empty() ? "status" : " status";
    return all;
  }

  bool is_number(std::size_t column) const { return table_.alignments[column] == Align::right; }

  std::string head() const {
    std::string text = "<thead><tr>";
    for (std::size_t i = 0; i < table_.titles.size(); ++i) {
      const bool fitted = room_.rest && *room_.rest != i;
      const bool whole = stays_whole(table_.titles[i], Align::left);
      text += fmt::format(R"(<th scope="col" class="{}{}{}{}w{}">{}</th>)",
                          is_number(i) ? "number " : "", whole ? "whole " : "",
                          status_ == i ? "status " : "", fitted ? "fitted " : "", room_.columns[i],
                          html_escaped(table_.titles[i]));
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
      if (const std::string of = classes(i, cells[i]); !of.empty()) {
        text += fmt::format(R"( class="{}")", of);
      }
      text += html_lang(cells[i].text, language_) + ">" + shown(cells[i]);
      text += names ? "</th>" : "</td>";
    }
    return text + "</tr>\n";
  }

  const PageTable& table_;
  Language language_;
  TableRoom room_;
  std::optional<std::size_t> status_;
};

}  // namespace

std::string html_table(const Table& table, const HtmlTableFrame& frame) {
  const PageTable page = page_table(table);
  if (page.empty()) return "";
  const TableWriter writer(page, frame);
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
    case Tone::absent:
      return R"(<span class="sign" aria-hidden="true">○</span>)";
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
    case Tone::absent:
      return "absent";
  }
  return "";
}

}  // namespace planmeter
