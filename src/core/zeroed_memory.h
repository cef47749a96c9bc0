// SPDX-License-Identifier: MIT
// Memory that need not cost anything until it is touched.
#pragma once

#include <cstddef>
#include <memory>

namespace planmeter {

struct ZeroedMemoryRelease {
  std::size_t bytes = 0;
  void operator()(void* memory) const;
};
using ZeroedMemory = std::unique_ptr<void, ZeroedMemoryRelease>;

/// When the system finds pages for the memory: one by one as they are touched, or all now, which is
/// quicker where all will be needed.
enum class Pages { when_touched, now };

/// Zeroed bytes from the system. Throws std::bad_alloc.
ZeroedMemory zeroed_memory(std::size_t bytes, Pages pages);

}  // namespace planmeter
