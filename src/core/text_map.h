// SPDX-License-Identifier: MIT
// What a text means, remembered: a hash table for the few thousand keys that millions of rows
// repeat, several times as quick as the library's.
#pragma once

#include <bit>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <vector>

#include "core/arena.h"

namespace planmeter {

/// Whether two texts are the same: for short ones, quicker than a call of the library.
inline bool same_text(std::string_view left, std::string_view right) {
  if (left.size() != right.size()) return false;
  const char* a = left.data();
  const char* b = right.data();
  std::size_t size = left.size();
  const auto differ = [&](auto word, std::size_t at) {
    auto other = word;
    std::memcpy(&word, a + at, sizeof word);
    std::memcpy(&other, b + at, sizeof other);
    return word != other;
  };
  if (size >= 8) {
    for (std::size_t at = 0; at + 8 <= size; at += 8) {
      if (differ(std::uint64_t{}, at)) return false;
    }
    return !differ(std::uint64_t{}, size - 8);
  }
  if (size >= 4) return !differ(std::uint32_t{}, 0) && !differ(std::uint32_t{}, size - 4);
  for (std::size_t at = 0; at < size; ++at) {
    if (a[at] != b[at]) return false;
  }
  return true;
}

/// Keys are copied; nothing is ever removed.
template <typename Value>
class TextMap {
 public:
  TextMap() : slots_(64) {}

  /// A key, which stays where it is as long as the table, and what it means.
  struct Entry {
    std::string_view key;
    Value value{};
  };

  std::size_t size() const { return count_; }

  /// Null where the key is not there; good until the next add.
  const Entry* find(std::string_view key) const {
    const std::uint64_t hash = hash_of(key);
    for (std::size_t i = hash & (slots_.size() - 1);; i = (i + 1) & (slots_.size() - 1)) {
      const Slot& slot = slots_[i];
      if (slot.hash == 0) return nullptr;
      if (slot.hash == hash && same_text(slot.entry.key, key)) return &slot.entry;
    }
  }

  /// The key must not be there.
  const Entry* add(std::string_view key, Value value) {
    if ((count_ + 1) * 2 > slots_.size()) grow();
    ++count_;
    return place({hash_of(key), {arena_.keep(key), std::move(value)}});
  }

 private:
  struct Slot {
    std::uint64_t hash = 0;  // 0: free
    Entry entry;
  };

  /// Eight bytes at a time, each mixed by a multiplication; never 0.
  static std::uint64_t hash_of(std::string_view key) {
    constexpr std::uint64_t factor = 0x9E3779B97F4A7C15;
    std::uint64_t hash = key.size() * factor;
    while (key.size() >= 8) {
      std::uint64_t word = 0;
      std::memcpy(&word, key.data(), 8);
      hash = std::rotl((hash ^ word) * factor, 29);
      key.remove_prefix(8);
    }
    std::uint64_t rest = 0;
    for (const char c : key) rest = (rest << 8) | static_cast<unsigned char>(c);
    hash = (hash ^ rest) * factor;
    return (hash ^ (hash >> 32)) | 1;
  }

  const Entry* place(Slot slot) {
    std::size_t i = slot.hash & (slots_.size() - 1);
    while (slots_[i].hash != 0) i = (i + 1) & (slots_.size() - 1);
    slots_[i] = std::move(slot);
    return &slots_[i].entry;
  }

  void grow() {
    std::vector<Slot> old(slots_.size() * 2);
    old.swap(slots_);
    for (Slot& slot : old) {
      if (slot.hash != 0) place(std::move(slot));
    }
  }

  std::vector<Slot> slots_;  // a power of two
  std::size_t count_ = 0;
  Arena arena_;
};

}  // namespace planmeter
