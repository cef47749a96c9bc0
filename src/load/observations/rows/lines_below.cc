// SPDX-License-Identifier: MIT
// A file that was cut off in a row ends with the begin of a name; that is no note.
#include "load/observations/rows/lines_below.h"

#include <algorithm>
#include <array>

#include "core/plan_lookup.h"
#include "core/text.h"
#include "load/observations/titles/title_lines.h"
#include "load/text/cell.h"
#include "load/text/take_end.h"
#include "load/text/value_text.h"

namespace planmeter {

namespace {

/// More are a table of something else.
constexpr std::size_t most_kept = 100;

/// What a colon, a number or a full stop must follow: 注册企业数 is a name.
constexpr std::array<std::string_view, 12> note_keys = {"资料来源", "数据来源", "来源",  "附注",
                                                        "说明",     "备注",     "注释",  "注",
                                                        "sources",  "source",   "notes", "note"};

/// As the World Bank ends a table, whatever follows.
constexpr std::array<std::string_view, 2> sentences = {"data from database", "last updated"};

bool begins_with(std::string_view text, std::string_view word) {
  return equal_ignoring_case(text.substr(0, word.size()), word);
}

bool is_filled(const CsvField& field) { return !trim(field.text).empty(); }

}  // namespace

bool begins_as_note(std::string_view text) {
  const auto begins = [text](std::string_view word) { return begins_with(text, word); };
  if (std::ranges::any_of(sentences, begins)) return true;
  const auto key = std::ranges::find_if(note_keys, begins);
  if (key == note_keys.end()) return false;
  std::string_view rest = trim(text.substr(key->size()));
  constexpr std::string_view numbers = "0123456789()[]";
  rest.remove_prefix(std::min(rest.find_first_not_of(numbers), rest.size()));
  constexpr std::array<std::string_view, 7> behind = {":", "：", ".", "．", "、", "）", "】"};
  return std::ranges::any_of(behind,
                             [rest](std::string_view mark) { return rest.starts_with(mark); });
}

bool LinesBelow::take(const CsvRecord& record) {
  const auto first = std::ranges::find_if(record.fields, is_filled);
  const std::string_view text = trim(first->text);
  if (begins_as_note(text)) {
    report_meaning(text, first->position);
    if (++notes_ > 1) return true;
    first_note_ = text;
    position_ = first->position;
    return true;
  }
  const bool alone = std::find_if(first + 1, record.fields.end(), is_filled) == record.fields.end();
  if (!alone || kept_.size() == most_kept || !may_be_line(text)) return false;
  if (kept_.empty()) texts_.clear();
  CsvRecord& kept = kept_.emplace_back(record);
  for (CsvField& field : kept.fields) field.text = {};
  kept.fields[static_cast<std::size_t>(first - record.fields.begin())].text =
      texts_.emplace_back(text);
  return true;
}

bool LinesBelow::may_be_line(std::string_view text) {
  if (parse_period_text(half_width(text), MonthsOfFile::open)) return false;
  if (text.find_first_not_of("0123456789.,+-% ") == text.npos) return false;
  return !names_.find(text).subject && !begins_name(text);
}

/// Whether any name of the plan begins so.
bool LinesBelow::begins_name(std::string_view text) {
  if (plan_names_.empty()) {
    plan_names_ = subject_names(plan_, false);
    std::ranges::sort(plan_names_);
  }
  // Names that do follow the text itself.
  const auto next = std::ranges::lower_bound(plan_names_, text);
  return next != plan_names_.end() && next->starts_with(text);
}

std::vector<CsvRecord> LinesBelow::take_back() {
  std::vector<CsvRecord> rows;
  rows.swap(kept_);
  return rows;
}

void LinesBelow::report() const {
  const std::size_t count = notes_ + kept_.size();
  if (count == 0) return;
  const auto report_first = [this, count](std::uint64_t position, std::string_view text) {
    findings_.add(Code::csv_lines_below, position, {text, std::to_string(count)});
  };
  if (kept_.empty() || (notes_ > 0 && position_ < kept_.front().fields.front().position)) {
    report_first(position_, first_note_);
  } else {
    report_first(kept_.front().fields.front().position, texts_.front());
  }
  for (std::size_t i = 0; i < kept_.size(); ++i) {
    report_meaning(texts_[i], kept_[i].fields.front().position);
  }
}

/// A line that says of the figures what no cell says.
void LinesBelow::report_meaning(std::string_view text, std::uint64_t position) const {
  const std::string_view unit = text.find("单位为") != text.npos ? "单位为" : unit_of_line(text);
  const std::string_view word = unit.empty() ? qualifying_word(text) : unit;
  if (!word.empty()) findings_.add(Code::csv_line_qualifies, position, {word});
}

}  // namespace planmeter
