// SPDX-License-Identifier: MIT
// The three descriptors that the caller gives the program.
#pragma once

#include <string_view>

namespace planmeter {

/// Puts something that can neither be read from nor written to in the place of each that is closed:
/// a file that is opened later must not become standard input or error.
void hold_closed_streams();

/// Writes all of a file descriptor's text; false with the reason in errno where that fails.
bool write_all(int file, std::string_view text);

/// What cannot be written there is lost, and whoever has stopped reading it ends nothing: what was
/// answered stands, and so does the status.
void write_standard_error(std::string_view text);

}  // namespace planmeter
