// SPDX-License-Identifier: MIT
// Pages of the kernel's. Large ones would be fewer to ask for, and cost more where memory is in
// pieces.
#include "core/zeroed_memory.h"

#include <sys/mman.h>

#include <new>

namespace planmeter {

void ZeroedMemoryRelease::operator()(void* memory) const { ::munmap(memory, bytes); }

ZeroedMemory zeroed_memory(std::size_t bytes, Pages pages) {
  const int flags = MAP_PRIVATE | MAP_ANONYMOUS | (pages == Pages::now ? MAP_POPULATE : 0);
  void* memory = ::mmap(nullptr, bytes, PROT_READ | PROT_WRITE, flags, -1, 0);
  if (memory == MAP_FAILED) throw std::bad_alloc();
  return {memory, ZeroedMemoryRelease{bytes}};
}

}  // namespace planmeter
