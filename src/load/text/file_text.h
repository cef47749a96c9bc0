// SPDX-License-Identifier: MIT
// A file that is read piece by piece, as often as somebody asks.
#pragma once

#include <memory>
#include <string>

#include "core/text_source.h"

namespace planmeter {

/// Opens a regular file; null for anything else (a pipe can be read but once) and where it cannot
/// be opened. A byte-order mark of UTF-8 is not part of its text. The size is that of now; see
/// expect_unchanged() for what becomes of it later. Throws InputError where its first bytes cannot
/// be read.
std::shared_ptr<const TextSource> open_file_text(const std::string& path);

}  // namespace planmeter
