// SPDX-License-Identifier: MIT
// Which values a subject can have, and the conversion of units.
#include "load/observations/cells/observations_value.h"

#include <utility>
#include <variant>

#include "core/text.h"
#include "load/observations/cells/value_slip.h"
#include "load/text/cell.h"
#include "load/text/number_text.h"
#include "load/text/units.h"
#include "load/text/value_text.h"

namespace planmeter {

namespace {

// Examples of what a cell may hold; the same in every language.
constexpr std::string_view number_example = "1029, 4.43, >=1500";
constexpr std::string_view state_examples = "done, not_done, 60%";

std::string_view text_of(const CsvField& unit) {
  const std::string_view text = trim(unit.text);
  // An x is no value, but may be somebody's "times".
  const bool times = equal_ignoring_case(text, "x");
  return is_missing_mark(text) && !times ? std::string_view{} : text;
}

/// 10个县 and 10县 count counties as 10个 does.
std::string_view without_county(std::string_view unit) {
  constexpr std::string_view county = "县";
  if (!unit.ends_with(county)) return unit;
  unit.remove_suffix(county.size());
  return unit.empty() ? county_count_unit : unit;
}

std::string class_ids(const Tiers& tiers) {
  std::string ids;
  for (const TierClass& tier : tiers.classes) {
    if (!ids.empty()) ids += ", ";
    ids += tier.id;
  }
  return ids;
}

}  // namespace

bool ValueReader::is_missing(std::string_view text) const {
  return is_missing_mark(text) && !find_tier_class(tiers_.classes, text);
}

std::optional<CellValue> ValueReader::read(const SubjectForm& subject, const CsvField& cell,
                                           const CsvField& unit, const CsvField& of_table) {
  if (is_missing(trim(cell.text))) return CellValue{true, ValueKind::exact, {}, {}, {}};
  switch (subject.form) {
    case ValueForm::tier:
      return read_class(subject, cell);
    case ValueForm::state:
      return read_state(subject, cell, unit);
    case ValueForm::number:
    case ValueForm::tier_score:
    case ValueForm::tier_count:
      return read_number(subject, cell, unit, of_table);
  }
  return std::nullopt;
}

std::optional<CellValue> ValueReader::read_class(const SubjectForm& subject, const CsvField& cell) {
  const std::string_view text = trim(cell.text);
  if (const std::optional<std::string_view> id = find_tier_class(tiers_.classes, text)) {
    return CellValue{false, ValueKind::tier, {}, {}, std::string(*id)};
  }
  findings_.add(Code::csv_unknown_tier, cell, {text, subject.id, class_ids(tiers_)});
  return std::nullopt;
}

std::optional<CellValue> ValueReader::read_state(const SubjectForm& subject, const CsvField& cell,
                                                 const CsvField& unit) {
  const std::string_view text = trim(cell.text);
  const std::variant<ValueText, Code> parsed = parse_value_text(text);
  if (const ValueText* value = std::get_if<ValueText>(&parsed)) {
    if (value->kind == ValueKind::done || value->kind == ValueKind::not_done) {
      return CellValue{false, value->kind, {}, {}, {}};
    }
    const std::string_view share_unit =
        value->unit.empty() ? text_of(unit) : std::string_view(value->unit);
    const bool share = value->kind == ValueKind::exact && same_unit(share_unit, "%") &&
                       !value->value.is_negative() && value->value <= Decimal(100);
    if (share && value->value == Decimal(100)) {
      return CellValue{false, ValueKind::done, {}, {}, {}, value->figure};
    }
    if (share) {
      return CellValue{false, ValueKind::share_done,        value->value,
                       {},    value->value.to_text() + "%", value->figure};
    }
  }
  findings_.add(Code::csv_value_kind, cell, {text, subject.id, state_examples});
  return std::nullopt;
}

std::optional<CellValue> ValueReader::read_number(const SubjectForm& subject, const CsvField& cell,
                                                  const CsvField& unit, const CsvField& of_table) {
  const std::string_view text = trim(cell.text);
  const std::optional<ValueText> place = subject.place ? parse_place(text) : std::nullopt;
  const std::variant<ValueText, Code> parsed = place ? *place : parse_value_text(text);
  if (const Code* problem = std::get_if<Code>(&parsed)) {
    if (!report_slip(cell, text)) findings_.add(*problem, cell, {text});
    return std::nullopt;
  }
  const ValueText& written = std::get<ValueText>(parsed);
  if (written.kind == ValueKind::done || written.kind == ValueKind::not_done) {
    findings_.add(Code::csv_value_kind, cell, {text, subject.id, number_example});
    return std::nullopt;
  }
  if (!settle_comma(cell, text)) return std::nullopt;
  if (separator_ == ';') warn_of_point(cell, text);

  const std::string_view column_unit = text_of(unit);
  if (!written.unit.empty() && !column_unit.empty() && !same_unit(written.unit, column_unit)) {
    if (!report_slip(cell, text)) {
      findings_.add(Code::csv_units_differ, unit, {column_unit, written.unit});
    }
    return std::nullopt;
  }
  const CsvField& told = column_unit.empty() ? of_table : unit;
  std::string_view from = written.unit.empty() ? text_of(told) : std::string_view(written.unit);
  const CsvField& unit_place = written.unit.empty() ? told : cell;
  if (subject.form == ValueForm::tier_count) from = without_county(from);

  CellValue result{false, written.kind, written.value, written.half_unit, {}, written.figure};
  UnitConversion conversion;
  if (!from.empty()) {
    const std::optional<UnitConversion> found = convert_unit(from, subject.unit);
    if (!found) {
      const bool slip = !written.unit.empty() && report_slip(cell, text);
      if (!slip && refused_.emplace(subject.id, from).second) {
        findings_.add(Code::csv_unit_mismatch, unit_place, {from, subject.id, subject.unit});
      }
      return std::nullopt;
    }
    conversion = *found;
    const std::optional<Decimal> value = times_power_of_ten(written.value, conversion.exponent);
    if (!value) {
      findings_.add(Code::csv_number_range, cell, {text});
      return std::nullopt;
    }
    result.value = *value;
    result.half_unit = Decimal::from_coefficient(written.half_unit.coefficient(),
                                                 written.half_unit.scale() - conversion.exponent);
  }
  if (!is_in_range(subject, cell, result.value)) return std::nullopt;
  if (conversion.changes) note_conversion(subject, from, unit_place);
  if (written.kind != ValueKind::exact) {
    // One way of writing digits in a report, however the file had them.
    result.text = may_be_full_width(text) ? half_width(text) : std::string(text);
    // Without its unit, 逾380000 would be read as 亿元.
    if (conversion.exponent != 0 && written.unit.empty()) result.text += from;
  }
  return result;
}

bool ValueReader::report_slip(const CsvField& cell, std::string_view text) {
  std::optional<ValueSlip> slip = find_value_slip(text);
  if (!slip) return false;
  findings_.add_with(slip->code, cell, std::move(slip->arguments));
  return true;
}

bool ValueReader::settle_comma(const CsvField& cell, std::string_view text) {
  if (separator_ == ',' || (text.find(',') == text.npos && !may_be_full_width(text))) return true;
  const std::string written = half_width(text);
  if (!has_lone_group(written)) return true;
  const std::size_t comma = written.find(',');
  const std::string thousands = written.substr(0, comma) + written.substr(comma + 1);
  const std::string decimal = written.substr(0, comma) + "." + written.substr(comma + 1);
  // Who writes decimal commas parts fields by semicolons; of tabs nobody can tell.
  const bool refused = separator_ == ';';
  if (refused || !comma_warned_) {
    findings_.add(Code::csv_comma_unclear, refused ? Severity::error : Severity::warning, cell,
                  {text, thousands, decimal});
  }
  comma_warned_ = true;
  return !refused;
}

void ValueReader::warn_of_point(const CsvField& cell, std::string_view text) {
  if (point_warned_) return;
  const std::string written = half_width(text);
  if (!has_point_before_three(written)) return;
  point_warned_ = true;
  std::string thousands = written;
  thousands.erase(thousands.find('.'), 1);
  findings_.add(Code::csv_point_unclear, cell, {text, written, thousands});
}

bool ValueReader::is_in_range(const SubjectForm& subject, const CsvField& cell,
                              const Decimal& value) {
  if (subject.form == ValueForm::tier_score) {
    if (value >= tiers_.scale_min && value <= tiers_.scale_max) return true;
    findings_.add(Code::csv_score_outside, cell,
                  {trim(cell.text), tiers_.scale_min.to_text(), tiers_.scale_max.to_text()});
    return false;
  }
  if (subject.form == ValueForm::tier_count) {
    const Decimal counties(static_cast<std::int64_t>(tiers_.counties.size()));
    if (value.is_integer() && !value.is_negative() && value <= counties) return true;
    findings_.add(Code::csv_value_kind, cell,
                  {trim(cell.text), subject.id, "0, 1, …, " + counties.to_text()});
    return false;
  }
  return true;
}

void ValueReader::note_conversion(const SubjectForm& subject, std::string_view unit,
                                  const CsvField& place) {
  if (!noted_.emplace(subject.id, unit).second) return;
  findings_.add(Code::csv_unit_converted, place, {unit, subject.unit, subject.id});
}

}  // namespace planmeter
