// SPDX-License-Identifier: MIT
// Renders a document and writes it, whole or not at all.
#pragma once

#include "cli/command.h"
#include "core/document.h"

namespace planmeter {

/// To standard output or `--output`, in `--format`, the suffix's, or text. Throws InputError where
/// that fails.
void write_document(const Call& call, const Document& document);

}  // namespace planmeter
