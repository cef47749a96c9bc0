// SPDX-License-Identifier: MIT
// Escapes, and the lists of a topic.
#include "cli/troff.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/text.h"

namespace planmeter {

namespace {

std::string escaped_character(char32_t character) {
  switch (character) {
    case U'\\':
      return "\\e";
    case U'-':
      return "\\-";
    case U'~':
      return "\\(ti";
    case U'^':
      return "\\(ha";
    case U'`':
      return "\\(ga";
    case U'\'':
      return "\\(aq";
    default:
      break;
  }
  if (character < 0x80) return {static_cast<char>(character)};
  return fmt::format("\\[u{:04X}]", static_cast<unsigned>(character));
}

/// Words as they are escaped, in lines of source of at most 78 bytes where they allow it, with
/// `line_end` between. Broken at blanks alone: where a line ends, a formatter puts one.
std::string in_source_lines(std::string_view text, std::string_view line_end) {
  constexpr std::size_t most_bytes = 78;
  std::string result;
  std::size_t line_bytes = 0;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find(' ', begin), text.size());
    const std::string word = escaped_for_troff(text.substr(begin, end - begin));
    if (line_bytes > 0 && line_bytes + 1 + word.size() > most_bytes) {
      result += line_end;
      line_bytes = 0;
    } else if (line_bytes > 0) {
      result += ' ';
      ++line_bytes;
    }
    result += word;
    line_bytes += word.size();
    begin = end + 1;
  }
  return result;
}

/// The word of a list is one line to the formatter, however long.
std::string row_for_troff(const HelpRow& row) {
  return fmt::format(".TP 4n\n\\fB{}\\fR\n{}", in_source_lines(row.word, " \\\n"),
                     filled_for_troff(row.meaning));
}

std::string lines_for_troff(const std::vector<std::string_view>& lines) {
  std::string text = ".PP\n.in +4n\n.EX\n";
  for (const std::string_view line : lines) text += escaped_for_troff(line) + "\n";
  return text + ".EE\n.in\n";
}

}  // namespace

std::string escaped_for_troff(std::string_view text) {
  std::string result;
  for (std::size_t position = 0; position < text.size();) {
    result += escaped_character(next_code_point(text, position));
  }
  return result.starts_with('.') ? "\\&" + result : result;
}

std::string filled_for_troff(std::string_view text) { return in_source_lines(text, "\n") + "\n"; }

std::string topic_for_troff(std::string_view section, const std::vector<HelpPart>& parts) {
  std::string text = fmt::format(".SH \"{}\"\n", section);
  for (const HelpPart& part : parts) {
    if (!part.heading.empty()) text += fmt::format(".SS {}\n", escaped_for_troff(part.heading));
    bool first = true;
    for (const std::string& sentence : part.sentences) {
      const bool follows_heading = first && (!part.heading.empty() || &part == parts.data());
      text += (follows_heading ? "" : ".PP\n") + filled_for_troff(sentence);
      first = false;
    }
    if (!part.lines.empty()) text += lines_for_troff(part.lines);
    if (!part.rows.empty()) text += ".PD 0\n";
    for (const HelpRow& row : part.rows) text += row_for_troff(row);
    if (!part.rows.empty()) text += ".PD\n";
  }
  return text;
}

}  // namespace planmeter
