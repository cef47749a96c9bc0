// SPDX-License-Identifier: MIT
// Fields of the other targets, and the ledger in its own words.
#include "report/body/progress.h"

#include "ledger_sample.h"

namespace planmeter::progress_test {
namespace {

std::string first_paragraph(const BodyFacts& facts) {
  return std::get<Paragraph>(other_progress(facts).front()).text;
}

/// Two targets of the text, due in 2022, of one group or of two.
std::string fields(const sample::Rows& rows, bool grouped, Language language = Language::zh) {
  const std::string keys = ", unit: 家, measure: stock, targets: [{year: 2022, at_least: 5}]}\n";
  const std::string groups =
      "groups:\n  - {id: g, name: {zh: 平台, en: Platforms}}\n"
      "  - {id: h, name: {zh: 人才, en: Talent}}\n";
  const sample::Sample sample(
      "  - {id: a, name: {zh: 甲, en: A}" + std::string(grouped ? ", group: g" : "") + keys +
          "  - {id: b, name: {zh: 乙, en: B}" + std::string(grouped ? ", group: h" : "") + keys +
          (grouped ? groups : ""),
      rows);
  const Standings standings = sample.standings(2022);
  return first_paragraph({standings, nullptr, nullptr, language});
}

TEST_CASE("other_progress: how many fields came as far as they should, and none before data") {
  const std::string heading = "（一）其他目标分领域进展。应评价的2项";
  CHECK(fields({"a,2022,5", "b,2022,5"}, true) ==
        heading + "分布在2个领域，各领域均全部达到要求。");
  CHECK(fields({"a,2022,5", "b,2022,4"}, true) ==
        heading + "分布在2个领域，其中1个领域全部达到要求；人才1项中达到0项。");
  CHECK(fields({"a,2022,4", "b,2022,约5"}, true) ==
        heading +
            "分布在2个领域，没有一个领域全部达到要求；平台1项中达到0项；人才1项中达到0项、"
            "尚不能判定1项。");
  CHECK(fields({}, true) == heading + "分布在2个领域，均尚不能评价。");
  CHECK(fields({}, true, Language::en) ==
        "Other targets by field. The 2 due are of 2 fields, none of them decided yet.");
}

TEST_CASE("other_progress: a plan without groups has no fields") {
  const std::string heading = "（一）其他目标分领域进展。应评价的2项";
  CHECK(fields({"a,2022,5", "b,2022,5"}, false) == heading + "中达到要求2项。");
  CHECK(fields({"a,2022,5"}, false) == heading + "中达到要求1项、尚不能判定1项。");
  CHECK(fields({}, false) == heading + "均尚不能评价。");
  CHECK(fields({"a,2022,5", "b,2022,4"}, false, Language::en) ==
        "Other targets by field. 1 of 2 due met what was asked.");
}

/// What is said of the one task, whose standards are missed.
std::string missed(const std::string& wording, Language language = Language::zh) {
  const sample::LedgerSample sample(
      {"{number: \"1\", task: {zh: 任务1, en: Task 1}, lead_units: [甲局], due: 2022-12, "
       "wording: " +
       wording + ", standards: [{indicator: value, at_least: 39}, {indicator: zone, is: done}]}"},
      {"value,2022,38.5", "zone,2022,60%"});
  const Standings standings(sample.plan(), sample.observations, {2022, year_end(2022)});
  const LedgerResult ledger = sample.ledger();
  const std::vector<Block> blocks = other_progress({standings, &ledger, nullptr, language});
  return std::get<Paragraph>(blocks.back()).text;
}

TEST_CASE("other_progress: a task that is not done is told in the ledger's own words") {
  CHECK(missed("技术合同成交额达到39亿元，建成示范园区") ==
        "1．台账1“任务1”：“技术合同成交额达到39亿元”未达到，实际38.5亿元；“建成示范园区”未达到，"
        "完成60%。原因：【待填报】。");
}

TEST_CASE("other_progress: in the plan's words where the ledger's cannot be told apart") {
  const std::string text = missed("全面完成");
  CHECK(text.find("全面完成") == std::string::npos);
  CHECK(text.find("38.5亿元，未达到标准（39亿元以上）") != std::string::npos);
  CHECK(missed("技术合同成交额达到39亿元，建成示范园区", Language::en).find("技术合同") ==
        std::string::npos);
}

}  // namespace
}  // namespace planmeter::progress_test
