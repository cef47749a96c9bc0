// SPDX-License-Identifier: MIT
// What a misspelt word could have meant: the nearest candidate by edit distance.
#include <algorithm>

#include "core/text.h"

namespace planmeter {
namespace {

// Bytes: a longer text is no word that somebody misspelt, and the distance takes its square.
constexpr std::size_t longest = 1000;

// Upper and lower case are no misspelling.
std::u32string folded(std::string_view text) {
  std::u32string result;
  for (std::size_t position = 0; position < text.size();) {
    char32_t code_point = next_code_point(text, position);
    if (code_point >= U'A' && code_point <= U'Z') code_point += U'a' - U'A';
    result.push_back(code_point);
  }
  return result;
}

/// Edits (optimal string alignment) from one to the other; nothing if more than `limit`.
std::optional<std::size_t> distance(std::u32string_view from, std::u32string_view to,
                                    std::size_t limit) {
  std::vector<std::size_t> before_previous(to.size() + 1);
  std::vector<std::size_t> previous(to.size() + 1);
  std::vector<std::size_t> current(to.size() + 1);
  for (std::size_t j = 0; j <= to.size(); ++j) current[j] = j;
  for (std::size_t i = 1; i <= from.size(); ++i) {
    before_previous.swap(previous);
    previous.swap(current);
    current[0] = i;
    for (std::size_t j = 1; j <= to.size(); ++j) {
      const std::size_t replaced = previous[j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1);
      current[j] = std::min({replaced, previous[j] + 1, current[j - 1] + 1});
      if (i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1]) {
        current[j] = std::min(current[j], before_previous[j - 2] + 1);
      }
    }
    // Later rows are never below this one's least, so there is no way back under the limit.
    if (*std::min_element(current.begin(), current.end()) > limit) return std::nullopt;
  }
  if (current.back() > limit) return std::nullopt;
  return current.back();
}

/// The nearest of at most one edit for so many characters of the longer one, and for less of them.
std::optional<std::string_view> nearest_within(std::string_view word,
                                               std::span<const std::string_view> candidates,
                                               std::size_t characters_of_edit) {
  if (word.size() > longest) return std::nullopt;
  const std::u32string wanted = folded(word);
  std::optional<std::string_view> best;
  std::size_t best_distance = 0;
  for (const std::string_view candidate : candidates) {
    if (candidate.size() > longest) continue;
    const std::u32string offered = folded(candidate);
    const std::size_t longer = std::max(wanted.size(), offered.size());
    if (longer == 0) continue;
    std::size_t limit = std::max<std::size_t>(longer / characters_of_edit, 1);
    // Words of one character are always one edit apart: nothing in common is no suggestion.
    limit = std::min(limit, longer - 1);
    if (best) {
      if (best_distance == 0) break;
      limit = std::min(limit, best_distance - 1);
    }
    if (longer - std::min(wanted.size(), offered.size()) > limit) continue;
    if (const auto found = distance(wanted, offered, limit)) {
      best = candidate;
      best_distance = *found;
    }
  }
  return best;
}

}  // namespace

std::optional<std::string_view> suggest(std::string_view word,
                                        std::span<const std::string_view> candidates) {
  return nearest_within(word, candidates, 3);
}

std::optional<std::string_view> slip_of(std::string_view word,
                                        std::span<const std::string_view> candidates) {
  return nearest_within(word, candidates, 6);
}

}  // namespace planmeter
