// SPDX-License-Identifier: MIT
// What a plan file defines and names again elsewhere.
#pragma once

#include <map>
#include <string_view>

#include "load/text/name_index.h"

namespace planmeter {

/// Known before indicators are read, which name each other.
struct PlanNames {
  NameIndex subjects;  // the ids of indicators, then of series, in their order
  NameIndex groups;    // their ids
  bool has_nameless_group = false;
  std::map<std::string_view, std::string_view> areas;  // in either language, and as data keep them
};

}  // namespace planmeter
