// SPDX-License-Identifier: MIT
// One table for data as a page of its own.
#pragma once

#include <string_view>

#include "core/document.h"

namespace planmeter {

/// The document's title, the notices that stand on each of its pages, and the table for data of
/// that name: a column a key, titled where it has a title, with the figures that data have. Throws
/// InputError where there is no such table.
Document table_page(const Document& document, std::string_view name);

}  // namespace planmeter
