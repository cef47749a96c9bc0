// SPDX-License-Identifier: MIT
// Where an indicator would be in its final year if it went on as so far. Never a verdict.
#pragma once

#include <array>
#include <optional>
#include <vector>

#include "core/result_words.h"
#include "evaluate/verdict/compliance.h"
#include "evaluate/verdict/describe.h"

namespace planmeter {

/// Why a way says nothing. `series_break`: the base is of another series than the value.
/// `not_positive`: no rate leads from or to what is not above zero. `not_applicable`: sums have no
/// rate, and what is planned as a rate is carried on by its rate alone.
enum class OutlookGap {
  none,
  no_value,
  no_base,
  series_break,
  not_positive,
  too_few_values,
  not_applicable,
};

/// One way. Expected and reached are of the final year.
struct Expectation {
  OutlookWay way = OutlookWay::linear;
  OutlookGap gap = OutlookGap::no_value;
  Figure expected;  // in the target's unit: a level, a sum, per cent a year, a multiple
  std::optional<bool> reached;
  /// The first year, from the one asked about on and no more than 100 years later, at whose end the
  /// level that the final target asks for is reached; nothing where the way does not lead there.
  std::optional<int> reached_year;
  bool preliminary = false;  // rests on a preliminary value
  int from = 0;              // `last_six`: the first of its values; else the base
  Figure start;              // the value of `from`, as measured
};

/// The outlook on one final target: as measured, growth is a multiple of its base.
struct Outlook {
  const Indicator* indicator = nullptr;
  int year = 0;  // asked about
  const Target* final = nullptr;
  /// Why there is no plain number to start from; `none` or `preliminary` where there is one.
  Reason reason = Reason::none;
  bool illustrative = false;  // made-up values went into it
  Figure now;                 // in `year`
  Figure goal;
  std::array<Expectation, 3> ways;
  /// How many years later the path holds today's value (S-time-distance, Sicherl); negative:
  /// behind. Nothing where the path does not say: see time_on_path.
  Figure time_distance;
  bool is_reached = false;  // already
  bool kept = false;        // the base already fulfils it: a ceiling, or a level to keep
  Figure so_far;            // what changed a year since the base, as needed.change
  Pace needed;              // from here; nothing once it is reached
};

/// One for each final target, a floor or a ceiling, of a year after the one asked about and of
/// which no data are known yet: of growth each, else that of the track shown. Decided exactly:
/// roots are compared by their powers.
std::vector<Outlook> evaluate_outlook(const IndicatorData& known, const IndicatorResult& result,
                                      const Question& question);

/// Whether a final target after the year asked about is left out there because the data already say
/// how it came out.
bool data_reach_final_year(const IndicatorData& known, const IndicatorResult& result,
                           const Question& question);

/// Empty where a way says something.
constexpr std::string_view code_of(const Outlook& outlook, const Expectation& way) {
  switch (way.gap) {
    case OutlookGap::none:
      return way.preliminary ? code_of(Reason::preliminary) : "";
    case OutlookGap::no_value:
      return code_of(outlook.reason);
    case OutlookGap::no_base:
      return code_of(Reason::no_baseline);
    case OutlookGap::series_break:
      return code_of(Reason::series_break);
    case OutlookGap::not_positive:
      return code_of(Reason::zero_base);
    case OutlookGap::too_few_values:
      return code_of(Reason::too_few_values);
    case OutlookGap::not_applicable:
      return "not_applicable";
  }
  return "";
}

}  // namespace planmeter
