// SPDX-License-Identifier: MIT
// The sentences of findings, by what they are about. A test says so where a code is in none.
#pragma once

#include "report/messages/messages.h"

namespace planmeter {

/// Empty for a code that is another's.
Message plan_message(Code code);
Message data_message(Code code);
Message usage_message(Code code);

}  // namespace planmeter
