// SPDX-License-Identifier: MIT
// Numbers of the command line, by the program's own parser.
#include "cli/growth_options.h"

#include "cli/choices.h"
#include "core/diagnostic.h"

namespace planmeter {

namespace {

// Beyond any plan, and short of numbers of millions of digits.
constexpr int most_years = 200;

std::optional<Decimal> read_number(std::string_view option, const std::optional<std::string>& text,
                                   std::string_view example) {
  if (!text) return std::nullopt;
  const std::optional<Decimal> number = Decimal::parse(*text);
  if (!number) throw InputError(Code::usage_growth_number, {option, *text, example});
  return number;
}

std::optional<Decimal> read_rate(const std::optional<std::string>& text) {
  if (!text || !text->ends_with('%')) return read_number("--rate", text, "15%");
  const std::optional<Decimal> number = Decimal::parse(text->substr(0, text->size() - 1));
  if (!number) throw InputError(Code::usage_growth_number, {"--rate", *text, "15%"});
  return number;
}

std::optional<int> read_years(const std::optional<std::string>& text) {
  if (!text) return std::nullopt;
  const std::optional<Decimal> number = Decimal::parse(*text);
  if (!number || !number->is_integer() || *number < Decimal(1) || *number > Decimal(most_years)) {
    throw InputError(Code::usage_growth_years, {*text, std::to_string(most_years)});
  }
  return std::stoi(number->to_text());
}

std::string_view first_given(const Options& options) {
  if (options.rate) return "--rate";
  if (options.years) return "--years";
  if (options.from) return "--from";
  if (options.to) return "--to";
  return "--multiple";
}

}  // namespace

bool asks_growth_calculator(const Options& options) {
  return options.rate || options.years || options.from || options.to || options.multiple;
}

GrowthGiven read_growth_given(const Options& options) {
  const std::string_view option = first_given(options);
  if (!options.words.empty())
    throw InputError(Code::usage_growth_mixed, {option, options.words.front()});
  if (options.year) throw InputError(Code::usage_growth_mixed, {option, "--year"});
  if (options.average) throw InputError(Code::usage_growth_mixed, {option, "--average"});
  if (options.method) throw InputError(Code::usage_growth_mixed, {option, "--method"});
  GrowthGiven given;
  given.rate = read_rate(options.rate);
  given.years = read_years(options.years);
  given.from = read_number("--from", options.from, "100");
  given.to = read_number("--to", options.to, "201.14");
  given.multiple = read_number("--multiple", options.multiple, "2");
  return given;
}

Averaging read_averaging(const Options& options) {
  const std::string_view average =
      options.average ? std::string_view(*options.average) : averaging_names.front();
  if (average == averaging_names[0]) return Averaging::end_points;
  if (average == averaging_names[1]) return Averaging::sum;
  refuse_choice("--average", average, averaging_choices());
}

}  // namespace planmeter
