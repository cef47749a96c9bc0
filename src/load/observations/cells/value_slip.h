// SPDX-License-Identifier: MIT
// What is often written instead of a value or with it, and is refused with what to write.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/findings.h"

namespace planmeter {

/// A finding that names the slip, and the arguments of its sentence.
struct ValueSlip {
  Code code = Code::csv_bad_value;
  std::vector<std::string> arguments;
};

/// The slip in a cell that is no value, or whose unit does not convert: 同上, 初步46, (12.5), 1
/// 250, `12.5 p`, 1250*. Nothing where it is none known. Blanks around `text` are gone already.
std::optional<ValueSlip> find_value_slip(std::string_view text);

}  // namespace planmeter
