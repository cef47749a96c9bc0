// SPDX-License-Identifier: MIT
// The commands and their options.
#include "cli/command.h"

namespace planmeter {

namespace {

using enum OptionId;

constexpr OptionRow rows[] = {
    {plan, "-p,--plan", "FILE", "plan to use (default: the built-in one)"},
    {size_limit, "--size-limit", "MIB", "how large a plan or notes file may be (1)"},
    {year, "-y,--year", "YEAR", "year asked about (default: newest in the data)"},
    {as_of, "--as-of", "DATE", "what was in force and due on that day"},
    {format, "-f,--format", "FORMAT", "text, markdown, csv, json or html"},
    {output, "-o,--output", "FILE", "write there; the suffix gives the format"},
    {language, "--lang", "LANG", "zh or en (default: the locale's)"},
    {color, "--color", "WHEN", "auto, always or never"},
    {table, "--table", "NAME", "which table a CSV holds"},
    {fail_on, "--fail-on", "LIST", "exit 1 if an indicator has one of these"},
    {value, "--value", "[YEAR=]V", "a value instead of DATA (repeatable)"},
    {explain, "--explain", "", "show the sum with the numbers in it"},
    {rate, "--rate", "PERCENT", "calculator: rate a year; 15% and 15 are the same"},
    {years, "--years", "N", "calculator: yearly steps"},
    {from, "--from", "V", "calculator: value at the start"},
    {to, "--to", "V", "calculator: value at the end"},
    {multiple, "--multiple", "M", "calculator: end over start"},
    {method, "--method", "NAME", "average by level (end points) or sum"},
    {judging, "--method", "NAME", "how the way to a target is judged"},
    {delimiter, "--delimiter", "NAME", "comma, semicolon or tab, whatever the header looks like"},
    {ignore, "--ignore", "CODES", "leave out these warnings and notes"},
    {verbose, "--verbose", "", "say how each file was read"},
    {section, "--section", "LIST", "only these parts of the report"},
    {compare, "--compare", "YEAR", "the change since that year"},
    {office, "--office", "UNIT", "only the tasks of that unit"},
    {margin, "--margin", "PERCENT", "how far above its standards is commendable"},
    {by, "--by", "area", "judge every area of the data too"},
    {area, "--area", "LIST", "only these areas, after the plan's own"},
    {each, "--each", "", "every area and indicator, not only counts"},
    {notes, "--notes", "FILE", "reasons and next steps, by indicator or task"},
};

constexpr OptionId report_options[] = {
    plan,  size_limit, year,    by,    area,   each,    as_of,   format,    output, language, color,
    table, section,    compare, notes, margin, judging, fail_on, delimiter, ignore, verbose};
constexpr OptionId check_options[] = {plan,  size_limit, year,    by,        area,   each,
                                      as_of, format,     output,  language,  color,  table,
                                      value, explain,    judging, delimiter, ignore, verbose};
constexpr OptionId growth_options[] = {
    plan,  size_limit, year, by,    area, each, as_of,    format,    output, language, color,
    table, method,     rate, years, from, to,   multiple, delimiter, ignore, verbose};
constexpr OptionId tiers_options[] = {plan,  size_limit, year,      by,     area,
                                      each,  as_of,      format,    output, language,
                                      color, table,      delimiter, ignore, verbose};
constexpr OptionId tasks_options[] = {plan,   size_limit, year,   as_of,  format,
                                      output, language,   color,  table,  office,
                                      margin, delimiter,  ignore, verbose};
constexpr OptionId template_options[] = {plan,   size_limit, year,  format,
                                         output, language,   color, table};
constexpr OptionId validate_options[] = {plan,  size_limit, format,    output, language,
                                         color, table,      delimiter, ignore, verbose};
constexpr OptionId diff_options[] = {plan,   size_limit, year,   as_of,  format,
                                     output, language,   color,  table,  judging,
                                     margin, delimiter,  ignore, verbose};
constexpr OptionId data_options[] = {plan,   size_limit, as_of, format,
                                     output, language,   color, table};

constexpr Command all[] = {
    {"report", "DATA...", "the year-end report", report_options,
     "planmeter report --year 2025 examples/xingtai-public.csv", run_report},
    {"check", "INDICATOR[,...] [DATA...]", "one indicator", check_options,
     "planmeter check 6 --year 2022 --value 750", run_check},
    {"growth", "[INDICATOR] [DATA...]", "compound growth, or a calculator", growth_options,
     "planmeter growth --rate 15% --years 5", run_growth},
    {"tiers", "DATA...", "county classes, their targets and moves", tiers_options,
     "planmeter tiers --year 2025 examples/xingtai-public.csv", run_tiers},
    {"tasks", "DATA...", "the yearly task ledger", tasks_options,
     "planmeter tasks examples/tasks-complete.csv", run_tasks},
    {"validate", "[DATA...]", "every finding in a plan and its data", validate_options,
     "planmeter validate examples/xingtai-public.csv", run_validate},
    {"diff", "OLD NEW", "what changed between two deliveries of data", diff_options,
     "planmeter diff examples/deliveries/first.csv examples/deliveries/second.csv", run_diff},
    {"list", "[indicators|targets|tasks|counties|WORDS]", "what the plan contains", data_options,
     "planmeter list targets --format json", run_list},
    {"show", "INDICATOR[,...]", "everything the plan says about one", data_options,
     "planmeter show 8", run_show},
    {"template", "[tasks|indicators]", "an empty CSV of what a year needs", template_options,
     "planmeter template --year 2022 -o figures.csv", run_template},
};

}  // namespace

std::span<const OptionRow> option_rows() { return rows; }
std::span<const Command> commands() { return all; }

}  // namespace planmeter
