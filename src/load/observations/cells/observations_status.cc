// SPDX-License-Identifier: MIT
// One table of the words for statuses.
#include "load/observations/cells/observations_status.h"

#include <algorithm>
#include <array>

#include "core/text.h"
#include "load/text/cell.h"

namespace planmeter {

namespace {

struct StatusWord {
  std::string_view text;
  StatusText meaning;
};

constexpr StatusText final_value{ObservationStatus::final};
constexpr StatusText preliminary{ObservationStatus::preliminary};
constexpr StatusText series_break{ObservationStatus::series_break};
constexpr StatusText other_definition{ObservationStatus::other_definition};
constexpr StatusText estimate{ObservationStatus::final, true, false};
constexpr StatusText missing_value{ObservationStatus::final, false, true};

constexpr std::array status_words = {
    StatusWord{"", final_value},
    StatusWord{code_of(ObservationStatus::final), final_value},
    StatusWord{"最终", final_value},
    StatusWord{"正式", final_value},
    StatusWord{"最终数", final_value},
    StatusWord{"终审数", final_value},
    StatusWord{"最终核实数", final_value},
    StatusWord{"修订数", final_value},
    StatusWord{"A", final_value},
    StatusWord{code_of(ObservationStatus::preliminary), preliminary},
    StatusWord{"provisional", preliminary},
    StatusWord{"初步", preliminary},
    StatusWord{"快报", preliminary},
    StatusWord{"初步数", preliminary},
    StatusWord{"快报数", preliminary},
    StatusWord{"初步核算数", preliminary},
    StatusWord{"P", preliminary},
    StatusWord{code_of(ObservationStatus::series_break), series_break},
    StatusWord{"断点", series_break},
    StatusWord{"数列中断", series_break},
    StatusWord{"break in series", series_break},
    StatusWord{"B", series_break},
    StatusWord{code_of(ObservationStatus::other_definition), other_definition},
    StatusWord{"口径不同", other_definition},
    StatusWord{"D", other_definition},
    StatusWord{"estimate", estimate},
    StatusWord{"预计", estimate},  // a projection is nobody's count
    StatusWord{"预计数", estimate},
    StatusWord{"估计", estimate},
    StatusWord{"估计数", estimate},
    StatusWord{"unreliable", estimate},
    StatusWord{"E", estimate},
    // What is forecast, imputed or not reliable (Eurostat's s: its own estimate) never decides.
    StatusWord{"F", estimate},
    StatusWord{"I", estimate},
    StatusWord{"S", estimate},
    StatusWord{"U", estimate},
    StatusWord{"R", final_value},  // revised
    StatusWord{"V", preliminary},  // not validated
    // The words that SDMX has for its codes, and Open SDG.
    StatusWord{"normal value", final_value},
    StatusWord{"normal", final_value},
    StatusWord{"undefined", final_value},
    StatusWord{"revised", final_value},
    StatusWord{"provisional value", preliminary},
    StatusWord{"unvalidated value", preliminary},
    StatusWord{"time series break", series_break},
    StatusWord{"definition differs", other_definition},
    StatusWord{"estimated value", estimate},
    StatusWord{"estimated", estimate},
    StatusWord{"imputed value", estimate},
    StatusWord{"forecast value", estimate},
    StatusWord{"forecast", estimate},
    StatusWord{"low reliability", estimate},
    StatusWord{"missing value", missing_value},
    StatusWord{"M", missing_value},
    StatusWord{"O", missing_value},
    StatusWord{"L", missing_value},
    StatusWord{"N", estimate},       // not significant
    StatusWord{"C", missing_value},  // confidential: whatever stands there is no figure
    StatusWord{"Z", missing_value},  // not applicable
    StatusWord{"Q", missing_value},  // suppressed
    StatusWord{"H", missing_value},
};

/// `text` without one of the marks at the end.
std::string_view without_end(std::string_view text, std::string_view narrow,
                             std::string_view wide) {
  for (const std::string_view mark : {narrow, wide}) {
    if (text.ends_with(mark)) text.remove_suffix(mark.size());
  }
  return trim(text);
}

/// `text` without one of the marks at the beginning.
std::string_view without_beginning(std::string_view text, std::string_view narrow,
                                   std::string_view wide) {
  for (const std::string_view mark : {narrow, wide}) {
    if (text.starts_with(mark)) text.remove_prefix(mark.size());
  }
  return trim(text);
}

/// How little a status lets a figure decide.
int doubt_of(const StatusText& status) {
  if (status.missing) return 5;
  if (status.estimate) return 4;
  switch (status.status) {
    case ObservationStatus::other_definition:
      return 3;
    case ObservationStatus::series_break:
      return 2;
    case ObservationStatus::preliminary:
      return 1;
    case ObservationStatus::final:
      return 0;
  }
  return 0;
}

std::optional<StatusText> parse_one_status(std::string_view text) {
  const auto found = std::ranges::find_if(status_words, [text](const StatusWord& word) {
    return equal_ignoring_case(text, word.text);
  });
  if (found == status_words.end()) return std::nullopt;
  StatusText status = found->meaning;
  status.given = !text.empty();
  return status;
}

/// Eurostat's letters side by side, `bp`.
std::optional<StatusText> parse_letters(std::string_view text) {
  constexpr std::string_view letters = "bcdefnprsuz";
  constexpr std::size_t most = 3;
  if (text.empty() || text.size() > most) return std::nullopt;
  StatusText together;
  for (const char letter : text) {
    if (letters.find(letter) == letters.npos) return std::nullopt;
    const std::optional<StatusText> status = parse_one_status({&letter, 1});
    if (!status) return std::nullopt;
    together = more_doubtful(together, *status);
  }
  return together;
}

std::optional<StatusText> parse_part(std::string_view text) {
  const std::optional<StatusText> status = parse_one_status(text);
  return status ? status : parse_letters(text);
}

/// Nothing where a part is no status, or there is none.
std::optional<StatusText> parse_several(std::string_view text, std::string_view separators) {
  StatusText together;
  for (std::size_t begin = 0; begin <= text.size();) {
    const std::size_t end = std::min(text.find_first_of(separators, begin), text.size());
    const std::string_view part = trim(text.substr(begin, end - begin));
    begin = end + 1;
    if (part.empty()) continue;
    const std::optional<StatusText> status = parse_part(part);
    if (!status) return std::nullopt;
    together = more_doubtful(together, *status);
  }
  if (!together.given) return std::nullopt;
  return together;
}

}  // namespace

std::vector<std::string_view> words_of_status(const StatusText& meaning) {
  std::vector<std::string_view> words;
  for (const StatusWord& word : status_words) {
    const StatusText& own = word.meaning;
    const bool same = own.status == meaning.status && own.estimate == meaning.estimate &&
                      own.missing == meaning.missing;
    if (same && !word.text.empty()) words.push_back(word.text);
  }
  return words;
}

std::optional<StatusBesideValue> find_status_beside_value(std::string_view text) {
  constexpr std::size_t longest_letter_code = 1;  // of SDMX: 46P is a number with a unit
  const std::string_view begun = without_beginning(text, "(", "（");
  const std::string_view ended = without_end(text, ")", "）");
  for (const StatusWord& word : status_words) {
    if (word.text.size() <= longest_letter_code) continue;
    if (begun.starts_with(word.text)) {
      const std::string_view rest = trim(begun.substr(word.text.size()));
      return StatusBesideValue{word.text, without_beginning(rest, ")", "）")};
    }
    if (ended.ends_with(word.text)) {
      const std::string_view rest = trim(ended.substr(0, ended.size() - word.text.size()));
      return StatusBesideValue{word.text, without_end(rest, "(", "（")};
    }
  }
  return std::nullopt;
}

StatusText more_doubtful(const StatusText& left, const StatusText& right) {
  StatusText status = doubt_of(right) > doubt_of(left) ? right : left;
  status.given = left.given || right.given;
  return status;
}

std::optional<StatusText> parse_status(std::string_view text) {
  if (const std::optional<StatusText> status = parse_part(text)) return status;
  if (const std::optional<StatusText> several = parse_several(text, ";,/")) return several;
  return parse_several(text, " ;,/");
}

}  // namespace planmeter
