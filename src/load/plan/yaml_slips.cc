// SPDX-License-Identifier: MIT
// Reads lines as YAML's scanner would, as far as it takes to tell a separator from text.
#include "load/plan/yaml_slips.h"

#include <algorithm>
#include <array>

#include "core/ascii.h"
#include "core/text.h"
#include "load/plan/plan_keys.h"

namespace planmeter {

namespace {

struct Pair {
  std::string_view wide;
  std::string_view plain;
};

constexpr std::string_view wide_colon = "：";
// No more than a run prints: a hostile text could hold a million.
constexpr std::size_t most_slips = 100;
constexpr std::array commas = {Pair{"，", ", "}, Pair{"、", ", "}};
constexpr std::array openers = {Pair{"｛", "{"}, Pair{"［", "["}};
constexpr std::array closers = {Pair{"｝", "}"}, Pair{"］", "]"}};

/// Of the keys of our files.
constexpr bool is_key_character(char c) {
  return (c >= 'a' && c <= 'z') || is_digit(c) || c == '_';
}

std::string_view without_spaces(std::string_view text) {
  const std::size_t begin = text.find_first_not_of(' ');
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(" \r") + 1 - begin);
}

bool is_key(std::string_view text) {
  return !text.empty() && std::ranges::all_of(text, is_key_character);
}

/// Whether `text` begins with a key and its colon, of either width.
bool begins_with_key(std::string_view text) {
  const auto skip = [&text](auto is_part) {
    const auto end = std::ranges::find_if_not(text, is_part);
    const auto length = static_cast<std::size_t>(end - text.begin());
    text.remove_prefix(length);
    return length > 0;
  };
  const auto is_space = [](char c) { return c == ' '; };
  skip(is_space);
  if (!skip(is_key_character)) return false;
  skip(is_space);
  return text.starts_with(':') || text.starts_with(wide_colon);
}

/// Whether a line begins with a key of our files, be it of an item of a list.
bool begins_with_plan_key(std::string_view line) {
  const std::size_t begin = line.find_first_not_of(" -{");
  if (begin == std::string_view::npos) return false;
  const std::size_t colon = line.find(": ", begin);
  const bool ends = colon == std::string_view::npos && line.ends_with(':');
  const std::size_t end = ends ? line.size() - 1 : colon;
  return end != std::string_view::npos && is_plan_key(line.substr(begin, end - begin));
}

class SlipFinder {
 public:
  std::vector<YamlSlip> find(std::string_view text) {
    while (!text.empty() && slips_.size() < most_slips) {
      const std::size_t end = std::min(text.find('\n'), text.size());
      ++number_;
      line_ = text.substr(0, end);
      if (line_.ends_with('\r')) line_.remove_suffix(1);
      read_line();
      text.remove_prefix(std::min(end + 1, text.size()));
    }
    return std::move(slips_);
  }

 private:
  void read_line() {
    if (quote_ != 0 && begins_with_plan_key(line_)) report_unclosed_quote();
    const std::size_t begin = std::min(line_.find_first_not_of(" \t"), line_.size());
    if (block_indent_ && (begin == line_.size() || begin > *block_indent_)) return;
    block_indent_.reset();
    at_ = 0;
    token_ = line_.size() + 1;  // of a quote that goes on, nothing begins here
    if (quote_ == 0) {
      const std::size_t tab = line_.substr(0, begin).find('\t');
      const bool holds = begin < line_.size() && line_[begin] != '#';
      if (tab != std::string_view::npos && holds && depth_ == 0) add(Code::yaml_tab, tab, {}, {});
      at_ = begin;
      start_token(true);
    }
    while (at_ < line_.size() && slips_.size() < most_slips) read_character();
    const std::string_view value = without_spaces(line_.substr(std::min(token_, line_.size())));
    if (quote_ == 0 && depth_ == 0 && (value.starts_with('|') || value.starts_with('>'))) {
      block_indent_ = indent_;
    }
  }

  void read_character() {
    const char c = line_[at_];
    if (quote_ != 0) return read_quoted(c);
    const bool first = at_ == token_;
    if (c == ' ' || c == '\t') {
      ++at_;
      if (first) token_ = at_;
      return;
    }
    if (c == '#' && (first || line_[at_ - 1] == ' ')) {
      at_ = line_.size();
      return;
    }
    if (first && (c == '"' || c == '\'')) {
      quote_ = c;
      quote_line_ = number_;
      quoted_line_ = line_;
      quote_at_ = at_;
      ++at_;
      return;
    }
    if (read_wide(first)) return;
    if (first && (c == '%' || c == '@' || c == '`')) report_reserved();
    if (c == ':' && key_) report_missing_space();
    const bool ends_word = at_ + 1 == line_.size() || line_[at_ + 1] == ' ';
    ++at_;
    if ((c == '{' || c == '[') && (first || depth_ > 0)) {
      ++depth_;
      start_token(true);
    } else if ((c == '}' || c == ']') && depth_ > 0) {
      --depth_;
    } else if (c == ',' && depth_ > 0) {
      start_token(true);
    } else if (c == ':' && ends_word) {
      indent_ = token_;
      start_token(false);
    } else if (c == '-' && first && ends_word && depth_ == 0) {
      indent_ = token_;
      start_token(true);
    }
  }

  void read_quoted(char c) {
    const bool escaped = c == '\\' && quote_ == '"';
    const bool doubled = c == '\'' && quote_ == c && line_.substr(at_ + 1).starts_with(c);
    if (c == quote_ && !doubled) quote_ = 0;
    at_ += escaped || doubled ? 2 : 1;
  }

  /// Whether a full-width mark stands here in the place of YAML's own.
  bool read_wide(bool first) {
    const std::string_view rest = line_.substr(at_);
    if (key_ && rest.starts_with(wide_colon) && is_key(newest_word())) {
      take(wide_colon, ": ");
      start_token(false);
      return true;
    }
    for (const Pair& comma : commas) {
      if (depth_ == 0 || !rest.starts_with(comma.wide)) continue;
      if (!separates(rest.substr(comma.wide.size()))) continue;
      take(comma.wide, comma.plain);
      start_token(true);
      return true;
    }
    for (const Pair& opener : openers) {
      if (!first || !rest.starts_with(opener.wide)) continue;
      take(opener.wide, opener.plain);
      ++depth_;
      start_token(true);
      return true;
    }
    for (const Pair& closer : closers) {
      if (depth_ == 0 || !rest.starts_with(closer.wide)) continue;
      take(closer.wide, closer.plain);
      --depth_;
      return true;
    }
    return false;
  }

  /// From where the newest key or value begins up to here; empty where that is longer than any key.
  std::string_view newest_word() const {
    constexpr std::size_t longest = 64;
    if (token_ > at_ || at_ - token_ > longest) return {};
    return without_spaces(line_.substr(token_, at_ - token_));
  }

  /// Whether a comma here stands between two entries and not within a text.
  bool separates(std::string_view after) const {
    const std::size_t last = at_ == 0 ? line_.npos : line_.find_last_not_of(" \r", at_ - 1);
    const std::size_t next = after.find_first_not_of(' ');
    if (last == line_.npos || next == after.npos) return false;
    const char before = line_[last];
    const bool numbers = is_digit(before) && is_digit(after[next]);
    const bool brackets = before == '}' || before == ']' || before == '"';
    return numbers || brackets || begins_with_key(after);
  }

  /// What follows is read as if it had been closed.
  void report_unclosed_quote() {
    const int column = character_count(quoted_line_.substr(0, quote_at_)) + 1;
    slips_.push_back({Code::yaml_unclosed_quote, quote_line_, column, {}, {}});
    quote_ = 0;
    depth_ = 0;
  }

  void report_missing_space() {
    const std::string_view key = newest_word();
    if (key.empty() || !is_plan_key(key)) return;
    const std::size_t begin = at_ + 1;
    const std::size_t end = line_.find_first_of(depth_ > 0 ? ",}] " : " ", begin);
    const std::string_view value = line_.substr(begin, end - begin);
    if (!value.empty()) add(Code::yaml_missing_space, token_, key, value);
  }

  void report_reserved() {
    const std::string_view rest = line_.substr(at_);
    const std::size_t comment = rest.find(" #");
    const std::size_t end = depth_ > 0 ? std::min(rest.find_first_of(",}]"), comment) : comment;
    add(Code::yaml_reserved_character, at_, rest.substr(0, 1), without_spaces(rest.substr(0, end)));
  }

  void take(std::string_view wide, std::string_view plain) {
    add(Code::yaml_full_width, at_, wide, plain);
    at_ += wide.size();
  }

  void add(Code code, std::size_t position, std::string_view found, std::string_view expected) {
    slips_.push_back(
        {code, number_, character_count(line_.substr(0, position)) + 1, found, expected});
  }

  void start_token(bool key) {
    token_ = at_;
    key_ = key;
  }

  std::vector<YamlSlip> slips_;
  std::string_view line_;
  int number_ = 0;
  std::size_t at_ = 0;
  std::size_t token_ = 0;   // where the newest key or value begins
  bool key_ = true;         // whether that may be a key
  std::size_t indent_ = 0;  // of the newest key or dash
  int depth_ = 0;           // of braces and brackets
  char quote_ = 0;          // the one that is open
  int quote_line_ = 0;      // where it opened
  std::string_view quoted_line_;
  std::size_t quote_at_ = 0;
  std::optional<std::size_t> block_indent_;  // of the line that a block of text hangs on
};

}  // namespace

std::vector<YamlSlip> find_yaml_slips(std::string_view text) { return SlipFinder().find(text); }

bool may_hold_key(std::string_view value) {
  const std::size_t blank = value.rfind(' ');
  if (blank == std::string_view::npos) return false;
  const std::string_view word = value.substr(blank + 1);
  const std::size_t colon = word.find(':');
  return colon != std::string_view::npos && colon + 1 < word.size() &&
         is_plan_key(word.substr(0, colon));
}

std::optional<WideSeparator> find_wide_separator(std::string_view text) {
  const std::size_t colon = text.find(wide_colon);
  if (colon != std::string_view::npos && is_key(without_spaces(text.substr(0, colon)))) {
    return WideSeparator{character_count(text.substr(0, colon)), wide_colon, ": "};
  }
  for (const Pair& comma : commas) {
    const std::size_t at = text.find(comma.wide);
    if (at == std::string_view::npos) continue;
    const std::string_view before = without_spaces(text.substr(0, at));
    const std::string_view after = without_spaces(text.substr(at + comma.wide.size()));
    if (before.empty() || after.empty()) continue;
    if (!is_digit(before.back()) || !is_digit(after.front())) continue;
    return WideSeparator{character_count(text.substr(0, at)), comma.wide, comma.plain};
  }
  return std::nullopt;
}

}  // namespace planmeter
