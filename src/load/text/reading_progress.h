// SPDX-License-Identifier: MIT
// How far reading has come, for whoever shows it. Nothing here writes anywhere.
#pragma once

#include <atomic>
#include <cstdint>
#include <optional>
#include <string_view>

namespace planmeter {

class ReadingProgress {
 public:
  ReadingProgress() = default;
  ReadingProgress(const ReadingProgress&) = delete;
  ReadingProgress& operator=(const ReadingProgress&) = delete;
  virtual ~ReadingProgress() = default;

  /// The next input, or one from its beginning again: nothing of it is read yet. Without a size it
  /// is a pipe. No thread is reading when this is called.
  virtual void begin(std::string_view name, std::optional<std::uint64_t> size) = 0;
  /// Bytes of it were read. Called by several threads, and once for many rows: a row is too small.
  void add(std::uint64_t bytes) { bytes_.fetch_add(bytes, std::memory_order_relaxed); }

 protected:
  std::uint64_t bytes() const { return bytes_.load(std::memory_order_relaxed); }
  void reset() { bytes_.store(0, std::memory_order_relaxed); }

 private:
  std::atomic<std::uint64_t> bytes_{0};
};

}  // namespace planmeter
