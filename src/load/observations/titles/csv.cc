// SPDX-License-Identifier: MIT
// Splits a text into records; columns of findings are counted only when there is something to
// report.
#include "load/observations/titles/csv.h"

#include <algorithm>

#include "core/text.h"
#include "load/text/cell.h"

namespace planmeter {

namespace {

/// Spreadsheets write rows of separators alone below a table.
bool is_blank(const CsvRecord& record) {
  return std::ranges::all_of(record.fields,
                             [](const CsvField& field) { return trim(field.text).empty(); });
}

}  // namespace

CsvReader::CsvReader(std::string_view name, std::string_view text, const Dialect& dialect,
                     Diagnostics& diagnostics)
    : name_(name),
      text_(text),
      whole_(text),
      own_lines_(*whole_),
      lines_(&*own_lines_),
      findings_(name, *lines_, diagnostics),
      separator_(dialect.separator),
      diagnostics_(diagnostics),
      position_(dialect.header) {}

CsvReader::CsvReader(std::string_view name, const CsvPart& part, LineIndex& lines,
                     Diagnostics& diagnostics)
    : name_(name),
      text_(part.text),
      begin_(part.begin),
      lines_(&lines),
      findings_(name, lines, diagnostics),
      separator_(part.separator),
      diagnostics_(diagnostics),
      width_(part.width),
      untitled_(part.untitled) {}

bool CsvReader::next(CsvRecord& record) {
  while (position_ < text_.size()) {
    if (at_line_end()) {
      skip_line_end();
      continue;
    }
    const bool good = read_record(record) == Outcome::good;
    if (good && is_header_too_wide(record)) return false;
    if (good && !is_blank(record)) {
      settle_width(record);
      return true;
    }
    // Without its header, a table means nothing, and the next line must not pass for it.
    if (!good && width_ == 0) position_ = text_.size();
  }
  return false;
}

void CsvReader::skip_record() {
  CsvRecord record;
  read_record(record);
}

CsvReader::Outcome CsvReader::read_record(CsvRecord& record) {
  record.fields.clear();
  record.fits = true;
  unescaped_.clear();
  beyond_ = 0;
  Outcome outcome = Outcome::good;
  CsvField unkept;
  for (std::size_t count = 1;; ++count) {
    const bool kept = count <= most_csv_columns;
    CsvField& field = kept ? record.fields.emplace_back() : unkept;
    field.position = begin_ + position_;
    const bool quoted = position_ < text_.size() && text_[position_] == '"';
    if ((quoted ? read_quoted(field) : read_unquoted(field)) == Outcome::bad) {
      outcome = Outcome::bad;
    }
    if (!kept && !trim(field.text).empty()) beyond_ = count - most_csv_columns;
    if (position_ < text_.size() && text_[position_] == separator_) {
      ++position_;
      continue;
    }
    skip_line_end();
    return outcome;
  }
}

CsvReader::Outcome CsvReader::read_unquoted(CsvField& field) {
  const std::size_t begin = position_;
  while (!at_field_end() && text_[position_] != '"') ++position_;
  if (position_ < text_.size() && text_[position_] == '"') {
    findings_.add(Code::csv_quote_inside, begin_ + position_, {});
    skip_to_field_end();
    return Outcome::bad;
  }
  field.text = text_.substr(begin, position_ - begin);
  return Outcome::good;
}

CsvReader::Outcome CsvReader::read_quoted(CsvField& field) {
  const std::size_t opening = position_;
  std::size_t begin = ++position_;
  std::string* unescaped = nullptr;
  for (; position_ < text_.size(); ++position_) {
    if (text_[position_] != '"') continue;
    const std::string_view part = text_.substr(begin, position_ - begin);
    const bool doubled = text_.substr(position_ + 1).starts_with('"');
    if (!doubled && unescaped == nullptr) {
      field.text = part;
      break;
    }
    if (unescaped == nullptr) unescaped = &unescaped_.emplace_back();
    unescaped->append(part);
    if (!doubled) {
      field.text = *unescaped;
      break;
    }
    begin = ++position_;  // the second quote is the first byte of the next part
  }
  if (position_ == text_.size()) {
    findings_.add(Code::csv_unclosed_quote, begin_ + opening, {});
    return Outcome::bad;
  }
  ++position_;
  warn_of_rows_within(field.text, opening);
  if (at_field_end()) return Outcome::good;
  findings_.add(Code::csv_quote_inside, begin_ + position_, {});
  skip_to_field_end();
  return Outcome::bad;
}

/// A note may have several lines; one that could be a row was hardly meant to be in it.
void CsvReader::warn_of_rows_within(std::string_view cell, std::size_t opening) {
  constexpr std::size_t least_width = 3;  // of two columns, a line with a comma is often no row
  if (width_ < least_width) return;
  const auto is_like_row = [this](std::string_view line) {
    return static_cast<std::size_t>(std::ranges::count(line, separator_)) + 1 >= width_;
  };
  std::size_t lines = 1;
  bool has_row = false;
  for (std::size_t end = cell.find('\n'); end != cell.npos; end = cell.find('\n', end + 1)) {
    ++lines;
    const std::size_t begin = end + 1;
    has_row = has_row || is_like_row(cell.substr(begin, cell.find('\n', begin) - begin));
  }
  if (!has_row) return;
  findings_.add(Code::csv_quote_over_lines, begin_ + opening, {std::to_string(lines)});
}

void CsvReader::settle_width(CsvRecord& record) {
  std::vector<CsvField>& fields = record.fields;
  const std::size_t all = fields.size();
  while (beyond_ == 0 && fields.size() > std::max<std::size_t>(width_, 1) &&
         trim(fields.back().text).empty()) {
    fields.pop_back();
  }
  if (width_ == 0) {
    width_ = fields.size();
    untitled_ = all - width_;
  }
  record.written = fields.size() + beyond_;
  record.fits = record.written >= width_ && record.written <= width_ + untitled_;
}

bool CsvReader::is_header_too_wide(const CsvRecord& record) {
  if (width_ != 0 || beyond_ == 0) return false;
  diagnostics_.add(
      Code::csv_too_many_columns, name_, place(record.fields.front()).line, 1,
      {std::to_string(record.fields.size() + beyond_), std::to_string(most_csv_columns)});
  position_ = text_.size();
  return true;
}

bool CsvReader::at_line_end() const {
  const char c = text_[position_];
  if (c == '\n') return true;
  return c == '\r' && (position_ + 1 == text_.size() || text_[position_ + 1] == '\n');
}

bool CsvReader::at_field_end() const {
  return position_ == text_.size() || text_[position_] == separator_ || at_line_end();
}

void CsvReader::skip_line_end() {
  if (position_ < text_.size() && text_[position_] == '\r') ++position_;
  if (position_ < text_.size() && text_[position_] == '\n') {
    ++position_;
  }
}

void CsvReader::skip_to_field_end() {
  while (!at_field_end()) ++position_;
}

std::optional<std::size_t> csv_record_length(std::string_view text, char separator) {
  const ViewedText source(text);
  LineIndex lines(source);
  Diagnostics findings;
  CsvReader reader({}, {text, 0, separator, 1}, lines, findings);
  reader.skip_record();
  const std::size_t length = static_cast<std::size_t>(reader.position());
  const bool unclosed = std::ranges::any_of(findings.all(), [](const Diagnostic& found) {
    return found.code == Code::csv_unclosed_quote;
  });
  if (unclosed || length == 0 || text[length - 1] != '\n') return std::nullopt;
  return length;
}

}  // namespace planmeter
