// SPDX-License-Identifier: MIT
// Reading whole files, and refusing bytes that are not text before any parser sees them.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "core/diagnostic.h"
#include "load/text/reading_progress.h"

namespace planmeter {

/// The bytes of a file; `-` is standard input. Throws InputError where it cannot be read (a folder
/// included), changes meanwhile or has more than `limit` bytes; a limit of 0 is none. `progress`
/// may be null.
std::string read_file(const std::string& path, std::uint64_t limit,
                      ReadingProgress* progress = nullptr);

/// The descriptor of a file that is opened to be read; -1, with the reason in `errno`, where it
/// cannot be.
int open_for_reading(const std::string& path);

/// What tells one state of a file from another.
struct FileState {
  std::int64_t size = 0;
  std::int64_t seconds = 0;  // of its last change, and the part of a second
  std::int64_t nanoseconds = 0;

  friend bool operator==(const FileState&, const FileState&) = default;
};

/// Of an open file; nothing of what is no regular one, which has no size of its own.
std::optional<FileState> state_of(int file);

/// Throws InputError: the file cannot be read, for the reason in `errno`.
[[noreturn]] void fail_unreadable(const std::string& path);
/// Throws InputError: the file is no longer what it was when it was opened.
[[noreturn]] void fail_changed(const std::string& path);

/// `text` without a UTF-8 byte-order mark, which spreadsheets write and no parser of ours wants.
std::string_view without_byte_order_mark(std::string_view text);

/// `U+001B`: the first control character other than tab, LF and CR; empty where there is none.
std::string first_control_character(std::string_view text);

/// Reports what is not valid UTF-8 (once a line) and control characters other than tab, LF and CR.
/// Of what has a NUL, and of twenty such places, one finding is left: a file of another encoding or
/// kind would give thousands and say no more.
void check_text(std::string_view name, std::string_view text, Diagnostics& diagnostics);

}  // namespace planmeter
