// SPDX-License-Identifier: MIT
// The table of topics, and how a topic becomes a page.
#include "cli/help_topics.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

#include "core/text.h"
#include "report/words/sentence.h"

namespace planmeter {

namespace {

constexpr HelpTopic all_topics[] = {
    {"data",
     "DATA",
     {"数据文件：列、数值、数据状态", "data files: their columns, values and statuses"},
     help_on_data},
    {"plan",
     "PLAN FILES",
     {"规划文件：全部键及其取值", "plan files: all keys, and the words they take"},
     help_on_plans},
    {"statuses",
     "STATUSES",
     {"各种结论及其原因", "what the verdicts mean, and their reasons"},
     help_on_statuses},
    {"formats",
     "FORMATS",
     {"输出格式、后缀和报告的各部分", "formats of output, their suffixes, parts of a report"},
     help_on_formats},
    {"methods",
     "METHODS",
     {"进度的各种评价方法", "how the way to a target is judged"},
     help_on_methods},
    {"areas", "AREAS", {"分地区评价", "judging every area of the data"}, help_on_areas},
    {"findings",
     "FINDINGS",
     {"全部错误、警告和提示；其后加代码只看一条",
      "all errors, warnings and notes; with a CODE behind it, that one"},
     help_on_findings},
    {"exit-status",
     "EXIT STATUS",
     {"各命令的退出状态", "what each command tells its caller"},
     help_on_exit_statuses},
};

constexpr int help_width = 80;
constexpr int widest_word = 22;  // a longer one has a line of its own
constexpr std::string_view indentation = "  ";
constexpr Name heading_mark = {"：", ":"};

int word_column(const std::vector<HelpRow>& rows) {
  int width = 0;
  for (const HelpRow& row : rows) {
    const int own = display_width(row.word);
    if (own <= widest_word) width = std::max(width, own);
  }
  return width;
}

std::string row_lines(const HelpRow& row, int column) {
  const int left = static_cast<int>(indentation.size()) * 2 + column;
  std::string text;
  std::string word = row.word;
  if (display_width(word) > column) {
    for (const std::string& line : wrap(word, help_width - static_cast<int>(indentation.size()))) {
      text += fmt::format("{}{}\n", indentation, line);
    }
    word.clear();
  }
  for (const std::string& line : wrap(row.meaning, help_width - left)) {
    text += fmt::format("{}{}{}{}\n", indentation, pad_right(word, column), indentation, line);
    word.clear();
  }
  return text;
}

std::string part_lines(const HelpPart& part, Language language) {
  std::string text = "\n";
  if (!part.heading.empty()) text += fmt::format("{}{}\n", part.heading, heading_mark.of(language));
  for (const std::string& sentence : part.sentences) {
    text += fmt::format("{}\n", fmt::join(wrap(sentence, help_width), "\n"));
  }
  for (const std::string_view line : part.lines) {
    text += fmt::format("{}{}\n", indentation, line);
  }
  const int column = word_column(part.rows);
  for (const HelpRow& row : part.rows) text += row_lines(row, column);
  return text;
}

}  // namespace

std::span<const HelpTopic> help_topics() { return all_topics; }

const HelpTopic* find_topic(std::string_view name) {
  const auto found = std::ranges::find(all_topics, name, &HelpTopic::name);
  return found == std::end(all_topics) ? nullptr : found;
}

std::string topic_help(const HelpTopic& topic, Language language) {
  std::string text = fmt::format("{}\n", topic.summary.of(language));
  for (const HelpPart& part : topic.parts(language)) text += part_lines(part, language);
  return text;
}

std::string listed(std::span<const std::string_view> words, Language language) {
  return join(words, text_of(Mark::pause, language));
}

}  // namespace planmeter
