// SPDX-License-Identifier: MIT
// What is computed when it is first asked for, and kept.
#pragma once

#include <cassert>
#include <optional>
#include <utility>

namespace planmeter {

/// Belongs to one thread.
template <typename Value>
class Part {
 public:
  /// `fill` gives the value, and is called once at the most.
  template <typename Fill>
  const Value& filled_by(Fill fill) const {
    if (!value_) {
      Value value = fill();
      assert(!value_);  // it would have been filled by what it is made from
      value_.emplace(std::move(value));
    }
    return *value_;
  }
  bool is_filled() const { return value_.has_value(); }

 private:
  mutable std::optional<Value> value_;
};

}  // namespace planmeter
