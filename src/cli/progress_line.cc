// SPDX-License-Identifier: MIT
// A thread of its own writes, so that readers only ever add to a number.
#include "cli/progress_line.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include <chrono>
#include <system_error>

#include "report/messages/reading_text.h"

namespace planmeter {

namespace {

/// As wide as the terminal is now: a line that wraps cannot be taken back.
int width_of_terminal() {
  constexpr int usual_width = 80;
  winsize size{};
  const bool known = ::ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0;
  return known ? size.ws_col : usual_width;
}

/// What cannot be written is left: the line is no result.
void put(const std::string& text) {
  [[maybe_unused]] const ssize_t count = ::write(STDERR_FILENO, text.data(), text.size());
}

}  // namespace

ProgressLine::~ProgressLine() {
  thread_ = {};  // asks it to stop and waits
}

void ProgressLine::begin(std::string_view name, std::optional<std::uint64_t> size) {
  if (!shown_) return;
  constexpr std::uint64_t much = std::uint64_t{64} << 20;
  const std::scoped_lock lock(mutex_);
  name_ = name;
  size_ = size;
  reset();
  begun_ += size.value_or(much);
  if (begun_ < much || thread_.joinable()) return;
  try {
    thread_ = std::jthread([this](const std::stop_token& stop) { run(stop); });
  } catch (const std::system_error&) {
    shown_ = false;  // no thread is to be had: it is read without a line
  }
}

void ProgressLine::run(const std::stop_token& stop) {
  constexpr std::chrono::milliseconds patience{1000};
  constexpr std::chrono::milliseconds pause{200};
  std::unique_lock lock(mutex_);
  const auto stopped_within = [&](std::chrono::milliseconds time) {
    wake_.wait_for(lock, stop, time, [] { return false; });
    return stop.stop_requested();
  };
  if (stopped_within(patience)) return;
  do {
    write();
  } while (!stopped_within(pause));
  put("\r\033[K");
}

void ProgressLine::write() {
  // Not into the last column, where some terminals break the line.
  put("\r" + reading_text({name_, size_, bytes()}, language_, width_of_terminal() - 1) + "\033[K");
}

}  // namespace planmeter
