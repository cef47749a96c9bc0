// SPDX-License-Identifier: MIT
// What is said where the program cannot go on and may have no memory to say it with.
#pragma once

#include "core/language.h"

namespace planmeter {

/// From now on, wherever memory runs out, or what is thrown is caught by nobody: one sentence on
/// standard error, in this language, and exit status 2. Nothing is thrown for want of memory: a
/// stream would swallow that, and go on with half a text.
void choose_last_words(Language language);

}  // namespace planmeter
