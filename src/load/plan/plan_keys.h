// SPDX-License-Identifier: MIT
// Every key a plan file may have. plan/README.md explains them, plan/plan.schema.json tells
// editors.
#pragma once

#include <span>
#include <string_view>
#include <vector>

namespace planmeter {

enum class Need { required, optional, one_of };

struct PlanKey {
  std::string_view section;
  std::string_view key;
  Need need;
};

std::span<const PlanKey> plan_keys();

/// The keys of one section, in the order a file usually has them.
std::vector<std::string_view> keys_of(std::string_view section);

/// Whether some section has the key.
bool is_plan_key(std::string_view key);

/// The section above or below `section` that has the key, where it is often put into the wrong one
/// of the two; empty where there is none.
std::string_view owner_of(std::string_view section, std::string_view key);

}  // namespace planmeter
