// SPDX-License-Identifier: MIT
// Reads the environment once, at the start.
#include "cli/environment.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <cctype>
#include <charconv>
#include <cstdlib>
#include <string_view>

namespace planmeter {

namespace {

constexpr int least_width = 40;

std::string_view variable(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? std::string_view{} : std::string_view(value);
}

int terminal_width() {
  int columns = 0;
  const std::string_view set = variable("COLUMNS");
  std::from_chars(set.data(), set.data() + set.size(), columns);
  if (columns <= 0) {
    winsize size{};
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0) columns = size.ws_col;
  }
  return columns <= 0 ? 0 : std::max(columns, least_width);
}

/// Whether the character encoding of the locale is UTF-8.
bool is_utf8() {
  std::string_view locale;
  for (const char* name : {"LC_ALL", "LC_CTYPE", "LANG"}) {
    if (locale.empty()) locale = variable(name);
  }
  std::string lower;
  for (const unsigned char c : locale) lower += static_cast<char>(std::tolower(c));
  return lower.find("utf-8") != std::string::npos || lower.find("utf8") != std::string::npos;
}

}  // namespace

Environment read_environment() {
  Environment environment;
  for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
    if (environment.locale.empty()) environment.locale = variable(name);
  }
  environment.no_color = !variable("NO_COLOR").empty();
  environment.is_terminal = isatty(STDOUT_FILENO) == 1;
  if (environment.is_terminal) environment.width = terminal_width();
  environment.draws = environment.is_terminal && is_utf8() && variable("TERM") != "dumb";
  environment.rewrites = isatty(STDERR_FILENO) == 1 && variable("TERM") != "dumb";
  return environment;
}

Language choose_language(const std::optional<std::string>& option, const Environment& environment) {
  if (option) return *option == "zh" ? Language::zh : Language::en;
  return environment.locale.starts_with("zh") ? Language::zh : Language::en;
}

}  // namespace planmeter
