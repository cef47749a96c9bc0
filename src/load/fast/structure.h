// SPDX-License-Identifier: MIT
// Where the separators, line ends and quotes of a text are, found sixteen bytes at a time.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace planmeter {

/// The positions of every `separator`, line feed and double quote of `text` from `begin` up to
/// `end`, in order, after which stands `end`; the result points there. `text` is shorter than 4
/// GiB. `positions` is overwritten; it keeps its room.
const std::uint32_t* find_structure(std::string_view text, std::size_t begin, std::size_t end,
                                    char separator, std::vector<std::uint32_t>& positions);

/// The same a byte at a time: where the processor has no vectors, and to test the other against.
const std::uint32_t* find_structure_plainly(std::string_view text, std::size_t begin,
                                            std::size_t end, char separator,
                                            std::vector<std::uint32_t>& positions);

/// The structure of a text, found as far as somebody asks.
class StructureAhead {
 public:
  explicit StructureAhead(char separator) : separator_(separator) {}

  void begin_text(std::string_view text);

  /// Moves to `row`, and from there on. Where nothing is known of it, finds as much as `wanted`
  /// bytes have; more and more where 0.
  void move(std::size_t row, std::size_t wanted);
  /// Finds more of what begins at `row`; false where all is found.
  bool extend(std::size_t row);

  /// The first place at the row or behind it, and the end of those that are known.
  const std::uint32_t* next() const { return next_; }
  const std::uint32_t* end() const { return end_; }

 private:
  void find(std::size_t row);

  char separator_;
  std::string_view text_;
  std::size_t known_end_ = 0;
  std::size_t step_ = 0;
  std::vector<std::uint32_t> positions_;
  const std::uint32_t* next_ = nullptr;
  const std::uint32_t* end_ = nullptr;
};

}  // namespace planmeter
