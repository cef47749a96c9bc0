// SPDX-License-Identifier: MIT
// A finding at a place of the plan's file.
#pragma once

#include <initializer_list>
#include <string_view>

#include "core/diagnostic.h"
#include "core/plan.h"

namespace planmeter {

inline void add_plan_finding(const Plan& plan, Code code, const Place& place,
                             std::initializer_list<std::string_view> arguments,
                             Diagnostics& findings) {
  findings.add(code, plan.file, static_cast<int>(place.line), static_cast<int>(place.column),
               arguments);
}

}  // namespace planmeter
