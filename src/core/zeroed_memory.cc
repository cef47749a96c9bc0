// SPDX-License-Identifier: MIT
// Pages of the kernel's, large ones where it has them.
#include "core/zeroed_memory.h"

#include <sys/mman.h>

#include <new>

namespace planmeter {

void ZeroedMemoryRelease::operator()(void* memory) const { ::munmap(memory, bytes); }

ZeroedMemory zeroed_memory(std::size_t bytes, bool in_bulk) {
  void* memory = ::mmap(nullptr, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (memory == MAP_FAILED) throw std::bad_alloc();
#if defined(MADV_HUGEPAGE)
  if (in_bulk) ::madvise(memory, bytes, MADV_HUGEPAGE);  // advice: whether it is taken is no matter
#endif
  return {memory, ZeroedMemoryRelease{bytes}};
}

}  // namespace planmeter
