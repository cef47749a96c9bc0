// SPDX-License-Identifier: MIT
// Thrown and caught nowhere: it is the program that is wrong, not what it was given.
#include "core/held.h"

#include <fmt/format.h>

#include <stdexcept>

namespace planmeter {

void stop_without_value(const char* file, int line) {
  throw std::logic_error(fmt::format("{}:{}: a value that has to be there is not", file, line));
}

}  // namespace planmeter
