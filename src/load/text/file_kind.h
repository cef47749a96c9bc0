// SPDX-License-Identifier: MIT
// What a file is that is no table, by how it begins; never by its name.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "core/diagnostic.h"
#include "core/file_kind.h"

namespace planmeter {

/// How much of a file's beginning tells what it is, in bytes.
inline constexpr std::size_t kind_head_size = 512;

/// Whether bytes begin a workbook: a zip archive as .xlsx and .ods are, or the compound file of
/// .xls and .et.
bool is_workbook(std::string_view bytes);

/// Of the first bytes of a file, as many as there are. Nothing for what is no known kind, such as
/// text, and for a workbook.
std::optional<FileKind> kind_of_bytes(std::string_view head);

/// Of the beginning of a text in UTF-8: a page, XML or JSON.
std::optional<FileKind> kind_of_text(std::string_view head);

/// Reports what the bytes begin where that is no table. False where it is nothing known.
bool report_kind(std::string_view name, std::string_view head, Diagnostics& diagnostics);

}  // namespace planmeter
