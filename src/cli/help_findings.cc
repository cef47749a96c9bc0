// SPDX-License-Identifier: MIT
// help findings: from the rows of the findings.
#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "cli/help_topics.h"
#include "core/diagnostic.h"
#include "core/findings.h"
#include "core/text.h"

namespace planmeter {

namespace {

constexpr Name findings_intro = {
    "每条为“文件:行:列: error（错误）、warning（警告）或note（提示）: 发现了什么；应为什么 "
    "[代码]”，其后为该"
    "行原文，“^"
    "”指向所在位置。行、列从1起算。一次列出全部问题；有错误的，命令不再执行，不写出任何内容。",
    "file:line:column: error: what was found; what was expected [code], then the line with a caret "
    "under the place. Lines and columns count from 1. All of them come in one run. An error stops "
    "the command, and nothing is written; a warning or note does not, and --ignore leaves it out."};
constexpr Name findings_more = {
    "以下“…”处为具体内容。planmeter help findings 代码：只看一条。警告和提示可用--ignore略去。",
    "Below, … stands for what was found in each case. planmeter help findings CODE tells of one."};

constexpr Name severity_title = {"级别", "Severity"};
constexpr Name sentence_title = {"内容", "Says"};
constexpr Name other_title = {"英文", "In Chinese"};
constexpr Name effect_title = {"处理", "What it does"};
constexpr Name stops = {"命令不再执行，退出状态为2（validate为1）；不能略去",
                        "stops the command, exit status 2 (of validate 1); cannot be left out"};
constexpr Name goes_on = {"命令继续执行；核实无误的，可用--ignore {}略去",
                          "the command goes on; where all is well, --ignore {} leaves it out"};
constexpr Name stops_or_goes_on = {
    "为错误时命令不再执行；其余情况继续执行，可用--ignore {}略去",
    "as an error it stops the command; else the command goes on, and --ignore {} leaves it out"};

/// The rows whose codes begin alike stand together: `csv-…`.
struct FindingGroup {
  Code first;
  Name heading;
};
constexpr auto finding_groups = std::to_array<FindingGroup>({
    {Code::file_unreadable, {"文件和程序", "Files and the program itself"}},
    {Code::yaml_syntax, {"YAML的写法", "How YAML is written"}},
    {Code::plan_schema, {"规划文件和说明文件", "Plan files and notes"}},
    {Code::csv_empty, {"数据", "Data"}},
    {Code::usage_unknown_command, {"命令行", "The command line"}},
});

constexpr Name severity_words[] = {
    {"错误（error）", "error"}, {"警告（warning）", "warning"}, {"提示（note）", "note"}};

std::string severity_text(const FindingRow& row, Language language) {
  const auto word = [language](Severity severity) {
    return severity_words[static_cast<std::size_t>(severity)].of(language);
  };
  if (row.severity.usual == row.severity.other) return std::string(word(row.severity.usual));
  return fmt::format("{}{}{}", word(row.severity.usual),
                     language == Language::zh ? "，有时为" : ", sometimes ",
                     word(row.severity.other));
}

/// The sentence with … in the places of its arguments.
std::string open_sentence(std::string_view sentence) {
  std::string text;
  for (std::size_t i = 0; i < sentence.size(); ++i) {
    const bool brace = sentence[i] == '{' || sentence[i] == '}';
    if (brace && i + 1 < sentence.size() && sentence[i + 1] == sentence[i]) {
      text += sentence[i++];
    } else if (brace) {
      text += "…";
      i += 2;  // {0}
    } else {
      text += sentence[i];
    }
  }
  return text;
}

std::string_view sentence_in(const FindingRow& row, Language language) {
  return language == Language::zh ? row.zh : row.en;
}

std::vector<std::string_view> all_code_names() {
  std::vector<std::string_view> names;
  names.reserve(static_cast<std::size_t>(Code::count));
  for (int i = 0; i < static_cast<int>(Code::count); ++i) {
    names.push_back(name_of(static_cast<Code>(i)));
  }
  return names;
}

/// As it is copied from a line of output: `[csv-bad-value]`.
std::string code_as_written(std::string_view word) {
  if (word.starts_with('[')) word.remove_prefix(1);
  if (word.ends_with(']')) word.remove_suffix(1);
  std::string code = lower_case(word);
  std::ranges::replace(code, '_', '-');
  return code;
}

Code code_named(std::string_view word) {
  const std::vector<std::string_view> names = all_code_names();
  const std::string written = code_as_written(word);
  const auto found = std::ranges::find(names, std::string_view(written));
  if (found != names.end()) return static_cast<Code>(found - names.begin());
  throw InputError(
      Code::usage_unknown_argument,
      {word, "help findings", suggest(written, names).value_or("planmeter help findings")});
}

bool is_error(Severity severity) { return severity == Severity::error; }

std::string effect_of(const FindingRow& row, Language language) {
  const bool always = is_error(row.severity.usual) && is_error(row.severity.other);
  if (always) return std::string(stops.of(language));
  const bool never = !is_error(row.severity.usual) && !is_error(row.severity.other);
  const Name& words = never ? goes_on : stops_or_goes_on;
  return fmt::format(fmt::runtime(words.of(language)), name_of(row.code));
}

}  // namespace

std::vector<HelpPart> help_on_findings(Language language) {
  std::vector<HelpPart> parts;
  parts.push_back(
      {"",
       {std::string(findings_intro.of(language)), std::string(findings_more.of(language))},
       {},
       {}});
  for (int i = 0; i < static_cast<int>(Code::count); ++i) {
    const Code code = static_cast<Code>(i);
    const auto group = std::ranges::find(finding_groups, code, &FindingGroup::first);
    if (group != finding_groups.end()) {
      parts.push_back({std::string(group->heading.of(language)), {}, {}, {}});
    }
    const FindingRow& row = row_of(code);
    parts.back().rows.push_back(
        {std::string(name_of(code)),
         fmt::format("{}{}{}", severity_text(row, language), language == Language::zh ? "：" : ": ",
                     open_sentence(sentence_in(row, language)))});
  }
  return parts;
}

std::string finding_help(std::string_view code, Language language) {
  const FindingRow& row = row_of(code_named(code));
  const Language other = language == Language::zh ? Language::en : Language::zh;
  std::string text = fmt::format("{}\n", name_of(row.code));
  const std::pair<Name, std::string> lines[] = {
      {severity_title, severity_text(row, language)},
      {sentence_title, open_sentence(sentence_in(row, language))},
      {other_title, open_sentence(sentence_in(row, other))},
      {effect_title, effect_of(row, language)},
  };
  constexpr int left = 14;
  for (const auto& [title, words] : lines) {
    std::string word(title.of(language));
    for (const std::string& line : wrap(words, 80 - left)) {
      text += fmt::format("{}{}\n", pad_right(word, left), line);
      word.clear();
    }
  }
  return text;
}

}  // namespace planmeter
