// SPDX-License-Identifier: MIT
// Reading whole files, and refusing bytes that are not text before any parser sees them.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "core/diagnostic.h"
#include "load/reading_progress.h"

namespace planmeter {

/// The bytes of a file; `-` is standard input. Throws InputError where it cannot be read (a folder
/// included) or has more than `limit` bytes; a limit of 0 is none. `progress` may be null.
std::string read_file(const std::string& path, std::uint64_t limit,
                      ReadingProgress* progress = nullptr);

/// `text` without a UTF-8 byte-order mark, which spreadsheets write and no parser of ours wants.
std::string_view without_byte_order_mark(std::string_view text);

/// `U+001B`: the first control character other than tab, LF and CR; empty where there is none.
std::string first_control_character(std::string_view text);

/// Reports what is not valid UTF-8 (once a line) and control characters other than tab, LF and CR.
/// Stops after twenty findings: a file of another encoding or kind would give thousands and say no
/// more.
void check_text(std::string_view name, std::string_view text, Diagnostics& diagnostics);

}  // namespace planmeter
