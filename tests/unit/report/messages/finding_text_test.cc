// SPDX-License-Identifier: MIT
// Findings as a compiler prints them: place, sentence, code, and a caret under the place.
#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/diagnostic.h"
#include "report/messages/messages.h"

namespace planmeter::finding_text_test {
namespace {

Diagnostic bad_value(int line, int column) {
  Diagnostic diagnostic;
  diagnostic.code = Code::csv_bad_value;
  diagnostic.severity = Severity::error;
  diagnostic.file = "data.csv";
  diagnostic.line = line;
  diagnostic.column = column;
  diagnostic.arguments = {"七百"};
  return diagnostic;
}

Inputs with_line(const std::string& line) {
  Inputs inputs;
  inputs.add({"data.csv", "指标,年份,数值\n" + line + "\n"});
  return inputs;
}

/// The excerpt alone: what follows the first line.
std::string excerpt(const std::string& line, int column) {
  const std::string text = finding_text(bad_value(2, column), with_line(line), Language::en);
  return text.substr(text.find('\n') + 1);
}

TEST_CASE(
    "finding_text: the caret stands under the character, Chinese ones being two columns wide") {
  // Six wide characters, a comma, four digits and a comma: 12 + 6 columns before the 13th
  // character.
  CHECK(finding_text(bad_value(2, 13), with_line("高新技术企业,2022,七百"), Language::zh) ==
        "data.csv:2:13: error: "
        "数值“七百”无法识别；应为数（小数点用“."
        "”，逗号只用于千分位）、界限（如≥1500）、约数、状态或缺失标记（如“—”“暂无”） "
        "[csv-bad-value]\n"
        "  高新技术企业,2022,七百\n"
        "                    ^\n");
}

TEST_CASE("findings_text: a hundred of a kind in one file, and a count of the rest") {
  Diagnostics findings;
  for (int i = 0; i < 220; ++i) {
    Diagnostic found = bad_value(0, 0);
    found.severity = i < 120 ? Severity::note : Severity::error;
    findings.add(std::move(found));
  }
  Diagnostic other = bad_value(0, 0);
  other.file = "b.csv";
  findings.add(std::move(other));
  const auto count = [](const std::string& text, std::string_view part) {
    int found = 0;
    for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) {
      ++found;
    }
    return found;
  };
  const std::string text = findings_text(findings, {}, Language::en);
  CHECK(count(text, "error:") == 101);
  CHECK(count(text, "note:") == 101);
  CHECK(text.ends_with("\ndata.csv: note: 20 more, not listed one by one [csv-bad-value]\n"));
  CHECK(findings.size() == 221);
  CHECK(findings.count(Severity::note) == 120);
  CHECK(findings_text({}, {}, Language::zh).empty());
}

TEST_CASE("finding_text: the sentence follows the language, the rest does not") {
  CHECK(finding_text(bad_value(2, 8), with_line("6,2022,七百"), Language::en) ==
        "data.csv:2:8: error: '七百' is no value; expected a number (a comma is never a decimal "
        "point), a bound such as >=1500, an "
        "estimate, a state or a missing mark such as NA [csv-bad-value]\n"
        "  6,2022,七百\n"
        "         ^\n");
  CHECK(message_text(bad_value(2, 8), Language::zh) ==
        "数值“七百”无法识别；应为数（小数点用“."
        "”，逗号只用于千分位）、界限（如≥1500）、约数、状态或缺失标记（如“—”“暂无”）");
}

TEST_CASE("message_text: a part of a file, a word of the usage lines, and lists of what they are") {
  const auto told = [](Code code, std::vector<std::string> arguments, Language language) {
    Diagnostic diagnostic;
    diagnostic.code = code;
    diagnostic.arguments = std::move(arguments);
    return message_text(diagnostic, language);
  };
  CHECK(told(Code::plan_missing_key, {"schema", "file"}, Language::en) ==
        "file has no key 'schema'; expected one");
  CHECK(told(Code::plan_missing_key, {"schema", "file"}, Language::zh) ==
        "文件开头缺少键“schema”；应补上");
  CHECK(told(Code::plan_missing_key, {"text", "note"}, Language::zh) ==
        "说明文件缺少键“text”；应补上");
  CHECK(told(Code::plan_missing_key, {"name", "indicator"}, Language::zh) ==
        "indicator缺少键“name”；应补上");
  CHECK(told(Code::plan_unknown_key, {"from", "file", "id, name"}, Language::zh) ==
        "文件中没有键“from”；应为id或name");
  CHECK(told(Code::usage_missing_argument, {"COMMAND", "check, list, man"}, Language::zh) ==
        "未指定命令；请指定，如check、list或man");
  CHECK(told(Code::usage_missing_argument, {"COMMAND", "check, list, man"}, Language::en) ==
        "no COMMAND given; expected one such as check, list or man");
  CHECK(told(Code::usage_missing_argument, {"INDICATOR, DATA", "1"}, Language::zh) ==
        "未指定指标和数据文件；请指定，如1");
  CHECK(told(Code::csv_missing_column, {"value", "year"}, Language::zh) ==
        "表头“year”中缺少列“数值（value）”；应有此列");
  CHECK(told(Code::csv_bad_status, {"x", "final, preliminary"}, Language::zh) ==
        "此处不能使用数据状态“x”；应为最终数（final）或初步数（preliminary）");
  CHECK(told(Code::usage_bad_choice, {"--fail-on", "lost", "met, missed"}, Language::zh) ==
        "--fail-on的值为“lost”；应为达标（met）或未达标（missed）");
  // A word of an option that is a column's too is the option's.
  CHECK(told(Code::usage_bad_choice, {"--by", "county", "area"}, Language::zh) ==
        "--by的值为“county”；应为area");
  CHECK(told(Code::csv_empty, std::vector<std::string>(20, "more than there are"), Language::en) ==
        "no data; expected at least a header line");
}

TEST_CASE("finding_text: the severity is the finding's own") {
  Diagnostic warning = bad_value(2, 1);
  warning.severity = Severity::warning;
  CHECK(finding_text(warning, Inputs{}, Language::en).starts_with("data.csv:2:1: warning: "));
  warning.severity = Severity::note;
  CHECK(finding_text(warning, Inputs{}, Language::en).starts_with("data.csv:2:1: note: "));
}

TEST_CASE("finding_text: a finding about the whole file, and one about the command line") {
  Diagnostic empty;
  empty.code = Code::csv_empty;
  empty.file = "data.csv";
  CHECK(finding_text(empty, with_line("6"), Language::zh) ==
        "data.csv: error: 文件没有数据；应至少有表头一行 [csv-empty]\n");
  Diagnostic usage;
  usage.code = Code::usage_no_year;
  CHECK(finding_text(usage, Inputs{}, Language::en) ==
        "planmeter: error: no year in the data; expected --year [usage-no-year]\n");
}

TEST_CASE("finding_text: a line that is not at hand is not shown") {
  CHECK(finding_text(bad_value(9, 1), with_line("6,2022,七百"), Language::zh) ==
        "data.csv:9:1: error: "
        "数值“七百”无法识别；应为数（小数点用“."
        "”，逗号只用于千分位）、界限（如≥1500）、约数、状态或缺失标记（如“—”“暂无”） "
        "[csv-bad-value]\n");
}

TEST_CASE("finding_text: tabs count as one column and are shown as one") {
  CHECK(excerpt("6\t2022\t七百", 8) == "  6 2022 七百\n         ^\n");
}

TEST_CASE("finding_text: a caret past the end stands after the last character") {
  CHECK(excerpt("六,2022", 8) == "  六,2022\n         ^\n");
}

TEST_CASE("finding_text: long lines are cut to 80 columns about the place") {
  const std::string digits(200, '1');
  CHECK(excerpt(digits, 1) == "  " + std::string(80, '1') + "\n  ^\n");
  // Sixty columns are kept before the place.
  CHECK(excerpt(digits, 150) ==
        "  " + std::string(80, '1') + "\n  " + std::string(60, ' ') + "^\n");
  CHECK(excerpt(digits, 200) ==
        "  " + std::string(61, '1') + "\n  " + std::string(60, ' ') + "^\n");
}

TEST_CASE("finding_text: a wide character is never cut in half") {
  std::string line = "1";
  for (int i = 0; i < 60; ++i) line += "县";
  std::string shown = "  1";
  for (int i = 0; i < 39; ++i) shown += "县";
  // 1 + 39 x 2 = 79 columns; a 40th would need 81.
  CHECK(excerpt(line, 1) == shown + "\n  ^\n");
}

}  // namespace
}  // namespace planmeter::finding_text_test
