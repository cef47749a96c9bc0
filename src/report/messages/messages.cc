// SPDX-License-Identifier: MIT
// The sentence about its arguments, its place before it and the line below.
#include "report/messages/messages.h"

#include <fmt/args.h>
#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "core/printable.h"
#include "core/text.h"
#include "report/messages/system_error_text.h"
#include "report/messages/yaml_error_text.h"
#include "report/words/code_names.h"
#include "report/words/sentence.h"

namespace planmeter {

namespace {

constexpr int excerpt_width = 80;

/// What stands where a finding has no file is the program's own name.
std::string place_of_file(const std::string& file) {
  return file.empty() ? "planmeter" : printable(file);
}

/// A finding is one line: tabs and line breaks are spaces in it.
std::string in_one_line(std::string_view text) {
  std::string line(text);
  for (char& character : line) {
    if (character == '\t' || character == '\n' || character == '\r') character = ' ';
  }
  return printable(line);
}

/// A whole file that was taken for one value must not become the message.
std::string shortened(std::string text) {
  constexpr int widest = 400;
  const std::string_view shown = truncate_to_width(text, widest);
  if (shown.size() == text.size()) return text;
  return std::string(shown) + "…";
}

/// The byte position `count` characters after `position`, or the end.
std::size_t after_characters(std::string_view text, std::size_t position, int count) {
  for (int i = 0; i < count && position < text.size(); ++i) next_code_point(text, position);
  return position;
}

/// The line with a caret under `column`, cut to 80 columns around it.
std::string excerpt(std::string_view text, int column) {
  // A line may be as long as a file: no more of it is looked at than can be shown.
  constexpr int reach = 2 * excerpt_width;
  const int left_out = std::max(column - 1 - reach, 0);
  text.remove_prefix(after_characters(text, 0, left_out));
  // One place a character, whatever the line holds, so that the caret stands under its own.
  const std::string line = in_one_line(text.substr(0, after_characters(text, 0, 2 * reach)));
  const std::string_view whole = line;
  const std::size_t caret = after_characters(whole, 0, column - 1 - left_out);
  std::size_t begin = 0;
  // Cut from the left until the caret is well inside.
  while (display_width(whole.substr(begin, caret - begin)) > excerpt_width - 20) {
    next_code_point(whole, begin);
  }
  std::string result = "  ";
  result += truncate_to_width(whole.substr(begin), excerpt_width);
  result += "\n  ";
  result.append(static_cast<std::size_t>(display_width(whole.substr(begin, caret - begin))), ' ');
  return result + "^\n";
}

using Naming = std::string (*)(std::string_view word);

std::string as_written(std::string_view word) { return std::string(word); }

/// A Chinese reader is told in Chinese too what stands by its code.
Naming naming(Language language, Naming chinese) {
  return language == Language::zh ? chinese : as_written;
}

/// `a, b, c` as a sentence has it, with what `named` makes of each.
std::string named_alternatives(std::string_view list, Language language,
                               Naming named = as_written) {
  constexpr std::string_view separator = ", ";
  std::vector<std::string> names;
  for (std::size_t begin = 0; begin <= list.size();) {
    const std::size_t end = std::min(list.find(separator, begin), list.size());
    names.push_back(named(list.substr(begin, end - begin)));
    begin = end + separator.size();
  }
  return alternatives(names, language);
}

/// What usage lines call an argument, in words.
std::string_view argument_name(std::string_view name, Language language) {
  if (language == Language::en) return name;
  if (name == "COMMAND") return "命令";
  if (name == "DATA") return "数据文件";
  if (name == "INDICATOR") return "指标";
  return name == "INDICATOR, DATA" ? "指标和数据文件" : name;
}

/// The part of a file that a finding about a key names, which is a key of its own but for two.
std::string_view part_of_file(std::string_view part, std::string_view whole, Language language) {
  if (language == Language::en) return part;
  if (part == "note") return "说明文件";
  return part == "file" ? whole : part;
}

std::string told(std::string_view text, Argument argument, Language language) {
  switch (argument) {
    case Argument::text:
      return std::string(text);
    case Argument::list:
      return named_alternatives(text, language);
    case Argument::code:
      return naming(language, with_chinese_name)(text);
    case Argument::codes:
      return named_alternatives(text, language, naming(language, with_chinese_name));
    case Argument::statuses:
      return named_alternatives(text, language, naming(language, with_chinese_status));
    case Argument::system_error:
      return system_error_text(text, language);
    case Argument::yaml_error:
      return yaml_error_text(text, language);
    case Argument::file_kind:
      return std::string(file_kind_name(text, language));
    case Argument::usage_word:
      return std::string(argument_name(text, language));
    case Argument::part:
      return std::string(part_of_file(text, "文件", language));
    case Argument::part_lacking:
      return std::string(part_of_file(text, "文件开头", language));
  }
  return {};
}

}  // namespace

std::string message_text(const Diagnostic& diagnostic, Language language) {
  const FindingRow& row = row_of(diagnostic.code);
  fmt::dynamic_format_arg_store<fmt::format_context> arguments;
  auto argument = row.arguments.begin();
  for (const std::string& text : diagnostic.arguments) {
    if (argument == row.arguments.end()) break;
    arguments.push_back(shortened(told(in_one_line(text), *argument++, language)));
  }
  return fmt::vformat(language == Language::zh ? row.zh : row.en, arguments);
}

std::string finding_text(const Diagnostic& diagnostic, const Inputs& inputs, Language language) {
  std::string place = place_of_file(diagnostic.file);
  if (diagnostic.line > 0) place += fmt::format(":{}:{}", diagnostic.line, diagnostic.column);
  std::string text = fmt::format("{}: {}: {} [{}]\n", place, code_of(diagnostic.severity),
                                 message_text(diagnostic, language), name_of(diagnostic.code));
  if (diagnostic.line > 0) {
    const std::string line = inputs.line_text(diagnostic.file, diagnostic.line);
    if (!line.empty()) text += excerpt(line, diagnostic.column);
  }
  return text;
}

std::string more_text(const MoreFindings& more, Language language) {
  return language == Language::zh ? fmt::format("另有{}处，未一一列出", more.count)
                                  : fmt::format("{} more, not listed one by one", more.count);
}

std::string findings_text(const Diagnostics& findings, const Inputs& inputs, Language language) {
  std::string text;
  for (const Diagnostic& found : findings.all()) text += finding_text(found, inputs, language);
  for (const MoreFindings& more : findings.more()) {
    text += fmt::format("{}: {}: {} [{}]\n", place_of_file(more.file), code_of(more.severity),
                        more_text(more, language), name_of(more.code));
  }
  return text;
}

}  // namespace planmeter
