// SPDX-License-Identifier: MIT
// Files packed by gzip (RFC 1952), as statistical offices hand out large tables.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "core/diagnostic.h"

namespace planmeter {

/// How much a file may unpack to, in bytes. A table packs to a fifth or a twentieth; what packs to
/// a thousandth was made to fill the memory of whoever unpacks it.
struct UnpackLimits {
  std::uint64_t always = std::uint64_t{64} << 20;  // whatever the packed size is
  std::uint64_t ratio = 200;                       // times the packed size
  std::uint64_t most = std::uint64_t{4} << 30;     // ever: it is held
  std::uint64_t of(std::uint64_t packed) const;
};

/// By the first two bytes, never by a name.
bool is_gzip(std::string_view bytes);

/// What the members of a file hold, one after another. Nothing, with one error, where it breaks
/// off, is damaged, has something else behind its end or unpacks to more than the limits allow.
std::optional<std::string> unpack_gzip(std::string_view name, std::string_view packed,
                                       Diagnostics& diagnostics, const UnpackLimits& limits = {});

}  // namespace planmeter
