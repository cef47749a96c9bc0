// SPDX-License-Identifier: MIT
// Memory that costs nothing until it is touched.
#pragma once

#include <cstddef>
#include <memory>

namespace planmeter {

struct ZeroedMemoryRelease {
  std::size_t bytes = 0;
  void operator()(void* memory) const;
};
using ZeroedMemory = std::unique_ptr<void, ZeroedMemoryRelease>;

/// Zeroed bytes from the system. Throws std::bad_alloc.
ZeroedMemory zeroed_memory(std::size_t bytes);

}  // namespace planmeter
