// SPDX-License-Identifier: MIT
// One file of results, written whole or not at all.
#pragma once

#include <string>

namespace planmeter {

/// Throws InputError: `path` cannot be written, for the reason in errno.
[[noreturn]] void fail_output(const std::string& path);

/// Replaces what `path` names or links to in one step, with its owner, group and mode as far as the
/// caller may give them; a new file has what the mask leaves. What is no regular file, and an open
/// descriptor, is written as it stands. Throws InputError: nothing is written then, but where the
/// system fails to confirm the step itself.
void write_file(const std::string& path, const std::string& text);

}  // namespace planmeter
