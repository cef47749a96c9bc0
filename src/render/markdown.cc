// SPDX-License-Identifier: MIT
// A document as Markdown that GitHub shows and pandoc turns into Word.
#include <algorithm>
#include <numeric>

#include "core/text.h"
#include "render/annex_name.h"
#include "render/markdown_text.h"
#include "render/page_cell.h"
#include "render/page_table.h"
#include "render/render.h"

namespace planmeter {
namespace {

// Pandoc shares a page's width among columns by the dashes under their titles.
constexpr int page_columns = 76;  // of 12 points on a page of A4
constexpr int cell_margins = 2;
constexpr int fewest_dashes = 5;
constexpr int most_dashes = 40;
constexpr int wrapped_title = 6;    // above figures
constexpr int narrowest_text = 10;  // where a table is too wide

std::string within_line(std::string_view text) {
  return markdown_text(text, MarkdownPlace::within_line);
}

/// The lines of `text`, a backslash at the end of each that another follows; `indentation` before
/// the further ones.
std::string paragraph_lines(std::string_view text, std::string_view indentation) {
  std::string page;
  const std::string lines = printable_lines(text);
  for (std::size_t begin = 0; begin <= lines.size();) {
    const std::size_t end = std::min(lines.find('\n', begin), lines.size());
    const std::string line = markdown_text(std::string_view(lines).substr(begin, end - begin),
                                           MarkdownPlace::line_start);
    begin = end + 1;
    // An empty line would end the paragraph.
    if (line.empty()) continue;
    if (!page.empty()) page.append("\\\n").append(indentation);
    page += line;
  }
  if (!page.empty()) page += '\n';
  return page;
}

/// As wide as the widest cell; where that is too much for a page, the widest texts are cut to one
/// width, and figures stay on one line.
std::vector<int> dashes_of(const PageTable& table) {
  std::vector<int> widths;
  for (std::size_t i = 0; i < table.titles.size(); ++i) {
    int width = display_width(table.titles[i]);
    if (table.alignments[i] == Align::right) width = std::min(width, wrapped_title);
    for (const std::vector<PageCell>& row : table.rows) {
      width = std::max(width, display_width(row[i].text));
    }
    widths.push_back(std::clamp(width + cell_margins, fewest_dashes, most_dashes));
  }
  for (int widest = most_dashes - 1; widest >= narrowest_text; --widest) {
    if (std::accumulate(widths.begin(), widths.end(), 0) <= page_columns) break;
    for (std::size_t i = 0; i < widths.size(); ++i) {
      if (table.alignments[i] == Align::left) widths[i] = std::min(widths[i], widest);
    }
  }
  return widths;
}

std::string delimiter_row(const PageTable& table) {
  const std::vector<int> dashes = dashes_of(table);
  std::string row = "|";
  for (std::size_t i = 0; i < dashes.size(); ++i) {
    const bool right = table.alignments[i] == Align::right;
    const std::string line(static_cast<std::size_t>(dashes[i]), '-');
    row += right ? line + ":|" : ":" + line + "|";
  }
  return row + '\n';
}

std::string table_row(const std::vector<PageCell>& cells) {
  std::string row = "|";
  for (const PageCell& cell : cells) row += " " + within_line(cell.text) + " |";
  return row + '\n';
}

/// One block's lines; empty where it has nothing for a page.
class BlockMarkdown {
 public:
  /// `above`: how many levels the title takes.
  BlockMarkdown(Language language, std::size_t above) : language_(language), above_(above) {}

  /// As deep as it is nested, so that no level is skipped.
  std::string operator()(const Heading& heading) {
    if (heading.text.empty()) return "";
    while (!levels_.empty() && levels_.back() >= heading.level) levels_.pop_back();
    levels_.push_back(heading.level);
    return heading_line(heading.text);
  }

  std::string operator()(const Annex& annex) {
    levels_ = {annex_level};
    const std::string name = heading_line(annex_name(annex, language_));
    if (annex.as_of.empty()) return name;
    return name + "\n" + paragraph_lines(annex.as_of, "");
  }

  /// One paragraph, or two, so that each keeps its line.
  std::string operator()(const Signature& signature) const {
    const std::string office = paragraph_lines(signature.office, "");
    const std::string date = paragraph_lines(signature.date, "");
    return office + (office.empty() || date.empty() ? "" : "\n") + date;
  }

  std::string operator()(const Paragraph& paragraph) const {
    return paragraph_lines(paragraph.text, "");
  }

  /// Items with numbers of their own are paragraphs: as a list they would be numbered anew.
  std::string operator()(const Bullets& bullets) const {
    std::string page;
    for (const std::string& item : bullets.items) {
      if (!bullets.marker.empty()) {
        page += "- " + paragraph_lines(item, "  ");
      } else {
        if (!page.empty()) page += '\n';
        page += paragraph_lines(item, "");
      }
    }
    return page;
  }

  std::string operator()(const Fields& fields) const {
    std::string page;
    for (const auto& [label, value] : fields.items) {
      const std::string text = within_line(page_cell(value).text);
      page += "- **" + within_line(printable(label)) + "**";
      page += language_ == Language::zh ? "：" : text.empty() ? ":" : ": ";
      page += text + '\n';
    }
    return page;
  }

  std::string operator()(const Table& table) const {
    const PageTable shown = page_table(table);
    if (shown.empty()) return "";
    std::vector<PageCell> titles;
    for (const std::string& title : shown.titles) titles.push_back({title});
    std::string page = table_row(titles) + delimiter_row(shown);
    for (const std::vector<PageCell>& row : shown.rows) page += table_row(row);
    return page;
  }

  std::string operator()(const Verbatim& verbatim) const {
    if (verbatim.text.empty()) return "";
    std::string lines = printable_lines(verbatim.text);
    if (!lines.ends_with('\n')) lines += '\n';
    std::string fence = "```";
    while (lines.find(fence) != std::string::npos) fence += '`';
    return fence + "\n" + lines + fence + "\n";
  }

  std::string operator()(const Chart& chart) const {
    const std::string table = (*this)(chart.table);
    const std::string caption = within_line(printable(chart.caption));
    if (caption.empty() || table.empty()) return table;
    return "**" + caption + "**\n\n" + table;
  }

 private:
  std::string heading_line(std::string_view text) const {
    return std::string(above_ + levels_.size(), '#') + " " + within_line(printable(text)) + "\n";
  }

  Language language_;
  std::size_t above_;
  std::vector<int> levels_;  // of the headings that what comes next is under
};

}  // namespace

std::string render_markdown(const Document& document) {
  const bool titled = !document.title.empty();
  BlockMarkdown block_markdown(document.language, titled ? 1 : 0);
  std::string page;
  if (titled) page = "# " + within_line(printable(document.title)) + "\n";
  for (const Block& block : document.blocks) {
    const std::string text = std::visit(block_markdown, block);
    if (text.empty()) continue;
    if (!page.empty()) page += '\n';
    page += text;
  }
  if (page.empty()) page = "\n";
  return page;
}

}  // namespace planmeter
