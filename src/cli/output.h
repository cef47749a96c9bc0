// SPDX-License-Identifier: MIT
// A result on its way to where the options say. It is written last, when nothing else can fail, so
// that an error always means that nothing was.
#pragma once

#include <string>

#include "cli/command.h"
#include "core/document.h"
#include "render/render.h"

namespace planmeter {

/// Leaves the text to be written to standard output.
void write_text(const Call& call, std::string text);

/// The format that write_document chooses. Throws InputError for a suffix that is none.
Format output_format(const Call& call, Format usual);

/// Throws InputError where `--part` is given with what picks otherwise or is no page: `--table`, a
/// format for programs.
void refuse_part_of_data(const Call& call);

/// What write_document needs of a document. `usual` and what it throws: the same.
DocumentRequest request_of(const Call& call, Format usual = Format::text);

/// Renders with the call's head, and leaves the text to be written to standard output or
/// `--output`. `usual`: the format where neither an option nor a suffix names one. Throws
/// InputError where it must not go there.
void write_document(const Call& call, Document document, Format usual = Format::text);

/// Writes what was left to be: a file whole or not at all. Throws InputError.
void write_output(const PendingOutput& output);

}  // namespace planmeter
