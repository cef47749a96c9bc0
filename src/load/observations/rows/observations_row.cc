// SPDX-License-Identifier: MIT
// Cells are read one by one, so that a row with three slips has three findings; a value counts if
// it has none.
#include "load/observations/rows/observations_row.h"

#include <algorithm>
#include <vector>

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

RowReader::RowReader(const RowContext& context, SubjectNames& names, const CellFindings& findings,
                     const RowLayout& table, ObservationsBuilder& builder, ObservationRows& rows)
    : context_(context),
      names_(names),
      findings_(findings),
      values_(context.plan.tiers, findings_, table.separator),
      columns_(table.columns),
      guard_(table.columns, findings_),
      areas_(context, table.columns, findings_),
      units_(table.columns, findings_),
      multipliers_(findings_),
      below_(context.plan, names, findings_),
      others_(context, findings_),
      first_(table.first),
      width_(table.width),
      builder_(builder),
      rows_(rows),
      open_months_(findings_, rows) {
  for (const PeriodColumn& column : columns_.periods) {
    financial_years_.take(column.title, column.position, std::nullopt);
  }
  for (const SubjectColumn& column : columns_.subjects) seen_.insert(*column.named.subject);
  if (columns_.subject) seen_.insert(*columns_.subject);
}

void RowReader::read(const CsvRecord& record) {
  // A spreadsheet writes its empty rows too.
  const bool blank = std::ranges::all_of(
      record.fields, [](const CsvField& field) { return trim(field.text).empty(); });
  if (blank || below_.take(record)) return;
  pass_rows();
  read_row(record);
}

void RowReader::pass_rows() {
  for (const CsvRecord& kept : below_.take_back()) read_row(kept);
  any_row_ = true;
}

void RowReader::add_seen(const std::set<int>& subjects, const AreasMet& areas) {
  areas_seen_ = areas;
  seen_.insert(subjects.begin(), subjects.end());
}

void RowReader::read_row(const CsvRecord& record) {
  if (!record.fits) {
    // Points at the first field too many, or at the row that has too few.
    const std::vector<CsvField>& fields = record.fields;
    findings_.add(Code::csv_field_count, fields.size() > width_ ? fields[width_] : fields.front(),
                  {std::to_string(record.written), std::to_string(width_)});
    return;
  }
  Shared shared;
  if (columns_.coded.any() && !find_coded(record, shared)) return;
  if (!guard_.admits(record, shared.coded)) return;
  if (!read_subject(record, shared)) return;
  areas_.begin(record);
  read_statuses(record, shared);
  read_published(record, shared);
  read_figure(record, shared);
  if (const CsvField* multiplier = cell(record, ObservationColumn::multiplier)) {
    shared.multiplier = multipliers_.read(*multiplier);
    shared.unreadable = shared.unreadable || !shared.multiplier;
  }
  if (!columns_.periods.empty()) return read_periods(record, shared);
  if (!columns_.subjects.empty()) return read_panel(record, shared);
  const WrittenPeriod written = year_of(record, shared.months);
  take_year(written, shared.subject);
  read_value(record, shared, written, *cell(record, ObservationColumn::value), {});
}

void RowReader::read_periods(const CsvRecord& record, Shared& shared) {
  for (const PeriodColumn& column : columns_.periods) {
    const CsvField& field = record.fields[column.field];
    if (values_.is_missing(trim(field.text))) continue;
    if (column.flags) {
      shared.status_cell = &record.fields[*column.flags];
      shared.status = read_status(shared.status_cell);
    }
    // What the indicator's name says of months holds for its row alone.
    const bool as_titled = shared.months == MonthsOfFile::open;
    const std::optional<PeriodText> period =
        as_titled ? column.period : read_period(column.title, shared.months);
    read_value(record, shared, {period, column.title, field}, field,
               {column.unit, column.position});
  }
}

void RowReader::read_panel(const CsvRecord& record, Shared& shared) {
  if (panel_units_.take(record, columns_)) return;
  take_year(year_of(record, MonthsOfFile::open), std::nullopt);
  for (const SubjectColumn& column : columns_.subjects) {
    const CsvField& field = record.fields[column.field];
    if (values_.is_missing(trim(field.text))) continue;
    take_name(column.named, column.position, shared);
    read_value(record, shared, year_of(record, shared.months), field,
               panel_units_.of(column.field));
  }
}

/// `months` is what the indicator's name says of them.
RowReader::WrittenPeriod RowReader::year_of(const CsvRecord& record, MonthsOfFile months) const {
  const CsvField* const year = cell(record, ObservationColumn::year);
  if (year == nullptr) {
    PeriodText whole;
    whole.period.from = *columns_.year;
    whole.period.to = *columns_.year;
    return {whole, {}, record.fields.front()};
  }
  const std::string_view text = trim(year->text);
  return {read_period(text, months == MonthsOfFile::open ? columns_.months : months), text, *year};
}

/// Said once a row. `subject`: nothing where it has several.
void RowReader::take_year(const WrittenPeriod& written, std::optional<int> subject) {
  if (!written.period) {
    report_period(written);
  } else if (columns_[ObservationColumn::year]) {
    if (subject) seen_years_.emplace(*subject, written.period->period.to);
    financial_years_.take(written.text, written.place.position, subject);
  }
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

void RowReader::read_statuses(const CsvRecord& record, Shared& shared) const {
  shared.status_cell = cell(record, ObservationColumn::status);
  shared.status = read_status(shared.status_cell);
  if (!columns_.nature || !shared.status) return;
  const CsvField& nature = record.fields[*columns_.nature];
  if (!is_nature_of_estimate(nature.text) || shared.status->missing || shared.status->estimate) {
    return;
  }
  shared.status = more_doubtful(*shared.status, {ObservationStatus::final, true, false, true});
  shared.status_cell = &nature;
}

std::optional<StatusText> RowReader::read_status(const CsvField* field) const {
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

void RowReader::read_value(const CsvRecord& record, const Shared& shared,
                           const WrittenPeriod& written, const CsvField& value_cell,
                           const CsvField& unit_of_column) {
  if (!shared.subject) return;
  const SubjectForm& form = context_.forms[static_cast<std::size_t>(*shared.subject)];
  bool usable = shared.status.has_value() && written.period.has_value() && !shared.unreadable;
  std::optional<std::string_view> area;
  if (written.period) {
    if (!is_period_allowed(form, written)) usable = false;
    area = areas_.read(form, written.period->period.to);
  }
  if (shared.status && shared.status->missing) return;
  const UnitPlaces places{unit_cell(record, shared), shared.named_unit, unit_of_column};
  const std::optional<CsvField> unit = units_.of_row(places);
  if (!unit) return;
  const std::optional<CsvField> of_table =
      unit->text.empty() ? units_.of_table(form, places) : CsvField{};
  if (!of_table) return;
  std::optional<CellValue> value = values_.read(form, value_cell, *unit, *of_table);
  if (!value || value->missing) return;
  if (shared.multiplier.value_or(0) != 0 &&
      !multipliers_.apply(form,
                          {*cell(record, ObservationColumn::multiplier), value_cell,
                           unit->text.empty() ? *of_table : *unit, *shared.multiplier},
                          *value)) {
    return;
  }
  if (shared.status && shared.status->estimate && !make_estimate(shared, form, *value)) return;
  PeriodText of_value = written.period.value_or(PeriodText{});
  if (written.period && !settle_figure(record, form, shared.figure, value_cell, of_value, *value)) {
    usable = false;
  }
  if (!usable || !area) return;
  if (areas_.is_left_out()) return areas_.leave_out();
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
    open_months_.take({*shared.subject, area_number, of_value.period.to}, written.period->month,
                      form.id, value_cell);
  }
  ++values_read_;
  for (int year = observation.period.from; year <= observation.period.to; ++year) {
    years_.insert(year);
  }
}

void RowReader::finish() {
  // Lines below a table without rows are rows.
  if (!any_row_) pass_rows();
  below_.report();
  guard_.finish();
  areas_.finish(areas_seen_);
  others_.report(!seen_.empty(),
                 [this](int subject, std::optional<int> year) { return has_row(subject, year); });
  financial_years_.report(findings_);
  open_months_.settle();
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

bool RowReader::make_estimate(const Shared& shared, const SubjectForm& form,
                              CellValue& value) const {
  const CsvField& field = *shared.status_cell;
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
