// SPDX-License-Identifier: MIT
// One line on a terminal that says how far reading has come, where that takes a while.
#pragma once

#include <condition_variable>
#include <cstdint>
#include <mutex>
#include <optional>
#include <string>
#include <thread>

#include "core/language.h"
#include "load/text/reading_progress.h"

namespace planmeter {

/// Writes on standard error, after a second of reading and then five times a second, and takes the
/// line away when it is destroyed. A thread costs more than a small file: there is none until a
/// pipe or much data is read.
class ProgressLine final : public ReadingProgress {
 public:
  /// Where it is not `shown` nothing is ever written.
  ProgressLine(bool shown, Language language) : shown_(shown), language_(language) {}
  ~ProgressLine() override;

  void begin(std::string_view name, std::optional<std::uint64_t> size) override;

 private:
  void run(const std::stop_token& stop);
  void write();

  bool shown_;
  Language language_;
  std::uint64_t begun_ = 0;  // bytes of all inputs up to now
  std::mutex mutex_;         // of what follows
  std::condition_variable_any wake_;
  std::string name_;
  std::optional<std::uint64_t> size_;
  std::jthread thread_;
};

}  // namespace planmeter
