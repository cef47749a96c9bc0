// SPDX-License-Identifier: MIT
// The options of all commands.
#include <algorithm>

#include "cli/choices.h"
#include "cli/command.h"

namespace planmeter {

namespace {

using enum OptionId;

constexpr OptionRow rows[] = {
    {plan, "-p,--plan", "FILE", "plan to use (default: the built-in one)", Offer::file},
    {size_limit, "--size-limit", "MIB", "how large a plan or notes file may be (1)"},
    {year, "-y,--year", "YEAR", "year asked about (default: newest in the data)", Offer::year},
    {as_of, "--as-of", "DATE", "what was in force and due on that day"},
    {format, "-f,--format", "FORMAT", "text, markdown, csv, json or html", Offer::choice,
     format_choices},
    {output, "-o,--output", "FILE", "write there; the suffix gives the format", Offer::file},
    {language, "--lang", "LANG", "zh or en (default: the locale's)", Offer::choice,
     language_choices},
    {color, "--color", "WHEN", "auto, always or never", Offer::choice, color_choices},
    {table, "--table", "NAME", "which table a CSV holds"},
    {fail_on, "--fail-on", "LIST", "exit 1 if an indicator has one of these", Offer::choices,
     status_choices},
    {value, "--value", "[YEAR=]V", "a value instead of DATA (repeatable)"},
    {explain, "--explain", "", "show the sum with the numbers in it"},
    {rate, "--rate", "PERCENT", "calculator: rate a year; 15% and 15 are the same"},
    {years, "--years", "N", "calculator: yearly steps"},
    {from, "--from", "V", "calculator: value at the start"},
    {to, "--to", "V", "calculator: value at the end"},
    {multiple, "--multiple", "M", "calculator: end over start"},
    {method, "--method", "NAME", "average by level (end points) or sum", Offer::choice,
     averaging_choices},
    {judging, "--method", "NAME", "how the way to a target is judged", Offer::choice,
     judging_choices},
    {delimiter, "--delimiter", "NAME", "comma, semicolon or tab, whatever the header looks like",
     Offer::choice, delimiter_choices},
    {ignore, "--ignore", "CODES", "leave out these warnings and notes", Offer::choices,
     ignore_choices},
    {verbose, "--verbose", "", "say how each file was read"},
    {quiet, "-q,--quiet", "", "print errors alone; the exit status answers"},
    {section, "--section", "LIST", "only these parts of the report", Offer::choices,
     section_choices},
    {compare, "--compare", "YEAR", "the change since that year", Offer::year},
    {office, "--office", "UNIT", "only the tasks of that unit", Offer::unit},
    {margin, "--margin", "PERCENT", "how far above its standards is commendable"},
    {by, "--by", "area", "judge every area of the data too", Offer::choice, grouping_choices},
    {area, "--area", "LIST", "only these areas, after the plan's own", Offer::areas},
    {each, "--each", "", "every area and indicator, not only counts"},
    {notes, "--notes", "FILE", "reasons and next steps, by indicator or task", Offer::file},
};

}  // namespace

std::span<const OptionRow> option_rows() { return rows; }

const OptionRow& option_row(OptionId id) {
  return *std::ranges::find(option_rows(), id, &OptionRow::id);
}

std::string_view long_name(const OptionRow& row) { return row.names.substr(row.names.find("--")); }

std::string_view short_name(const OptionRow& row) {
  return row.names.starts_with("--") ? "" : row.names.substr(0, row.names.find(','));
}

}  // namespace planmeter
