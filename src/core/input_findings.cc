// SPDX-License-Identifier: MIT
// Finding a line means reading the input again.
#include "core/input_findings.h"

namespace planmeter {

bool InputFindings::only_counted(Code code, std::uint64_t position) const {
  const std::string_view file = inputs_.file_of(position);
  if (!findings_.is_full(code, file)) return false;
  findings_.add(code, file, 0, 0, {});
  return true;
}

void InputFindings::add(Code code, std::uint64_t position,
                        std::initializer_list<std::string_view> arguments) const {
  if (only_counted(code, position)) return;
  const InputPlace place = inputs_.locate(position);
  findings_.add(code, place.file, place.line, place.column, arguments);
}

std::string InputFindings::place_text(std::uint64_t position) const {
  const InputPlace place = inputs_.locate(position);
  return std::string(place.file) + ":" + std::to_string(place.line);
}

}  // namespace planmeter
