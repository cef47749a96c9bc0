// SPDX-License-Identifier: MIT
// A cell as a page shows it: its wording and tone, safe to send to a terminal.
#include "render/page_cell.h"

namespace planmeter {
namespace {

/// Told apart by more than their hue, as red and green are not for everybody: what is bad is bold.
/// No yellow and no blue, which a light or a dark ground swallows.
std::string_view colour_code(Tone tone) {
  switch (tone) {
    case Tone::plain:
    case Tone::absent:
      return "";
    case Tone::good:
      return "32";
    case Tone::bad:
      return "1;31";
    case Tone::open:
      return "35";
  }
  return "";
}

std::string without_trailing_spaces(std::string text) {
  text.erase(text.find_last_not_of(' ') + 1);
  return text;
}

struct ShownForm {
  PageCell operator()(const Missing& missing) const { return {missing.shown}; }
  PageCell operator()(const Text& text) const { return {text.text}; }
  PageCell operator()(const Coded& coded) const { return {coded.label, coded.tone}; }
  PageCell operator()(const Number& number) const { return {number.shown}; }
  PageCell operator()(const Flag& flag) const { return {flag.label}; }
};

}  // namespace

PageCell page_cell(const Cell& cell) {
  PageCell result = std::visit(ShownForm{}, cell);
  result.text = without_trailing_spaces(printable(result.text));
  return result;
}

std::string paint(std::string_view text, Tone tone, bool color) {
  const std::string_view code = colour_code(tone);
  if (!color || code.empty() || text.empty()) return std::string(text);
  std::string result = "\x1b[";
  result.append(code).append("m").append(text).append("\x1b[0m");
  return result;
}

}  // namespace planmeter
