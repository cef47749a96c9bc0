// SPDX-License-Identifier: MIT
// A file is written beside its target and then renamed, so that a full disk or a killed process
// leaves the old one whole.
#pragma once

#include <sys/stat.h>

#include <string>

namespace planmeter {

enum class Replaced {
  yes,
  no,           // nothing is left behind
  unconfirmed,  // it is, but the system failed to say that this outlasts a loss of power
};

/// Replaces a regular file, or makes one. `old` is what is known of the one that is there, null for
/// none. Where it is not `yes` the reason is in errno.
Replaced replace_file(const std::string& target, const struct stat* old, const std::string& text);

}  // namespace planmeter
