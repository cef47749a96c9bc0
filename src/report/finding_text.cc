// SPDX-License-Identifier: MIT
// A finding as a compiler prints it.
#include <fmt/args.h>
#include <fmt/format.h>

#include "core/text.h"
#include "report/messages.h"

namespace planmeter {

namespace {

constexpr int excerpt_width = 80;

/// The line with a caret under `column`, cut to 80 columns around it.
std::string excerpt(std::string_view line, int column) {
  std::size_t caret = 0;
  for (int i = 1; i < column && caret < line.size(); ++i) next_code_point(line, caret);
  std::size_t begin = 0;
  // Cut from the left until the caret is well inside.
  while (display_width(line.substr(begin, caret - begin)) > excerpt_width - 20) {
    next_code_point(line, begin);
  }
  const std::string_view shown = truncate_to_width(line.substr(begin), excerpt_width);
  std::string result = "  ";
  for (std::size_t position = 0; position < shown.size();) {
    const std::size_t first = position;
    const char32_t character = next_code_point(shown, position);
    if (character == U'\uFFFD' || (character < U' ' && character != U'\t') ||
        character == U'\x7F') {
      result += "\uFFFD";
    } else {
      result += character == U'\t' ? std::string_view(" ") : shown.substr(first, position - first);
    }
  }
  result += "\n  ";
  result.append(static_cast<std::size_t>(display_width(line.substr(begin, caret - begin))), ' ');
  return result + "^\n";
}

}  // namespace

std::string message_text(const Diagnostic& diagnostic, Language language) {
  const Message message = message_of(diagnostic.code);
  fmt::dynamic_format_arg_store<fmt::format_context> arguments;
  for (const std::string& argument : diagnostic.arguments) arguments.push_back(argument);
  return fmt::vformat(language == Language::zh ? message.zh : message.en, arguments);
}

std::string finding_text(const Diagnostic& diagnostic, const Inputs& inputs, Language language) {
  std::string place = diagnostic.file.empty() ? "planmeter" : diagnostic.file;
  if (diagnostic.line > 0) place += fmt::format(":{}:{}", diagnostic.line, diagnostic.column);
  std::string text = fmt::format("{}: {}: {} [{}]\n", place, code_of(diagnostic.severity),
                                 message_text(diagnostic, language), info_of(diagnostic.code).name);
  if (diagnostic.line > 0) {
    const std::string_view line = inputs.line_text(diagnostic.file, diagnostic.line);
    if (!line.empty()) text += excerpt(line, diagnostic.column);
  }
  return text;
}

}  // namespace planmeter
