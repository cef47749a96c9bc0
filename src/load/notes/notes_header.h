// SPDX-License-Identifier: MIT
// The header of a sheet of notes: what parts its fields, and which column holds what.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "core/notes_words.h"
#include "load/observations/titles/csv.h"
#include "load/observations/titles/dialect.h"

namespace planmeter {

/// Where the columns stand among a record's fields.
class NotesHeader {
 public:
  std::vector<std::size_t> untitled;  // fields whose title is blank

  std::optional<std::size_t>& operator[](NotesColumn column) {
    return fields_[static_cast<std::size_t>(column)];
  }
  const std::optional<std::size_t>& operator[](NotesColumn column) const {
    return fields_[static_cast<std::size_t>(column)];
  }

 private:
  std::array<std::optional<std::size_t>, word_rows<NotesColumn>.size()> fields_;
};

/// The separator by which the first record of a text has a column of items, and so is the header of
/// a sheet of notes; nothing where it has none by any. `text` must be well-formed UTF-8.
std::optional<Dialect> find_notes_header(std::string_view text);

/// Reports columns that are none or come twice, and that there is none of items, without which
/// there is no header.
std::optional<NotesHeader> read_notes_header(const CsvRecord& record, const CsvReader& reader);

}  // namespace planmeter
