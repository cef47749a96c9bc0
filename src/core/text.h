// SPDX-License-Identifier: MIT
// UTF-8 text as a terminal shows it: columns, padding, wrapping, excerpts, and what a misspelling
// meant.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace planmeter {

/// The byte position of the first byte that is not part of well-formed UTF-8 (no overlong forms, no
/// surrogates, nothing above U+10FFFF); nothing when all is well.
std::optional<std::size_t> find_invalid_utf8(std::string_view text);

/// The code point at `position`, which is moved past it. An invalid byte is U+FFFD and one byte
/// long.
char32_t next_code_point(std::string_view text, std::size_t& position);

/// Columns a terminal gives `text`: 2 for East Asian wide and full-width forms, 0 for combining
/// marks and zero-width characters, 1 otherwise (ambiguous width, such as “ and ①, counts as 1).
int display_width(std::string_view text);

/// Characters (code points) in `text`.
int character_count(std::string_view text);

std::string pad_right(std::string_view text, int width);
std::string pad_left(std::string_view text, int width);

/// The longest beginning of `text` of at most `width` columns, never cutting a character.
std::string_view truncate_to_width(std::string_view text, int width);

/// Lines of at most `width` columns, broken at spaces and between Chinese characters; no line
/// begins with a closing mark (，。；：）、％ and the like) or ends with an opening one. A word
/// longer than the line is cut. At least one line.
std::vector<std::string> wrap(std::string_view text, int width);

/// `text` with its ASCII letters small.
std::string lower_case(std::string_view text);
/// Whether two texts are the same but for the case of ASCII letters.
bool equal_ignoring_case(std::string_view left, std::string_view right);

/// A name as names are compared: ASCII letters small, and a dash, an underscore and a blank alike.
std::string folded_name(std::string_view text);
/// Whether two names are the same but for these.
bool equal_names(std::string_view left, std::string_view right);

/// The parts of a list, between commas of either width or 、, without the blanks around them; one
/// empty part for an empty text.
std::vector<std::string> split_list(std::string_view text);

/// The candidate nearest to `word` by edit distance (insert, delete, replace, swap of neighbours,
/// over characters), if it is near enough to be what was meant: at most a third of the longer one's
/// characters (but one edit is allowed), and not all of them. ASCII letters of either case are the
/// same. The first wins a tie.
std::optional<std::string_view> suggest(std::string_view word,
                                        std::span<const std::string_view> candidates);
/// The numbers of all candidates that are as near to `word` as the one that `suggest` finds.
std::vector<std::size_t> all_nearest(std::string_view word,
                                     std::span<const std::string_view> candidates);
/// The candidate that is so near that it can hardly be anything else: at most a sixth of the
/// characters (but one edit is allowed).
std::optional<std::string_view> slip_of(std::string_view word,
                                        std::span<const std::string_view> candidates);

}  // namespace planmeter
