// SPDX-License-Identifier: MIT
// What the texts of a column mean. Files repeat the key of the row before, or name their keys in
// the same order again and again: where either is so, nothing is looked up.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "core/text_map.h"

namespace planmeter {

template <typename Meaning>
class KeyMemory {
 public:
  /// Null where the text was never added; good until the next add.
  const Meaning* find(std::string_view text) {
    if (!keys_.empty()) {
      if (same_text(text, keys_[newest_].text)) return &keys_[newest_].meaning;
      const std::size_t next = newest_ + 1 < keys_.size() ? newest_ + 1 : 0;
      if (same_text(text, keys_[next].text)) {
        newest_ = next;
        return &keys_[next].meaning;
      }
    }
    const auto* known = numbers_.find(text);
    if (known == nullptr) return nullptr;
    newest_ = known->value;
    return &keys_[newest_].meaning;
  }

  /// The text must not be there.
  const Meaning* add(std::string_view text, const Meaning& meaning) {
    newest_ = keys_.size();
    keys_.push_back({numbers_.add(text, newest_)->key, meaning});
    return &keys_.back().meaning;
  }

 private:
  struct Key {
    std::string_view text;
    Meaning meaning;
  };

  std::vector<Key> keys_;  // as they were first met
  std::size_t newest_ = 0;
  TextMap<std::size_t> numbers_;  // of the keys
};

}  // namespace planmeter
