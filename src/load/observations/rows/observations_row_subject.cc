// SPDX-License-Identifier: MIT
// What a row is about: by the plan's codes of its columns, else by its file, else by the column of
// indicators.
#include <algorithm>
#include <optional>

#include "core/plan_lookup.h"
#include "load/observations/rows/observations_row.h"
#include "load/text/cell.h"

namespace planmeter {

/// False where the row of a file that has columns of the plan's codes is of none of its subjects.
bool RowReader::find_coded(const CsvRecord& record, Shared& shared) {
  shared.coded = columns_.coded.find(
      record, [&](const CodedSubject& coded) { return guard_.is_whole(record, coded); });
  if (shared.coded || columns_.subject) return true;
  if (names_.find(text(record, ObservationColumn::indicator)).subject) return true;
  const auto [field, title] = columns_.coded.odd_column(record);
  guard_.leave_out(record.fields[field], title);
  return false;
}

/// Nothing, and reported, where the row is of another subject as well.
void RowReader::read_coded(const CsvRecord& record, Shared& shared) {
  const CodedSubject& coded = *shared.coded;
  int other = coded.other;
  const std::optional<std::size_t> column = columns_[ObservationColumn::indicator];
  // A code of the column of indicators with those of others says more than it does alone.
  const bool says_more = column && coded.covers(*column) && coded.fields.size() > 1;
  if (other < 0 && column && !says_more) {
    const std::optional<int> named = names_.find(trim(record.fields[*column].text)).subject;
    if (named && *named != coded.subject) other = *named;
  }
  if (other < 0) {
    shared.subject = coded.subject;
    seen_.insert(coded.subject);
    return;
  }
  findings_.add(Code::csv_codes_differ, record.fields[coded.fields.front()],
                {subject_id(context_.plan, coded.subject), subject_id(context_.plan, other)});
}

/// False where the row is of an indicator that the plan does not have.
bool RowReader::read_subject(const CsvRecord& record, Shared& shared) {
  if (shared.coded) {
    read_coded(record, shared);
    return true;
  }
  shared.subject = columns_.subject;
  const CsvField* const name = cell(record, ObservationColumn::indicator);
  if (name == nullptr) return true;
  const std::string_view text = trim(name->text);
  if (text.empty()) {
    findings_.add(Code::csv_empty_indicator, *name, {});
    return true;
  }
  const NamedSubject& named = names_.find(text);
  if (!named.subject) {
    const bool wide = !columns_.periods.empty();
    const std::optional<PeriodText> period =
        wide ? std::nullopt : year_of(record, MonthsOfFile::open).period;
    others_.take(*name, period ? std::optional(period->period.to) : std::nullopt);
    return false;
  }
  seen_.insert(*named.subject);
  take_name(named, name->position, shared);
  return true;
}

void RowReader::take_name(const NamedSubject& named, std::uint64_t position, Shared& shared) {
  shared.subject = named.subject;
  shared.months = named.months;
  shared.named_unit = {named.unit, position};
}

/// None where the plan's codes say the unit.
const CsvField* RowReader::unit_cell(const CsvRecord& record, const Shared& shared) const {
  const std::optional<std::size_t> field = columns_[ObservationColumn::unit];
  const bool is_coded = field && shared.coded && shared.coded->covers(*field);
  return is_coded ? nullptr : cell(record, ObservationColumn::unit);
}

/// Whether any row of the file is of a subject and, where one is given, a year.
bool RowReader::has_row(int subject, std::optional<int> year) const {
  if (!year) return seen_.contains(subject);
  if (seen_years_.contains({subject, *year})) return true;
  return std::ranges::any_of(builder_.cells().areas(), [&](const AreaCells& area) {
    return builder_.find(subject, area.number, *year).has_value();
  });
}

}  // namespace planmeter
