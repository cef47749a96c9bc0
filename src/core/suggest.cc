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

/// The nearest of at most one edit for so many characters of the longer one, and for less of them;
/// of several as near all.
std::vector<std::size_t> nearest_within(std::string_view word,
                                        std::span<const std::string_view> candidates,
                                        std::size_t characters_of_edit) {
  std::vector<std::size_t> best;
  if (word.size() > longest) return best;
  const std::u32string wanted = folded(word);
  std::size_t best_distance = 0;
  for (std::size_t i = 0; i < candidates.size(); ++i) {
    if (candidates[i].size() > longest) continue;
    const std::u32string offered = folded(candidates[i]);
    const std::size_t longer = std::max(wanted.size(), offered.size());
    if (longer == 0) continue;
    std::size_t limit = std::max<std::size_t>(longer / characters_of_edit, 1);
    // Words of one character are always one edit apart: nothing in common is no suggestion.
    limit = std::min(limit, longer - 1);
    if (!best.empty()) limit = std::min(limit, best_distance);
    if (longer - std::min(wanted.size(), offered.size()) > limit) continue;
    const std::optional<std::size_t> found = distance(wanted, offered, limit);
    if (!found) continue;
    if (*found < best_distance) best.clear();
    best.push_back(i);
    best_distance = *found;
  }
  return best;
}

std::optional<std::string_view> first_of(const std::vector<std::size_t>& nearest,
                                         std::span<const std::string_view> candidates) {
  if (nearest.empty()) return std::nullopt;
  return candidates[nearest.front()];
}

}  // namespace

std::optional<std::string_view> suggest(std::string_view word,
                                        std::span<const std::string_view> candidates) {
  return first_of(nearest_within(word, candidates, 3), candidates);
}

std::vector<std::size_t> all_nearest(std::string_view word,
                                     std::span<const std::string_view> candidates) {
  return nearest_within(word, candidates, 3);
}

std::optional<std::string_view> slip_of(std::string_view word,
                                        std::span<const std::string_view> candidates) {
  return first_of(nearest_within(word, candidates, 6), candidates);
}

}  // namespace planmeter
