// SPDX-License-Identifier: MIT
// A reader of CSV (RFC 4180) that pulls one record after another out of a text, built for millions
// of them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/diagnostic.h"
#include "core/line_index.h"
#include "load/observations/titles/dialect.h"
#include "load/text/cell_findings.h"
#include "load/text/csv_field.h"

namespace planmeter {

struct CsvRecord {
  std::vector<CsvField> fields;
  // How many fields were written, but for empty ones beyond the header's; no more of them are held
  // than a table can have.
  std::size_t written = 0;
  bool fits = true;  // whether they are as many as the header has
};

/// A part of an input that begins with a record.
struct CsvPart {
  std::string_view text;
  std::uint64_t begin = 0;  // its position in the input
  char separator = ',';
  std::size_t width = 0;     // fields of a record
  std::size_t untitled = 0;  // columns behind these that have no title
};

/// The columns a spreadsheet has; no table has more.
inline constexpr std::size_t most_csv_columns = 16384;

/// Quoted fields may hold separators, line breaks and doubled quotes. Lines end with LF or CRLF,
/// the last with or without. Blank lines are skipped, and so are records that are not well formed,
/// which are reported; a quoted field that holds what looks like a row is a warning.
class CsvReader {
 public:
  /// Reads from the header on, where `dialect` says it is.
  CsvReader(std::string_view name, std::string_view text, const Dialect& dialect,
            Diagnostics& diagnostics);
  /// Reads records alone, below a header that was read before. `lines` is of the whole input.
  CsvReader(std::string_view name, const CsvPart& part, LineIndex& lines, Diagnostics& diagnostics);
  CsvReader(const CsvReader&) = delete;
  CsvReader& operator=(const CsvReader&) = delete;

  /// Reads the next well-formed record into `record`; false at the end. The first one is the
  /// header: it sets the number of fields. Empty fields beyond that number are dropped, from the
  /// header too; below those of the header a record keeps what is not empty. One that has another
  /// number of fields all the same does not fit, which its reader reports. A header of more than
  /// most_csv_columns is reported and ends the table.
  bool next(CsvRecord& record);

  /// Passes over what the position is at, well-formed or not.
  void skip_record();

  std::string_view name() const { return name_; }
  const CellFindings& findings() const { return findings_; }
  LinePlace place(const CsvField& field) const { return lines_->place_of(field.position); }
  /// Fields of a record; 0 before the header is read.
  std::size_t width() const { return width_; }
  /// Fields of the header behind its last title.
  std::size_t untitled() const { return untitled_; }
  /// The position in the input that the next record is looked for at.
  std::uint64_t position() const { return begin_ + position_; }

 private:
  enum class Outcome { good, bad };

  Outcome read_record(CsvRecord& record);
  Outcome read_unquoted(CsvField& field);
  Outcome read_quoted(CsvField& field);
  void warn_of_rows_within(std::string_view cell, std::size_t opening);
  void settle_width(CsvRecord& record);
  bool is_header_too_wide(const CsvRecord& record);
  bool at_line_end() const;
  bool at_field_end() const;
  void skip_line_end();
  void skip_to_field_end();

  std::string_view name_;
  std::string_view text_;
  std::uint64_t begin_ = 0;  // of the text in the input
  std::optional<ViewedText> whole_;
  mutable std::optional<LineIndex> own_lines_;
  LineIndex* lines_;
  CellFindings findings_;
  char separator_;
  Diagnostics& diagnostics_;
  std::size_t position_ = 0;
  std::size_t width_ = 0;  // 0 until the header is read
  std::size_t untitled_ = 0;
  // Fields of the newest record beyond the most that are kept, up to the last that is not blank.
  std::size_t beyond_ = 0;
  std::deque<std::string> unescaped_;
};

/// How long the record is that `text` begins with, its line end included; nothing where more of the
/// input is needed to tell.
std::optional<std::size_t> csv_record_length(std::string_view text, char separator);

}  // namespace planmeter
