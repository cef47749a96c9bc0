// SPDX-License-Identifier: MIT
// A data file as text, whatever it is packed and encoded in.
#pragma once

#include <optional>
#include <string>

#include "core/diagnostic.h"
#include "core/inputs.h"
#include "load/text/reading_progress.h"

namespace planmeter {

/// A large regular file to be read piece by piece, of which only the beginning was looked at; any
/// other as read_whole_text has it.
std::optional<InputText> open_text(const std::string& path, Diagnostics& diagnostics,
                                   ReadingProgress* progress);

/// The whole file, unpacked if gzip packed it, decoded and with one kind of line ends; `-` is
/// standard input. Nothing where it cannot be unpacked or decoded or is no table by how it begins,
/// which is reported. Throws InputError where it cannot be read. `progress` may be null.
std::optional<InputText> read_whole_text(const std::string& path, Diagnostics& diagnostics,
                                         ReadingProgress* progress);

}  // namespace planmeter
