// SPDX-License-Identifier: MIT
// Each name is said once a file, each record's slip once.
#include "load/observations/rows/row_areas.h"

#include "load/text/cell.h"

namespace planmeter {

void AreasMet::take(const AreaMatch& match) {
  own = own || match.kind != AreaKind::other;
  if (match.kind == AreaKind::other && (other.empty() || match.name < other)) other = match.name;
}

void AreasMet::take(const AreasMet& further) {
  own = own || further.own;
  if (!further.other.empty() && (other.empty() || further.other < other)) other = further.other;
}

void RowAreas::begin(const CsvRecord& record) {
  record_ = &record;
  reported_ = false;
  left_out_now_ = false;
  field_ = columns_[ObservationColumn::area];
  written_ = field_ ? trim(record.fields[*field_].text) : std::string_view{};
  if (columns_.area) written_ = columns_.area->text;
  for (const std::size_t coarser : columns_.coarser_areas) {
    if (!written_.empty()) break;
    field_ = coarser;
    written_ = trim(record.fields[coarser].text);
  }
}

std::optional<std::string_view> RowAreas::read(const SubjectForm& form, int year) {
  const AreaMatch match = context_.areas.find(written_, year);
  const bool of_county = form.form == ValueForm::tier || form.form == ValueForm::tier_score;
  const bool of_own = form.form == ValueForm::tier_count;
  const bool wrong =
      (of_county && match.kind != AreaKind::county) || (of_own && match.kind != AreaKind::own);
  if (wrong && reported_) return std::nullopt;
  reported_ = wrong;
  left_out_now_ =
      !wrong && match.kind == AreaKind::unknown && !context_.unknown_areas.admit(match.name);
  if (left_out_now_) return match.name;
  if (of_county && match.kind == AreaKind::not_taking_part) {
    report(Code::csv_area_not_taking_part, Severity::error, {});
  } else if (of_county && wrong) {
    report(Code::csv_unknown_area, Severity::error, context_.areas.expected_county(written_));
  } else if (of_own && wrong) {
    report(Code::csv_unknown_area, Severity::error, own_name());
  } else if (match.kind == AreaKind::unknown && warned_.emplace(written_).second) {
    report_unknown();
  } else if (match.kind == AreaKind::other && names_total(written_) &&
             warned_.emplace(written_).second) {
    report(Code::csv_area_looks_like_total, Severity::warning, {});
  }
  if (wrong) return std::nullopt;
  met_.take(match);
  return match.name;
}

void RowAreas::report_unknown() {
  // No more are shown, and a file of other data has a million of them.
  const bool shown = warned_.size() <= 2 * Diagnostics::most_of_a_kind;
  report(Code::csv_unknown_area, Severity::warning,
         context_.areas.expected(shown ? written_ : std::string_view{}));
}

void RowAreas::report(Code code, Severity severity, std::string_view expected) const {
  // Where the column is missing, the indicator is what asks for it.
  const CsvField& place = record_->fields[field_.value_or(0)];
  findings_.add(code, severity, place, {written_.empty() ? own_name() : written_, expected});
}

void RowAreas::leave_out() {
  if (++left_out_.values > 1) return;
  left_out_.first = written_;
  left_out_.position = record_->fields[field_.value_or(0)].position;
}

void RowAreas::finish(const AreasMet& met) {
  met_.take(met);
  if (!met_.own && !met_.other.empty()) {
    findings_.add_to_file(Code::csv_other_areas_alone, {met_.other});
  }
  if (left_out_.values == 0) return;
  findings_.add(Code::csv_areas_left_out, left_out_.position,
                {left_out_.first, std::to_string(UnknownAreas::most),
                 std::to_string(left_out_.values), context_.areas.expected({})});
}

}  // namespace planmeter
