// SPDX-License-Identifier: MIT
// The commands: what they take, and what they tell their caller.
#include <algorithm>

#include "cli/choices.h"
#include "cli/command.h"

namespace planmeter {

namespace {

using enum OptionId;

constexpr OptionId report_options[] = {plan,      size_limit, year,    by,       area,    each,
                                       as_of,     format,     output,  language, color,   table,
                                       section,   compare,    notes,   margin,   judging, fail_on,
                                       delimiter, ignore,     verbose, quiet};
constexpr OptionId check_options[] = {plan,    size_limit, year,     by,      area,  each,  as_of,
                                      format,  output,     language, color,   table, value, explain,
                                      judging, delimiter,  ignore,   verbose, quiet};
constexpr OptionId growth_options[] = {
    plan,  size_limit, year, by,    area, each, as_of,    format,    output, language, color,
    table, method,     rate, years, from, to,   multiple, delimiter, ignore, verbose,  quiet};
constexpr OptionId tiers_options[] = {plan,      size_limit, year,    by,       area,  each,
                                      as_of,     format,     output,  language, color, table,
                                      delimiter, ignore,     verbose, quiet};
constexpr OptionId tasks_options[] = {plan,   size_limit, year,   as_of,   format,
                                      output, language,   color,  table,   office,
                                      margin, delimiter,  ignore, verbose, quiet};
constexpr OptionId template_options[] = {plan,   size_limit, year,  format,
                                         output, language,   color, table};
constexpr OptionId validate_options[] = {plan,  size_limit, format, output,  language, color,
                                         table, delimiter,  ignore, verbose, quiet};
constexpr OptionId diff_options[] = {plan,   size_limit, year,   as_of,   format,
                                     output, language,   color,  table,   judging,
                                     margin, delimiter,  ignore, verbose, quiet};
constexpr OptionId data_options[] = {plan,   size_limit, as_of, format,
                                     output, language,   color, table};

constexpr OptionId completion_options[] = {plan, size_limit, language};

constexpr ExitRow error_exit = {ExitStatus::error,
                                "usage, unreadable or invalid input or output; nothing written"};
constexpr ExitRow report_exits[] = {
    {ExitStatus::ok, "written"},
    {ExitStatus::missed, "--fail-on was given, and an indicator has a status of its list"},
    error_exit};
constexpr ExitRow judging_exits[] = {
    {ExitStatus::ok, "answered; nothing asked about is missed or behind"},
    {ExitStatus::missed, "answered; something is missed or behind"},
    error_exit,
    {ExitStatus::undecided, "nothing asked about could be decided"}};
constexpr ExitRow growth_exits[] = {
    {ExitStatus::ok, "computed; or answered, and nothing is missed or behind"},
    {ExitStatus::missed, "answered; something is missed or behind"},
    error_exit,
    {ExitStatus::undecided, "nothing asked about could be decided"}};
constexpr ExitRow tasks_exits[] = {{ExitStatus::ok, "answered; no task is open or partly done"},
                                   {ExitStatus::missed, "answered; a task is open or partly done"},
                                   error_exit,
                                   {ExitStatus::undecided, "no task could be decided"}};
constexpr ExitRow validate_exits[] = {
    {ExitStatus::ok, "no error; there may be warnings and notes"},
    {ExitStatus::missed, "at least one error"},
    {ExitStatus::error, "usage, or an input or output that cannot be opened"}};
constexpr ExitRow diff_exits[] = {
    {ExitStatus::ok, "compared"},
    {ExitStatus::missed, "compared; something is missed or behind that was not before"},
    error_exit};
constexpr ExitRow printing_exits[] = {{ExitStatus::ok, "printed"}, error_exit};

constexpr std::string_view about_results = "What was achieved";
constexpr std::string_view about_inputs = "The plan and the data";
constexpr std::string_view about_shell = "The shell";

constexpr Words one_or_more_files = {{Offer::file}, Offer::file};

constexpr Command all_commands[] = {
    {about_results, "report", "DATA...", "the year-end report", one_or_more_files, report_options,
     report_exits, "planmeter report --year 2025 examples/xingtai-public.csv", run_report},
    {about_results,
     "check",
     "INDICATOR[,...] [DATA...]",
     "one indicator",
     {{Offer::indicators}, Offer::file},
     check_options,
     judging_exits,
     "planmeter check 6 --year 2022 --value 750",
     run_check},
    {about_results,
     "growth",
     "[INDICATOR] [DATA...]",
     "compound growth, or a calculator",
     {{Offer::indicator, Offer::file}, Offer::file},
     growth_options,
     growth_exits,
     "planmeter growth --rate 15% --years 5",
     run_growth},
    {about_results, "tiers", "DATA...", "county classes, their targets and moves",
     one_or_more_files, tiers_options, judging_exits,
     "planmeter tiers --year 2025 examples/xingtai-public.csv", run_tiers},
    {about_results, "tasks", "DATA...", "the yearly task ledger", one_or_more_files, tasks_options,
     tasks_exits, "planmeter tasks examples/tasks-complete.csv", run_tasks},
    {about_inputs, "validate", "[DATA...]", "every finding in a plan and its data",
     one_or_more_files, validate_options, validate_exits,
     "planmeter validate examples/xingtai-public.csv", run_validate},
    {about_inputs, "diff", "OLD NEW", "what changed between two deliveries of data",
     one_or_more_files, diff_options, diff_exits,
     "planmeter diff examples/deliveries/first.csv examples/deliveries/second.csv", run_diff},
    {about_inputs,
     "list",
     "[indicators|targets|tasks|counties|WORDS]",
     "what the plan contains",
     {{Offer::choice, Offer::indicator}, Offer::nothing, list_choices},
     data_options,
     printing_exits,
     "planmeter list targets --format json",
     run_list},
    {about_inputs,
     "show",
     "INDICATOR[,...]",
     "everything the plan says about one indicator",
     {{Offer::indicators}},
     data_options,
     printing_exits,
     "planmeter show 8",
     run_show},
    {about_inputs,
     "template",
     "[tasks|indicators]",
     "an empty CSV of what a year needs",
     {{Offer::choice}, Offer::nothing, template_choices},
     template_options,
     printing_exits,
     "planmeter template --year 2022 -o figures.csv",
     run_template},
    {about_shell,
     "completion",
     "bash|zsh|fish",
     "completion for a shell, of words and names of the plan",
     {{Offer::choice}, Offer::nothing, completion_choices},
     completion_options,
     printing_exits,
     "source <(planmeter completion bash)",
     run_completion},
    {about_shell,
     "man",
     "",
     "the manual page",
     {},
     {},
     printing_exits,
     "planmeter man | man -l -",
     run_man},
};

}  // namespace

std::span<const Command> commands() { return all_commands; }

const Command* find_command(std::string_view name) {
  const auto found = std::ranges::find(all_commands, name, &Command::name);
  return found == std::end(all_commands) ? nullptr : found;
}

}  // namespace planmeter
