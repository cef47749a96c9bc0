// SPDX-License-Identifier: MIT
// A data file as text, whatever it is encoded in.
#pragma once

#include <optional>
#include <string>

#include "core/diagnostic.h"
#include "core/inputs.h"
#include "load/text/reading_progress.h"

namespace planmeter {

/// The file to be read piece by piece, without having looked at it: for large regular files alone;
/// nothing for others.
std::optional<InputText> open_large_text(const std::string& path);

/// The whole file, decoded and with one kind of line ends; `-` is standard input. Nothing where it
/// cannot be decoded, which is reported. Throws InputError where it cannot be read. `progress` may
/// be null.
std::optional<InputText> read_whole_text(const std::string& path, Diagnostics& diagnostics,
                                         ReadingProgress* progress);

}  // namespace planmeter
