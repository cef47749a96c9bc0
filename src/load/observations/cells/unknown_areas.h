// SPDX-License-Identifier: MIT
// The areas of a run's data that a plan which names areas does not have. Each has cells of its own,
// so a table of other places than the plan's must not bring hundreds of thousands of them.
#pragma once

#include <cstddef>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/text_map.h"

namespace planmeter {

/// The first of them, in the order they are met. Several threads may ask at once.
class UnknownAreas {
 public:
  /// More than a country has counties.
  static constexpr std::size_t most = 4000;

  /// Whether the values of an area are read: it is one of the first `most`.
  bool admit(std::string_view name);
  /// Begins an input, of which nobody was refused yet. How many there are.
  std::size_t begin_input();
  /// Whether any area of the input was refused. If several threads asked, then it may have been in
  /// another order than the input's.
  bool any_refused();
  /// Forgets all but the first `count`, and that any was refused: the input is read again.
  void shorten(std::size_t count);

 private:
  std::mutex mutex_;
  std::vector<std::string> names_;
  std::optional<TextMap<char>> known_{std::in_place};  // the same, to be found
  bool refused_ = false;
};

}  // namespace planmeter
