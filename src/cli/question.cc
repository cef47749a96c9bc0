// SPDX-License-Identifier: MIT
// What is asked, from options and data.
#include "cli/question.h"

#include "cli/choices.h"
#include "cli/given_values.h"
#include "core/plan_lookup.h"
#include "core/words.h"
#include "evaluate/checks/data_years.h"
#include "load/observations/titles/dialect.h"

namespace planmeter {

int plan_year(const Plan& plan, std::string_view text) {
  const std::optional<int> year = parse_year(text);
  const int last = last_year_of(plan);
  if (year && *year >= plan.baseline_year && *year <= last) return *year;
  const bool is_number = text.find_first_not_of("0123456789") == text.npos && !text.empty();
  throw InputError(is_number ? Code::usage_year_outside : Code::usage_bad_year,
                   {text, std::to_string(plan.baseline_year), std::to_string(last)});
}

Date choose_day(const Call& call, int year) {
  if (!call.options.as_of) return year_end(year);
  const std::optional<Date> day = parse_date(*call.options.as_of);
  if (day) return *day;
  throw InputError(Code::usage_bad_choice,
                   {"--as-of", *call.options.as_of, "2022, 2022-10, 2022-10-31"});
}

int choose_year(const Call& call, const Plan& plan, const Observations& observations) {
  if (call.options.year) return plan_year(plan, *call.options.year);
  const std::optional<int> newest = observations.latest_year(subject_count(plan));
  if (!newest) throw InputError(Code::usage_no_year, {});
  if (*newest >= plan.baseline_year && *newest <= last_year_of(plan)) return *newest;
  Diagnostics findings;
  refuse_data_year(plan, observations, call.inputs, *newest, findings);
  throw InputError(at_arguments(findings));
}

Method choose_method(const Call& call, const Plan& plan) {
  if (!call.options.method) return plan.methods.standard;
  if (const auto method = position_of(all_codes<Method>, *call.options.method)) {
    return static_cast<Method>(*method);
  }
  refuse_choice("--method", *call.options.method, judging_choices());
}

std::optional<char> choose_separator(const Options& options) {
  if (!options.delimiter) return std::nullopt;
  const std::optional<char> separator = separator_of(*options.delimiter);
  if (separator) return separator;
  refuse_choice("--delimiter", *options.delimiter, delimiter_choices());
}

const Ledger& need_ledger(const Plan& plan, int year) {
  if (const Ledger* ledger = ledger_of(plan, year)) return *ledger;
  throw InputError(Code::usage_ledger_year,
                   {std::to_string(year), std::to_string(newest_ledger(plan, year)->year)});
}

std::optional<Decimal> choose_margin(const Call& call) {
  if (!call.options.margin) return std::nullopt;
  std::string_view text = *call.options.margin;
  if (text.ends_with('%')) text.remove_suffix(1);
  const std::optional<Decimal> margin = Decimal::parse(text);
  if (margin && *margin > Decimal(0)) return margin;
  throw InputError(Code::usage_margin, {*call.options.margin});
}

}  // namespace planmeter
