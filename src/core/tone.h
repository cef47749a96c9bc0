// SPDX-License-Identifier: MIT
// What colour says of a cell, a bar or a word.
#pragma once

namespace planmeter {

/// What colour may stress. Never the only carrier of a meaning. `open` is what is known and does
/// not decide, `absent` what nobody has given.
enum class Tone { plain, good, bad, open, absent };

}  // namespace planmeter
