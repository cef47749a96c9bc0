// SPDX-License-Identifier: MIT
// Work shared out over threads.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <exception>
#include <system_error>
#include <thread>
#include <vector>

namespace planmeter {

/// How many threads work of this size is shared out over, from 1: as many as are wanted (0: as
/// there are processors), but none for less than `least` of it.
inline std::size_t worthwhile_threads(std::uint64_t size, std::uint64_t least, unsigned wanted) {
  const std::uint64_t threads = wanted != 0 ? wanted : std::thread::hardware_concurrency();
  return static_cast<std::size_t>(std::clamp<std::uint64_t>(
      size / std::max<std::uint64_t>(least, 1), 1, std::max<std::uint64_t>(threads, 1)));
}

/// Calls `work(0)` to `work(count - 1)` at once, the first on this thread, and waits for all. What
/// the system gives no thread for is done on this one, after the first. Throws what the first of
/// those threw that did.
template <typename Work>
void run_side_by_side(std::size_t count, const Work& work) {
  std::vector<std::exception_ptr> failures(count);
  const auto run = [&](std::size_t number) noexcept {
    try {
      work(number);
    } catch (...) {
      failures[number] = std::current_exception();
    }
  };
  {
    std::vector<std::jthread> threads;  // joined at the end of their scope
    std::size_t started = 1;
    try {
      for (; started < count; ++started) {
        threads.emplace_back([&run, number = started] { run(number); });
      }
    } catch (const std::system_error&) {
      // There are as many as the system allows.
    }
    run(0);
    for (; started < count; ++started) run(started);
  }
  for (const std::exception_ptr& failure : failures) {
    if (failure) std::rethrow_exception(failure);
  }
}

}  // namespace planmeter
