// SPDX-License-Identifier: MIT
// Reads the environment once, at the start.
#include "cli/environment.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <string>
#include <string_view>

#include "core/text.h"

namespace planmeter {

namespace {

constexpr int least_width = 40;
constexpr int most_width = 1000;

std::string_view variable(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? std::string_view{} : std::string_view(value);
}

/// What is asked for by name goes before what is found, so that `| less -R` can be told too.
int output_width(bool is_terminal) {
  int columns = 0;
  const std::string_view set = variable("COLUMNS");
  std::from_chars(set.data(), set.data() + set.size(), columns);
  if (columns <= 0 && is_terminal) {
    winsize size{};
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0) columns = size.ws_col;
  }
  return columns <= 0 ? 0 : std::clamp(columns, least_width, most_width);
}

bool is_set(const char* name) {
  const std::string_view value = variable(name);
  return !value.empty() && value != "0";
}

bool has_colors(bool is_terminal) {
  if (!variable("NO_COLOR").empty()) return false;
  if (is_set("CLICOLOR_FORCE")) return true;
  return is_terminal && variable("TERM") != "dumb" && variable("CLICOLOR") != "0";
}

/// Whether the character encoding of the locale is UTF-8.
bool is_utf8() {
  std::string_view locale;
  for (const char* name : {"LC_ALL", "LC_CTYPE", "LANG"}) {
    if (locale.empty()) locale = variable(name);
  }
  const std::string name = lower_case(locale);
  return name.find("utf-8") != std::string::npos || name.find("utf8") != std::string::npos;
}

}  // namespace

Environment read_environment() {
  Environment environment;
  environment.plan = variable("PLANMETER_PLAN");
  for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
    if (environment.locale.empty()) environment.locale = variable(name);
  }
  environment.is_terminal = isatty(STDOUT_FILENO) == 1;
  environment.colors = has_colors(environment.is_terminal);
  environment.width = output_width(environment.is_terminal);
  environment.draws = environment.is_terminal && is_utf8() && variable("TERM") != "dumb";
  environment.rewrites = isatty(STDERR_FILENO) == 1 && variable("TERM") != "dumb";
  return environment;
}

std::string_view other_encoding(const Environment& environment) {
  const std::size_t dot = environment.locale.find('.');
  if (!environment.locale.starts_with("zh") || dot == std::string_view::npos) return {};
  const std::string_view rest = environment.locale.substr(dot + 1);
  const std::string_view encoding = rest.substr(0, rest.find('@'));
  const bool utf8 = equal_ignoring_case(encoding, "UTF-8") || equal_ignoring_case(encoding, "utf8");
  return utf8 ? std::string_view() : encoding;
}

Language choose_language(std::optional<std::string_view> option, const Environment& environment) {
  if (option == "zh") return Language::zh;
  if (option == "en") return Language::en;
  const bool chinese = environment.locale.starts_with("zh") && other_encoding(environment).empty();
  return chinese ? Language::zh : Language::en;
}

}  // namespace planmeter
