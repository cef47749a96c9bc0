// SPDX-License-Identifier: MIT
// Chooses how a path is written, and follows links: they stay, and what they lead to is replaced.
#include "cli/output_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <filesystem>

#include "cli/open_descriptor.h"
#include "cli/replaced_file.h"
#include "cli/standard_streams.h"
#include "core/diagnostic.h"

namespace planmeter {

namespace {

void write_directly(const std::string& path, const std::string& text) {
  const int file = ::open(path.c_str(), O_WRONLY | O_CLOEXEC);
  if (file < 0) fail_output(path);
  const bool written = write_all(file, text);
  const int error = errno;
  const bool closed = ::close(file) == 0 || errno == EINTR;  // it is closed then too
  if (!written) errno = error;
  if (!written || !closed) fail_output(path);
}

/// What a chain of links ends in, whether or not that exists.
std::string followed(const std::string& path) {
  constexpr int most_links = 40;  // as the kernel counts before it speaks of a loop
  std::filesystem::path target = path;
  for (int links = 0;; ++links) {
    std::error_code error;
    const std::filesystem::path next = std::filesystem::read_symlink(target, error);
    if (error) return target.string();
    if (links == most_links) {
      errno = ELOOP;
      fail_output(path);
    }
    target = next.is_absolute() ? next : target.parent_path() / next;
  }
}

}  // namespace

void fail_output(const std::string& path) {
  throw InputError(Code::output_failed, {path, std::strerror(errno)});
}

void write_file(const std::string& path, const std::string& text) {
  if (const std::optional<int> descriptor = named_descriptor(path)) {
    if (!write_all(*descriptor, text)) fail_output(path);
    return;
  }
  struct stat existing {};
  const bool exists = ::stat(path.c_str(), &existing) == 0;
  if (exists && !S_ISREG(existing.st_mode)) {
    write_directly(path, text);
    return;
  }
  switch (replace_file(followed(path), exists ? &existing : nullptr, text)) {
    case Replaced::yes:
      return;
    case Replaced::no:
      fail_output(path);
    case Replaced::unconfirmed:
      throw InputError(Code::output_unconfirmed, {path, std::strerror(errno)});
  }
}

}  // namespace planmeter
