// SPDX-License-Identifier: MIT
// The commands: what they take, and what they tell their caller.
#include <algorithm>

#include "cli/choices.h"
#include "cli/command.h"

namespace planmeter {

namespace {

using enum OptionId;

constexpr OptionId report_options[] = {
    plan,     size_limit,      year,      by,      area,    each,    part,
    draft,    no_overall_word, as_of,     due,     years,   format,  output,
    language, color,           table,     section, compare, notes,   margin,
    method,   fail_on,         delimiter, ignore,  strict,  verbose, quiet};
constexpr OptionId check_options[] = {
    plan,  size_limit, year,  by,      area,   each,      as_of,  format, output,  language, color,
    table, status,     value, explain, method, delimiter, ignore, strict, verbose, quiet};
constexpr OptionId growth_options[] = {plan,     size_limit, year,   by,       area,    each,
                                       as_of,    format,     output, language, color,   table,
                                       average,  method,     rate,   years,    from,    to,
                                       multiple, delimiter,  ignore, strict,   verbose, quiet};
constexpr OptionId tiers_options[] = {plan,      size_limit, year,   by,       area,  each,
                                      as_of,     format,     output, language, color, table,
                                      delimiter, ignore,     strict, verbose,  quiet};
constexpr OptionId tasks_options[] = {plan,     size_limit, year,   as_of,  format,  output,
                                      language, color,      table,  office, margin,  part,
                                      notes,    delimiter,  ignore, strict, verbose, quiet};
constexpr OptionId template_options[] = {plan,   size_limit, year,  format,
                                         output, language,   color, table};
constexpr OptionId validate_options[] = {plan,  size_limit, format, output, language, color,
                                         table, delimiter,  ignore, strict, verbose,  quiet};
constexpr OptionId diff_options[] = {plan,     size_limit, year,    as_of,  format, output,
                                     language, color,      table,   method, margin, delimiter,
                                     ignore,   strict,     verbose, quiet};
constexpr OptionId list_options[] = {plan,   size_limit, year,     as_of, office,
                                     format, output,     language, color, table};
constexpr OptionId data_options[] = {plan,   size_limit, year,  as_of, format,
                                     output, language,   color, table};

constexpr OptionId help_options[] = {language};
constexpr OptionId completion_options[] = {plan, size_limit, language};

constexpr ExitRow error_exit = {ExitStatus::error,
                                {"用法有误，或输入、输出无法读写、不合规定；未写出任何内容",
                                 "usage, unreadable or invalid input or output; nothing written"}};
constexpr ExitRow report_exits[] = {
    {ExitStatus::ok, {"已写出", "written"}},
    {ExitStatus::missed,
     {"给出了--fail-on，且有指标、县域目标或任务处于所列状态之一",
      "--fail-on was given, and an indicator, target of counties or task has one"}},
    error_exit};
constexpr ExitRow judging_exits[] = {
    {ExitStatus::ok,
     {"已有结论，所问各项没有未达标或滞后", "answered; nothing asked about is missed or behind"}},
    {ExitStatus::missed, {"已有结论，有未达标或滞后的", "answered; something is missed or behind"}},
    error_exit,
    {ExitStatus::undecided, {"所问各项均无法判定", "nothing asked about could be decided"}}};
constexpr ExitRow growth_exits[] = {
    {ExitStatus::ok,
     {"已算出；或已有结论，没有未达标或滞后的",
      "computed; or answered, and nothing is missed or behind"}},
    {ExitStatus::missed, {"已有结论，有未达标或滞后的", "answered; something is missed or behind"}},
    error_exit,
    {ExitStatus::undecided, {"所问各项均无法判定", "nothing asked about could be decided"}}};
constexpr ExitRow tiers_exits[] = {
    {ExitStatus::ok,
     {"已有结论，没有未达标的；或没有到期目标，各类个数均已明确",
      "answered; no target is missed, or none is due and every count is known"}},
    {ExitStatus::missed, {"已有结论，有未达标的", "answered; a target is missed"}},
    error_exit,
    {ExitStatus::undecided,
     {"到期目标均无法判定，且目标所涉个数不明确",
      "no target due is decided, and a count that one asks for is uncertain"}}};
constexpr ExitRow tasks_exits[] = {
    {ExitStatus::ok,
     {"已有结论，没有未完成或部分完成的任务", "answered; no task is open or partly done"}},
    {ExitStatus::missed,
     {"已有结论，有未完成或部分完成的任务", "answered; a task is open or partly done"}},
    error_exit,
    {ExitStatus::undecided, {"各项任务均无法判定", "no task could be decided"}}};
constexpr ExitRow validate_exits[] = {
    {ExitStatus::ok, {"没有错误，可能有警告和提示", "no error; there may be warnings and notes"}},
    {ExitStatus::missed, {"至少有一处错误", "at least one error"}},
    {ExitStatus::error,
     {"用法有误，或输入、输出无法打开", "usage, or an input or output that cannot be opened"}}};
constexpr ExitRow diff_exits[] = {{ExitStatus::ok, {"已比较", "compared"}},
                                  {ExitStatus::missed,
                                   {"已比较，有新出现的未达标或滞后",
                                    "compared; something is missed or behind that was not before"}},
                                  error_exit};
constexpr ExitRow printing_exits[] = {{ExitStatus::ok, {"已输出", "printed"}}, error_exit};

constexpr Name about_results = {"完成情况", "What was achieved"};
constexpr Name about_inputs = {"规划和数据", "The plan and the data"};
constexpr Name about_shell = {"命令行环境", "The shell"};

constexpr Operands one_or_more_files = {{Offer::file}, Offer::file};

constexpr Command all_commands[] = {
    {about_results,
     "report",
     {"数据文件...", "DATA..."},
     {"年度监测报告", "the year-end report"},
     one_or_more_files,
     report_options,
     report_exits,
     "planmeter report --year 2025 examples/xingtai-public.csv",
     run_report,
     {"表格宽于一行时改列为卡片；加大COLUMNS，或用--format csv、markdown、html，\n"
      "仍为表格。",
      "A table wider than the line becomes cards; a larger COLUMNS keeps it a table,\n"
      "and so does --format csv, markdown or html."},
     {},
     {"改列各年度全部指标的完成情况，如2021-2025", "instead, all indicators by year: 2021-2025"}},
    {about_results,
     "check",
     {"指标[,...]|all|main|1-5 [数据文件...]", "INDICATOR[,...]|all|main|1-5 [DATA...]"},
     {"单项或几项指标的完成情况", "one indicator or several"},
     {{Offer::indicators}, Offer::file},
     check_options,
     judging_exits,
     "planmeter check 6 --year 2022 --value 750",
     run_check},
    {about_results,
     "growth",
     {"[指标] [数据文件...]", "[INDICATOR] [DATA...]"},
     {"年均增长，或增长计算器", "compound growth, or a calculator"},
     {{Offer::indicator, Offer::file}, Offer::file},
     growth_options,
     growth_exits,
     "planmeter growth --rate 15% --years 5",
     run_growth},
    {about_results,
     "tiers",
     {"数据文件...", "DATA..."},
     {"县域分类、分类目标和升降类", "county classes, their targets and moves"},
     one_or_more_files,
     tiers_options,
     tiers_exits,
     "planmeter tiers --year 2025 examples/xingtai-public.csv",
     run_tiers},
    {about_results,
     "tasks",
     {"数据文件...", "DATA..."},
     {"年度任务台账", "the yearly task ledger"},
     one_or_more_files,
     tasks_options,
     tasks_exits,
     "planmeter tasks examples/tasks-complete.csv",
     run_tasks,
     {},
     {"评价年度（缺省为台账年度）", "year asked about (default: the ledger's)"}},
    {about_inputs,
     "validate",
     {"[数据文件...]", "[DATA...]"},
     {"检查规划文件和数据，列出全部问题", "every finding in a plan and its data"},
     one_or_more_files,
     validate_options,
     validate_exits,
     "planmeter validate examples/xingtai-public.csv",
     run_validate},
    {about_inputs,
     "diff",
     {"旧数据 新数据", "OLD NEW"},
     {"两次报送数据的变化及其对结论的影响", "what changed between two deliveries of data"},
     one_or_more_files,
     diff_options,
     diff_exits,
     "planmeter diff examples/deliveries/first.csv examples/deliveries/second.csv",
     run_diff,
     {},
     {"只比较该年度（缺省为基期以后至数据最近年份的各年）",
      "only this year (default: each up to the newest data)"}},
    {about_inputs,
     "list",
     {"[indicators|targets|tasks|counties|...|关键词]",
      "[indicators|targets|tasks|counties|...|WORDS]"},
     {"规划的内容", "what the plan contains"},
     {{Offer::choice, Offer::indicator}, Offer::nothing, list_choices},
     list_options,
     printing_exits,
     "planmeter list targets --year 2022",
     run_list,
     {},
     {"只列该年度的目标、台账", "only the targets, or the ledger, of that year"}},
    {about_inputs,
     "show",
     {"指标[,...]|基础数据|台账N|tiers", "INDICATOR[,...]|SERIES|taskN|tiers"},
     {"规划对某项指标、基础数据、台账任务或县域分类的全部规定",
      "everything the plan says of an indicator, series, task or classes"},
     {{Offer::indicators}},
     data_options,
     printing_exits,
     "planmeter show 8",
     run_show,
     {},
     {"台账年度，只用于台账任务（缺省为最近的台账）",
      "the ledger's, of a task (default: the newest)"}},
    {about_inputs,
     "template",
     {"[tasks|indicators|notes]", "[tasks|indicators|notes]"},
     {"某年度需填报数据（或报告说明）的空白CSV", "an empty CSV of what a year needs, or of notes"},
     {{Offer::choice}, Offer::nothing, template_choices},
     template_options,
     printing_exits,
     "planmeter template --year 2022 -o figures.csv",
     run_template,
     {},
     {"填报年度（notes缺省为最近台账的年度）",
      "year to be filled in (notes: the newest ledger's)"}},
    {about_shell,
     "help",
     {"[命令|主题 [代码]]", "[COMMAND|TOPIC [CODE]]"},
     {"命令或主题的说明；planmeter help help列出各主题",
      "a command or a topic; planmeter help help lists the topics"},
     {{Offer::choice}, Offer::nothing, help_choices},
     help_options,
     printing_exits,
     "planmeter help statuses",
     run_help},
    {about_shell,
     "completion",
     {"bash|zsh|fish", "bash|zsh|fish"},
     {"shell自动补全，含规划中的名称", "completion for a shell, of words and names of the plan"},
     {{Offer::choice}, Offer::nothing, completion_choices},
     completion_options,
     printing_exits,
     "source <(planmeter completion bash)",
     run_completion},
    {about_shell,
     "man",
     {},
     {"手册页（英文）", "the manual page"},
     {},
     {},
     printing_exits,
     "planmeter man | man -l -",
     run_man},
    {about_shell,
     "schema",
     {},
     {"JSON输出的JSON Schema", "the JSON schema of what is printed as JSON"},
     {},
     {},
     printing_exits,
     "planmeter schema > output.schema.json",
     run_schema},
};

}  // namespace

std::span<const Command> commands() { return all_commands; }

const Command* find_command(std::string_view name) {
  const auto found = std::ranges::find(all_commands, name, &Command::name);
  return found == std::end(all_commands) ? nullptr : found;
}

const Name& summary_of(const Command& command, const OptionRow& row) {
  if (row.id == OptionId::year && !command.year.en.empty()) return command.year;
  if (row.id == OptionId::years && !command.years.en.empty()) return command.years;
  return row.summary;
}

}  // namespace planmeter
