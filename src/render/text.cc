// SPDX-License-Identifier: MIT
// A document as a text page, for a terminal or to paste into another document.
#include <algorithm>

#include "core/text.h"
#include "render/page_cell.h"
#include "render/render.h"
#include "render/text_bars.h"
#include "render/text_table.h"

namespace planmeter {
namespace {

/// `text` wrapped to the page, and a rule of `mark` as wide as its widest line where there is one.
std::string heading_lines(std::string_view text, std::string_view mark, int width) {
  std::string page;
  int widest = 0;
  for (const std::string& line : wrap(printable_lines(text), width)) {
    widest = std::max(widest, display_width(line));
    append_line(page, line);
  }
  if (!mark.empty()) append_line(page, repeated(mark, widest));
  return page;
}

/// One block's lines; empty where it has nothing for a page.
class BlockText {
 public:
  explicit BlockText(const TableLayout& layout) : layout_(layout) {}

  std::string operator()(const Heading& heading) const {
    if (heading.text.empty()) return "";
    return heading_lines(heading.text, heading.level == 1 ? "─" : "", layout_.width);
  }

  std::string operator()(const Paragraph& paragraph) const { return lines_of(paragraph.text); }

  std::string operator()(const Bullets& bullets) const {
    std::string page;
    for (const std::string& item : bullets.items) {
      std::string start = bullets.marker;
      for (const std::string& line : wrap(printable_lines(item), layout_.width - 2)) {
        append_line(page, start + line);
        start = "  ";
      }
    }
    return page;
  }

  std::string operator()(const Fields& fields) const {
    int widest = 0;
    for (const auto& [label, value] : fields.items) {
      widest = std::max(widest, display_width(printable(label)));
    }
    std::string page;
    for (const auto& [label, value] : fields.items) {
      page += labelled_value(pad_right(printable(label), widest) + "  ", value, layout_);
    }
    return page;
  }

  std::string operator()(const Table& table) const {
    if (table.audience == Audience::data) return "";
    return text_table(table, layout_);
  }

  std::string operator()(const Chart& chart) const {
    const std::string caption = heading_lines(chart.caption, "", layout_.width);
    const auto* bars = std::get_if<BarChart>(&chart.graphic);
    const std::string table = (*this)(chart.table);
    if (bars == nullptr || bars->bars.empty() || !layout_.drawn) return caption + table;
    return caption + text_bars(*bars, layout_) + "\n" + table;
  }

  std::string operator()(const Annex& annex) const {
    return heading_lines(annex.label, "", layout_.width) +
           heading_lines(annex.title, "─", layout_.width) + lines_of(annex.as_of);
  }

  std::string operator()(const Signature& signature) const {
    return lines_of(signature.office) + lines_of(signature.date);
  }

  std::string operator()(const Verbatim& verbatim) const { return printable_lines(verbatim.text); }

 private:
  /// No line where there is no word.
  std::string lines_of(const std::string& text) const {
    std::string page;
    if (text.empty()) return page;
    for (std::string& line : wrap(printable_lines(text), layout_.width)) {
      append_line(page, std::move(line));
    }
    return page;
  }

  TableLayout layout_;
};

/// A heading of the third level stands right above what it names; everything else is set off by a
/// blank line.
bool runs_into_next(const Block& block) {
  const auto* heading = std::get_if<Heading>(&block);
  return heading != nullptr && heading->level >= 3;
}

}  // namespace

std::string render_text(const Document& document, const RenderOptions& options) {
  const BlockText block_text({options.width, options.color, options.drawn, document.language});
  std::string page;
  if (!document.title.empty()) page = heading_lines(document.title, "═", options.width);
  bool blank_line_due = !page.empty();
  for (const Block& block : document.blocks) {
    const std::string text = std::visit(block_text, block);
    if (text.empty()) continue;
    if (blank_line_due) page += '\n';
    page += text;
    blank_line_due = !runs_into_next(block);
  }
  if (page.empty()) page = "\n";
  return page;
}

}  // namespace planmeter
