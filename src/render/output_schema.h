// SPDX-License-Identifier: MIT
// The JSON schema of what is printed as JSON.
#pragma once

#include <string_view>

namespace planmeter {

/// The bytes of render/output.schema.json, which are made a constant when the program is built.
std::string_view output_schema();

}  // namespace planmeter
