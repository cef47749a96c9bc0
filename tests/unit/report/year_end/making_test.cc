// SPDX-License-Identifier: MIT
// What a report says of its making.
#include "report/year_end/making.h"

#include "evaluate_sample.h"

namespace planmeter::making_test {
namespace {

using sample::Sample;

const Sample& plain() {
  static const Sample sample = sample::enterprises({"2023,799"});
  return sample;
}

/// `label: value`, a line each.
std::string head(const Plan& plan, const std::vector<DataSource>& sources, Language language,
                 const Question& question = {2023, {2023, 12, 31}}) {
  const Standings standings(plan, plain().observations, question, {});
  const ReportInput input{standings, sources, {Language::en, "1.2.3"}};
  std::string all;
  for (const auto& [label, value] : made_from(input, language).items) {
    all += label + ": ";
    if (const Text* words = std::get_if<Text>(&value)) all += words->text;
    if (const Number* number = std::get_if<Number>(&value)) all += number->shown;
    all += "\n";
  }
  return all;
}

std::string sources(const std::vector<DataSource>& files, Language language = Language::zh) {
  const std::string text = head(plain().plan(), files, language);
  const std::string label = language == Language::zh ? "数据来源: " : "Data: ";
  const std::size_t begin = text.find(label) + label.size();
  return text.substr(begin, text.find('\n', begin) - begin);
}

TEST_CASE("making: every line, in both languages") {
  const std::vector<DataSource> files = {{"数据.csv", 12, {2022, 2023}}};
  CHECK(head(plain().plan(), files, Language::zh) ==
        "规划: 样例规划\n监测年度: 2023\n评价基准日: 2023年12月31日\n"
        "数据来源: 数据.csv（12个数据，2022—2023年）\n编制工具: planmeter 1.2.3\n");
  CHECK(head(plain().plan(), files, Language::en) ==
        "Plan: Sample plan\nYear: 2023\nJudged as of: 31 December 2023\n"
        "Data: 数据.csv (12 values, 2022-2023)\nMade with: planmeter 1.2.3\n");
}

TEST_CASE("making: the document number where the plan has one, and the day asked for") {
  Plan plan = plain().plan();
  plan.document = "邢政办字〔2022〕3号";
  const Question october{2022, {2022, 10, 5}};
  CHECK(head(plan, {}, Language::zh, october) ==
        "规划: 样例规划\n规划文号: 邢政办字〔2022〕3号\n监测年度: 2022\n评价基准日: 2022年10月5日\n"
        "数据来源: 无\n编制工具: planmeter 1.2.3\n");
  CHECK(head(plan, {}, Language::en, october).find("Document: 邢政办字〔2022〕3号\n") !=
        std::string::npos);
}

TEST_CASE("making: runs of years, and the gaps between them") {
  CHECK(sources({{"a.csv", 1, {2022}}}) == "a.csv（1个数据，2022年）");
  CHECK(sources({{"a.csv", 2, {2021, 2022}}}) == "a.csv（2个数据，2021—2022年）");
  CHECK(sources({{"a.csv", 4, {2020, 2021, 2022, 2025}}}) == "a.csv（4个数据，2020—2022、2025年）");
  CHECK(sources({{"a.csv", 3, {2020, 2022, 2024}}}) == "a.csv（3个数据，2020、2022、2024年）");
  CHECK(sources({{"a.csv", 5, {2018, 2020, 2021, 2023, 2024}}}) ==
        "a.csv（5个数据，2018、2020—2021、2023—2024年）");
  CHECK(sources({{"a.csv", 4, {2020, 2021, 2022, 2025}}}, Language::en) ==
        "a.csv (4 values, 2020-2022, 2025)");
}

TEST_CASE("making: no file, an empty one, and several") {
  CHECK(sources({}) == "无");
  CHECK(sources({}, Language::en) == "none");
  CHECK(sources({{"a.csv", 0, {}}}) == "a.csv（0个数据）");
  CHECK(sources({{"a.csv", 0, {}}}, Language::en) == "a.csv (0 values)");
  CHECK(sources({{"a.csv", 3, {2022}}, {"-", 1, {2023}}}) ==
        "a.csv（3个数据，2022年）；-（1个数据，2023年）");
  CHECK(sources({{"a.csv", 3, {2022}}, {"-", 2, {2023}}}, Language::en) ==
        "a.csv (3 values, 2022); - (2 values, 2023)");
}

}  // namespace
}  // namespace planmeter::making_test
