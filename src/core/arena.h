// SPDX-License-Identifier: MIT
// Holds the text and arrays that a loaded plan's views point into.
#pragma once

#include <cstring>
#include <memory>
#include <memory_resource>
#include <span>
#include <string_view>
#include <type_traits>
#include <vector>

namespace planmeter {

/// What is kept lives until the arena does; nothing is given back before.
class Arena {
 public:
  std::string_view keep(std::string_view text) {
    if (text.empty()) return {};
    char* copy = static_cast<char*>(memory_.allocate(text.size(), 1));
    std::memcpy(copy, text.data(), text.size());
    return {copy, text.size()};
  }

  template <typename T>
  std::span<const T> keep(const std::vector<T>& items) {
    static_assert(std::is_trivially_destructible_v<T>, "nothing in the arena is destroyed");
    if (items.empty()) return {};
    T* copy = std::pmr::polymorphic_allocator<T>(&memory_).allocate(items.size());
    std::uninitialized_copy(items.begin(), items.end(), copy);
    return {copy, items.size()};
  }

 private:
  std::pmr::monotonic_buffer_resource memory_;
};

}  // namespace planmeter
