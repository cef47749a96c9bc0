// SPDX-License-Identifier: MIT
// What `validate` found.
#pragma once

#include "core/diagnostic.h"
#include "core/document.h"
#include "core/inputs.h"

namespace planmeter {

Document findings_document(const Diagnostics& findings, const Inputs& inputs,
                           std::string_view plan_id, const DocumentRequest& request);

}  // namespace planmeter
