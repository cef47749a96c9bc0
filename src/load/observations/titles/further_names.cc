// SPDX-License-Identifier: MIT
// Names are held against one another by what they mean in the plan.
#include "load/observations/titles/further_names.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

#include "load/observations/titles/same_title.h"
#include "load/text/cell.h"
#include "load/text/number_text.h"

namespace planmeter {

namespace {

/// An area that the plan knows, by what its observations are stored under.
std::optional<std::string_view> known_area(const AreaNames& areas, std::string_view text) {
  if (text.empty()) return std::nullopt;
  const AreaMatch match = areas.find(text, 0);
  return match.is_known() ? std::optional(match.name) : std::nullopt;
}

}  // namespace

bool names_again(const ColumnTitle& title) {
  constexpr std::array<std::string_view, 4> of_areas = {"country code", "geoareacode",
                                                        "reference area", "ref_area.label"};
  if (title.column == ObservationColumn::area) {
    return std::ranges::any_of(
        of_areas, [&title](std::string_view other) { return same_title(title.text, other); });
  }
  // MEASURE beside an indicator says what of it was measured.
  return title.column == ObservationColumn::indicator && !same_title(title.text, "measure");
}

bool FurtherNames::settle_indicator(CsvField& first, std::span<const CsvField> others) {
  std::optional<int> known = finder_.find_subject(trim(first.text));
  for (const CsvField& other : others) {
    const std::string_view text = trim(other.text);
    const std::optional<int> found = text.empty() ? std::nullopt : finder_.find_subject(text);
    if (!found || found == known) continue;
    if (!known) {
      known = found;
      first = other;
      // Digits may be the number of a row in somebody's list.
    } else if (!report(first, other, is_digits_and_points(text))) {
      return false;
    }
  }
  return true;
}

bool FurtherNames::settle_area(CsvField& first, std::span<const CsvField> others) {
  std::optional<std::string_view> known = known_area(areas_, trim(first.text));
  for (const CsvField& other : others) {
    const std::optional<std::string_view> found = known_area(areas_, trim(other.text));
    if (!found || found == known) continue;
    if (known) return report(first, other, false);
    known = found;
    first = other;
  }
  return true;
}

bool FurtherNames::report(const CsvField& first, const CsvField& other, bool doubtful) {
  if (doubtful && warned_) return true;
  warned_ = warned_ || doubtful;
  findings_.add(Code::csv_names_differ, doubtful ? Severity::warning : Severity::error, other,
                {trim(first.text), trim(other.text)});
  return doubtful;
}

}  // namespace planmeter
