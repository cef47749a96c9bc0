// SPDX-License-Identifier: MIT
// Writing a result where the options say.
#pragma once

#include <string>

#include "cli/command.h"
#include "core/document.h"
#include "render/render.h"

namespace planmeter {

/// Writes the whole text, or throws InputError.
void write_standard_output(const std::string& text);

/// The format that write_document chooses. Throws InputError for a suffix that is none.
Format output_format(const Call& call, Format usual);

/// Renders and writes to standard output, or whole or not at all to `--output`. `usual`: the format
/// where neither an option nor a suffix names one. Throws InputError.
void write_document(const Call& call, const Document& document, Format usual = Format::text);

}  // namespace planmeter
