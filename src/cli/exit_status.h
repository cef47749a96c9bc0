// SPDX-License-Identifier: MIT
// What the program tells its caller.
#pragma once

namespace planmeter {

enum class ExitStatus {
  ok = 0,         // answered; nothing asked about is missed or behind
  missed = 1,     // answered; something is. validate: at least one error
  error = 2,      // usage, unreadable or invalid input or output; nothing written
  undecided = 3,  // nothing asked about could be decided
};

}  // namespace planmeter
