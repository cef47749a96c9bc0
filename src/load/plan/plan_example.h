// SPDX-License-Identifier: MIT
// What should have stood where a plan file has a text and keys with values are wanted.
#pragma once

#include <string>
#include <string_view>

#include "load/plan/yaml_tree.h"

namespace planmeter {

/// The map of `section` that `node` was probably meant as, `{from: 2021, to: 2025}` for 2021-2025;
/// else the keys it must have, with … for what the node does not tell.
std::string example_of(std::string_view section, const YamlNode& node);

}  // namespace planmeter
