// SPDX-License-Identifier: MIT
// Names of what the caller has already opened for us.
#pragma once

#include <optional>
#include <string>

namespace planmeter {

/// The descriptor that a path names, itself or by way of links: 1 for `/dev/stdout`, `/dev/fd/1`
/// and `/proc/self/fd/1`. It is to be written where it stands; what it leads to may be a file that
/// the caller appends to, and must not be replaced.
std::optional<int> named_descriptor(const std::string& path);

}  // namespace planmeter
