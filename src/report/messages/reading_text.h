// SPDX-License-Identifier: MIT
// The line that says how far reading has come.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "core/language.h"

namespace planmeter {

/// What is being read: a file as it was named, `-` for standard input.
struct Reading {
  std::string_view name;
  std::optional<std::uint64_t> size;  // in bytes; nothing for a pipe
  std::uint64_t read = 0;             // of them
};

/// `reading nation.csv: 45% (130 of 289 MiB)`, of a pipe `reading pipe: 130 MiB`; a name that does
/// not fit into `width` columns is cut.
std::string reading_text(const Reading& reading, Language language, int width);

}  // namespace planmeter
