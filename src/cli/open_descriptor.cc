// SPDX-License-Identifier: MIT
// The kernel lists a process's descriptors in a folder; every name for one ends there.
#include "cli/open_descriptor.h"

#include <charconv>
#include <filesystem>
#include <new>
#include <system_error>

namespace planmeter {

namespace {

std::optional<int> as_number(const std::string& text) {
  int number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || end != text.data() + text.size() || number < 0) return std::nullopt;
  return number;
}

/// Empty with the reason in `error`; one that only memory was missing for must not pass for none.
std::filesystem::path resolved(const std::filesystem::path& path, std::error_code& error) {
  std::filesystem::path found = std::filesystem::canonical(path, error);
  if (error == std::errc::not_enough_memory) throw std::bad_alloc();
  return found;
}

}  // namespace

std::optional<int> named_descriptor(const std::string& path) {
  constexpr int most_links = 40;  // as the kernel counts before it speaks of a loop
  std::error_code error;
  const std::filesystem::path own = resolved("/proc/self/fd", error);
  if (error) return std::nullopt;
  std::filesystem::path target = path;
  for (int links = 0; links <= most_links; ++links) {
    const std::filesystem::path folder = target.has_parent_path() ? target.parent_path() : ".";
    if (resolved(folder, error) == own) {
      return as_number(target.filename().string());
    }
    const std::filesystem::path next = std::filesystem::read_symlink(target, error);
    if (error) return std::nullopt;
    target = next.is_absolute() ? next : folder / next;
  }
  return std::nullopt;
}

}  // namespace planmeter
