// SPDX-License-Identifier: MIT
// Only at the end is it known whether the name that is meant stands in the file, too:
// 第一产业增加值 beside 第三产业增加值 is no slip.
#include "load/observations/rows/rows_of_others.h"

#include <algorithm>
#include <optional>

#include "core/plan_lookup.h"
#include "core/text.h"
#include "load/observations/cells/subject_names.h"
#include "load/observations/cells/written_name.h"
#include "load/text/cell.h"

namespace planmeter {

void RowsOfOthers::take(const CsvField& cell, std::optional<int> year) {
  const std::string_view text = trim(cell.text);
  if (const auto* known = places_.find(text)) {
    Other& other = others_[known->value];
    ++other.rows;
    if (year) other.years.insert(*year);
  } else if (others_.size() == most_remembered) {
    ++further_rows_;
  } else {
    places_.add(text, others_.size());
    others_.push_back({std::string(text), cell.position, 1, {}});
    if (year) others_.back().years.insert(*year);
  }
}

void RowsOfOthers::report(bool any, const HasRow& has_row) const {
  // No more are shown.
  constexpr std::size_t most_compared = 2 * Diagnostics::most_of_a_kind;
  const std::vector<std::string_view> names = subject_names(context_.plan, false);
  const std::string_view example = example_id(context_.forms);
  const Other* first = nullptr;
  std::size_t rows = further_rows_;
  std::size_t count = 0;
  for (std::size_t i = 0; i < others_.size(); ++i) {
    const Other& other = others_[i];
    std::optional<std::string_view> meant;
    if (i < most_compared) meant = slip_of(part_name(other.text).name, names);
    if (context_.strict || (meant && is_slip(other, *meant, has_row))) {
      if (!meant && i < most_compared) meant = suggest(other.text, names);
      findings_.add(Code::csv_unknown_indicator, other.position,
                    {other.text, meant.value_or(example)});
      continue;
    }
    if (first == nullptr) first = &other;
    rows += other.rows;
    ++count;
  }
  if (first == nullptr) return;
  findings_.add(Code::csv_rows_of_others, any ? Severity::note : Severity::warning, first->position,
                {first->text, std::to_string(rows), std::to_string(count), example});
}

bool RowsOfOthers::is_slip(const Other& other, std::string_view meant,
                           const HasRow& has_row) const {
  const std::optional<int> subject = find_subject(context_.plan, meant);
  if (!subject) return false;
  if (other.years.empty()) return !has_row(*subject, std::nullopt);
  return !std::ranges::all_of(other.years,
                              [&has_row, subject](int year) { return has_row(*subject, year); });
}

}  // namespace planmeter
