// SPDX-License-Identifier: MIT
// Cells are read one by one, so that a row with three slips has three findings; a value counts if
// it has none.
#include "load/observations/observations_row.h"

#include <algorithm>

#include "core/plan_lookup.h"
#include "core/text.h"
#include "load/text/cell.h"
#include "load/text/value_text.h"

namespace planmeter {

namespace {

/// Whether the row is marked as made up.
bool begins_as_illustrative(std::string_view text) {
  constexpr std::string_view english = "illustrative";
  return text.starts_with("示例") || equal_ignoring_case(text.substr(0, english.size()), english);
}

std::optional<PeriodText> read_period(std::string_view text, MonthsOfFile months) {
  return may_be_full_width(text) ? parse_period_text(half_width(text), months)
                                 : parse_period_text(text, months);
}

}  // namespace

bool is_marked_illustrative(std::string_view source, std::string_view note) {
  return begins_as_illustrative(source) || begins_as_illustrative(note);
}

RowReader::RowReader(const RowContext& context, const CellFindings& findings,
                     const ObservationColumns& columns, char separator, std::uint64_t first,
                     ObservationsBuilder& builder, ObservationRows& rows)
    : context_(context),
      findings_(findings),
      finder_(context.plan),
      values_(context.plan.tiers, findings_, separator),
      columns_(columns),
      guard_(columns, findings_),
      multipliers_(findings_),
      first_(first),
      builder_(builder),
      rows_(rows) {
  for (const PeriodColumn& column : columns.periods) {
    financial_years_.take(column.title, column.position, std::nullopt);
  }
}

void RowReader::read(const CsvRecord& record) {
  // A spreadsheet writes its empty rows too.
  const bool blank = std::ranges::all_of(
      record.fields, [](const CsvField& field) { return trim(field.text).empty(); });
  if (blank || !guard_.admits(record)) return;

  Shared shared;
  shared.subject = columns_.subject ? columns_.subject
                                    : read_subject(*cell(record, ObservationColumn::indicator));
  shared.status = read_status(record);
  read_published(record, shared);
  read_figure(record, shared);
  if (const CsvField* multiplier = cell(record, ObservationColumn::multiplier)) {
    shared.multiplier = multipliers_.read(*multiplier);
    shared.unreadable = shared.unreadable || !shared.multiplier;
  }
  for (const PeriodColumn& column : columns_.periods) {
    const CsvField& field = record.fields[column.field];
    if (values_.is_missing(trim(field.text))) continue;
    read_value(record, shared, {column.period, column.title, field}, field);
  }
  if (!columns_.periods.empty()) return;

  const CsvField& year = *cell(record, ObservationColumn::year);
  const WrittenPeriod written{read_period(trim(year.text), columns_.months), trim(year.text), year};
  if (written.period) {
    financial_years_.take(written.text, year.position, shared.subject);
  } else {
    report_period(written);
  }
  read_value(record, shared, written, *cell(record, ObservationColumn::value));
}

void RowReader::report_period(const WrittenPeriod& written) const {
  const std::string_view text = written.text;
  if (names_financial_year(text)) {
    findings_.add(Code::csv_financial_year, written.place, {text, begin_of_financial_year(text)});
  } else {
    findings_.add(Code::csv_bad_period, written.place, {text});
  }
}

const CsvField* RowReader::cell(const CsvRecord& record, ObservationColumn column) const {
  const std::optional<std::size_t> field = columns_[column];
  return field ? &record.fields[*field] : nullptr;
}

std::string_view RowReader::text(const CsvRecord& record, ObservationColumn column) const {
  const CsvField* field = cell(record, column);
  return field == nullptr ? std::string_view{} : trim(field->text);
}

std::optional<int> RowReader::read_subject(const CsvField& cell) {
  const std::string_view text = trim(cell.text);
  if (text.empty()) {
    findings_.add(Code::csv_empty_indicator, cell, {});
    return std::nullopt;
  }
  const NamedSubject& named = named_subject(text);
  if (!named.subject) findings_.add(Code::csv_unknown_indicator, cell, {text, named.expected});
  return named.subject;
}

const RowReader::NamedSubject& RowReader::named_subject(std::string_view text) {
  const auto known = subjects_.find(text);
  if (known != subjects_.end()) return known->second;
  NamedSubject named{finder_.find_subject(text), {}};
  if (!named.subject && may_be_full_width(text)) {
    named.subject = finder_.find_subject(half_width(text));
  }
  if (!named.subject) named.expected = expected_subject(text);
  if (subjects_.size() == most_remembered) subjects_.clear();
  return subjects_.emplace(text, std::move(named)).first->second;
}

std::string_view RowReader::expected_subject(std::string_view text) {
  if (may_suggest()) {
    const std::vector<std::string_view> names = subject_names(context_.plan, false);
    if (const std::optional<std::string_view> meant = suggest(text, names)) return *meant;
  }
  return context_.forms.empty() ? std::string_view{} : std::string_view(context_.forms.front().id);
}

std::optional<StatusText> RowReader::read_status(const CsvRecord& record) const {
  const CsvField* field = cell(record, ObservationColumn::status);
  if (field == nullptr) return StatusText{};
  const std::optional<StatusText> status = parse_status(trim(field->text));
  if (!status) findings_.add(Code::csv_bad_status, *field, {trim(field->text), known_statuses});
  return status;
}

void RowReader::read_published(const CsvRecord& record, Shared& shared) const {
  const CsvField* field = cell(record, ObservationColumn::published);
  if (field == nullptr) return;
  const std::string_view written = trim(field->text);
  if (is_missing_mark(written)) return;
  shared.published = parse_date(may_be_full_width(written) ? half_width(written) : written);
  if (shared.published) return;
  shared.unreadable = true;
  findings_.add(Code::csv_bad_published, *field, {written});
}

void RowReader::read_figure(const CsvRecord& record, Shared& shared) const {
  const CsvField* field = cell(record, ObservationColumn::quantity);
  if (field == nullptr) return;
  const std::string_view written = trim(field->text);
  if (const std::optional<PeriodFigure> figure = parse_period_figure(written)) {
    shared.figure = *figure;
    return;
  }
  shared.unreadable = true;
  findings_.add(Code::csv_bad_quantity, *field, {written});
}

void RowReader::read_value(const CsvRecord& record, Shared& shared, const WrittenPeriod& written,
                           const CsvField& value_cell) {
  if (!shared.subject) return;
  const SubjectForm& form = context_.forms[static_cast<std::size_t>(*shared.subject)];
  bool usable = shared.status.has_value() && written.period.has_value() && !shared.unreadable;
  std::optional<std::string_view> area;
  if (written.period) {
    if (!is_period_allowed(form, written)) usable = false;
    area = read_area(record, form, written.period->period.to, shared);
  }
  if (shared.status && shared.status->missing) return;
  std::optional<CellValue> value =
      values_.read(form, value_cell, cell(record, ObservationColumn::unit));
  if (!value || value->missing) return;
  if (shared.multiplier.value_or(0) != 0 &&
      !multipliers_.apply(form,
                          {*cell(record, ObservationColumn::multiplier), value_cell,
                           cell(record, ObservationColumn::unit), *shared.multiplier},
                          *value)) {
    return;
  }
  if (shared.status && shared.status->estimate && !make_estimate(record, form, *value)) return;
  PeriodText of_value = written.period.value_or(PeriodText{});
  if (written.period && !settle_figure(record, form, shared.figure, value_cell, of_value, *value)) {
    usable = false;
  }
  if (!usable || !area) return;
  if (shared.area_left_out) return leave_area_out(record);
  if (form.falls && value->value.is_negative()) {
    const std::string fall = value->value.to_text();
    findings_.add(Code::csv_fall_sign, value_cell, {fall, form.id, fall.substr(1)});
  }

  const std::string_view source = text(record, ObservationColumn::source);
  const std::string_view note = text(record, ObservationColumn::note);
  Observation observation;
  observation.period = of_value.period;
  observation.value = value->value;
  observation.half_unit = value->half_unit;
  observation.kind = value->kind;
  observation.status = shared.status->status;
  observation.status_given = shared.status->given;
  observation.illustrative = is_marked_illustrative(source, note);
  observation.text = builder_.keep(value->text);
  observation.source = builder_.keep(source);
  observation.note = builder_.keep(note);
  observation.position = first_ + value_cell.position;
  const int area_number = builder_.area(*area);
  rows_.add(*shared.subject, area_number, observation, shared.published);
  const bool said = shared.figure != PeriodFigure::unsaid || value->figure != PeriodFigure::unsaid;
  if (written.period->open() && !said) {
    take_open_month(written, form, {*shared.subject, area_number, of_value.period.to}, value_cell);
  }
  ++values_read_;
  for (int year = observation.period.from; year <= observation.period.to; ++year) {
    years_.insert(year);
  }
}

void RowReader::take_open_month(const WrittenPeriod& written, const SubjectForm& form,
                                const YearOfSubject& year, const CsvField& value_cell) {
  MonthsOfYear& known = open_months_[year];
  const int month = written.period->month;
  // As long as there are not several, all are the first one's.
  const bool another = !known.months.empty() && known.months.front().month != month;
  known.months.push_back({rows_.size() - 1, month});
  if (!another || known.several) return;
  known.several = true;
  findings_.add(Code::csv_months_alone, value_cell, {form.id, std::to_string(std::get<2>(year))});
}

void RowReader::finish() {
  guard_.finish();
  report_areas_left_out();
  financial_years_.report(findings_);
  for (const auto& [year, known] : open_months_) {
    if (!known.several) continue;
    for (const OpenMonth& month : known.months) {
      rows_.set_period(month.row, months_of(std::get<2>(year), month.month, month.month));
    }
  }
}

bool RowReader::is_period_allowed(const SubjectForm& form, const WrittenPeriod& written) const {
  const Period& period = written.period->period;
  const bool allowed = period.whole_year() || (period.several_years() && form.several_years) ||
                       (period.part_of_year() && !form.is_tier());
  if (!allowed) {
    findings_.add(Code::csv_period_not_allowed, written.place, {written.text, form.id});
  }
  return allowed;
}

/// Makes the value what a figure of its period stands for; false, and reported, where it cannot be
/// that, or does not say what it is.
bool RowReader::settle_figure(const CsvRecord& record, const SubjectForm& form,
                              PeriodFigure of_column, const CsvField& value_cell,
                              PeriodText& written, CellValue& value) const {
  Period& period = written.period;
  const bool in_value = value.figure != PeriodFigure::unsaid;
  const CsvField& place = in_value || columns_[ObservationColumn::quantity] == std::nullopt
                              ? value_cell
                              : *cell(record, ObservationColumn::quantity);
  const std::string_view shown = trim(place.text);
  if (in_value && of_column != PeriodFigure::unsaid && value.figure != of_column) {
    findings_.add(Code::csv_quantities_differ, value_cell,
                  {text(record, ObservationColumn::quantity), shown});
    return false;
  }
  PeriodFigure figure = in_value ? value.figure : of_column;
  if (period.several_years()) {
    if (!form.several_years) return false;  // reported with the period
    if (figure == PeriodFigure::unsaid) figure = form.bare;
    if (figure == PeriodFigure::unsaid) {
      findings_.add(Code::csv_quantity_missing, value_cell, {trim(value_cell.text), form.id});
      return false;
    }
  }
  const bool average = figure == PeriodFigure::average;
  const bool level = form.measure == Measure::share || form.measure == Measure::ratio;
  const bool fits = figure == PeriodFigure::unsaid ||
                    (period.several_years() && (average || !level)) || (written.named && !average);
  if (!fits) {
    findings_.add(Code::csv_quantity_not_allowed, place, {shown, form.id});
    return false;
  }
  period.cumulative = period.several_years() && form.measure == Measure::growth && !average;
  if (!average || form.measure != Measure::flow) return true;
  const std::optional<Decimal> total = total_of_mean(value.value, period.years());
  if (!total) {
    findings_.add(Code::csv_number_range, value_cell, {trim(value_cell.text)});
    return false;
  }
  value.value = *total;
  // Half a unit, times years, always fits where the total does.
  value.half_unit = total_of_mean(value.half_unit, period.years()).value_or(Decimal());
  return true;
}

std::optional<std::string_view> RowReader::read_area(const CsvRecord& record,
                                                     const SubjectForm& form, int year,
                                                     Shared& shared) {
  const std::string_view written = text(record, ObservationColumn::area);
  const AreaMatch match = context_.areas.find(written, year);
  const bool of_county = form.form == ValueForm::tier || form.form == ValueForm::tier_score;
  const bool of_own = form.form == ValueForm::tier_count;
  const bool wrong =
      (of_county && match.kind != AreaKind::county) || (of_own && match.kind != AreaKind::own);
  if (wrong && shared.area_reported) return std::nullopt;
  shared.area_reported = wrong;
  shared.area_left_out =
      !wrong && match.kind == AreaKind::unknown && !context_.unknown_areas.admit(match.name);
  if (shared.area_left_out) return match.name;
  if (of_county && match.kind == AreaKind::not_taking_part) {
    report_area(record, Code::csv_area_not_taking_part, Severity::error, {});
  } else if (of_county && wrong) {
    report_area(record, Code::csv_unknown_area, Severity::error,
                context_.areas.expected_county(written));
  } else if (of_own && wrong) {
    report_area(record, Code::csv_unknown_area, Severity::error, own_name());
  } else if (match.kind == AreaKind::unknown && warned_areas_.emplace(written).second) {
    report_area(record, Code::csv_unknown_area, Severity::warning,
                context_.areas.expected(may_suggest() ? written : std::string_view{}));
  } else if (match.kind == AreaKind::other && names_total(written) &&
             warned_areas_.emplace(written).second) {
    report_area(record, Code::csv_area_looks_like_total, Severity::warning, {});
  }
  if (wrong) return std::nullopt;
  return match.name;
}

void RowReader::report_area(const CsvRecord& record, Code code, Severity severity,
                            std::string_view expected) {
  const CsvField* field = cell(record, ObservationColumn::area);
  // Where the column is missing, the indicator is what asks for it.
  const CsvField& place = field != nullptr ? *field : record.fields.front();
  const std::string_view written = text(record, ObservationColumn::area);
  findings_.add(code, severity, place, {written.empty() ? own_name() : written, expected});
}

/// Remembers that a value of this row is one of those that are left out.
void RowReader::leave_area_out(const CsvRecord& record) {
  if (++areas_left_out_.values > 1) return;
  const CsvField& field = *cell(record, ObservationColumn::area);
  areas_left_out_.first = trim(field.text);
  areas_left_out_.position = field.position;
}

void RowReader::report_areas_left_out() const {
  if (areas_left_out_.values == 0) return;
  findings_.add(Code::csv_areas_left_out, areas_left_out_.position,
                {areas_left_out_.first, std::to_string(UnknownAreas::most),
                 std::to_string(areas_left_out_.values), context_.areas.expected({})});
}

bool RowReader::may_suggest() {
  // Of indicators and of areas no more are shown, and a file of other data has a million of them.
  constexpr int most = 2 * static_cast<int>(Diagnostics::most_of_a_kind);
  return ++suggestions_ <= most;
}

std::string_view RowReader::own_name() const { return context_.plan.area.of(Language::zh); }

bool RowReader::make_estimate(const CsvRecord& record, const SubjectForm& form,
                              CellValue& value) const {
  const CsvField& field = *cell(record, ObservationColumn::status);
  const std::string_view written = trim(field.text);
  if (form.form == ValueForm::state || form.form == ValueForm::tier) {
    findings_.add(Code::csv_bad_status, field, {written, known_statuses});
    return false;
  }
  if (value.text.empty()) value.text = value.value.to_text();
  value.text += " (" + std::string(written) + ")";
  value.kind = ValueKind::estimate;
  return true;
}

}  // namespace planmeter
