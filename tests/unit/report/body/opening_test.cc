// SPDX-License-Identifier: MIT
// Titles in pieces, days, and the list of annexes.
#include "report/body/opening.h"

#include "evaluate_sample.h"

namespace planmeter::opening_test {
namespace {

using Pieces = std::vector<Words>;

const sample::Sample& plan() {
  static const sample::Sample sample = sample::enterprises({"2022,750"});
  return sample;
}

TEST_CASE("report_title: no piece has half a name in it") {
  const Standings standings = plan().standings(2022);
  CHECK(report_title({standings}, false) == Pieces{"样例规划", "2022年度实施情况", "监测报告"});
  CHECK(report_title({standings}, true) ==
        Pieces{"样例规划", "2022年度实施情况", "监测报告（征求意见稿）"});
  ReportNotes notes;
  notes.head.office = "甲局";
  CHECK(report_title({standings, nullptr, &notes}, true) ==
        Pieces{"甲局关于", "样例规划", "2022年度实施情况的", "监测报告（征求意见稿）"});
  CHECK(report_title({standings, nullptr, &notes, Language::en}, true) ==
        Pieces{"甲局: Annual Monitoring Report on the Sample plan, 2022 (draft for comment)"});
  CHECK(report_title({standings, nullptr, nullptr, Language::en}, false) ==
        Pieces{"Sample plan: Annual Monitoring Report, 2022"});
}

TEST_CASE("opening: what was looked at, by what day") {
  const Standings standings = plan().standings(2022);
  ReportNotes notes;
  notes.head.addressee = "市政府";
  notes.head.data_until = Date{2023, 1, 15};
  const std::vector<Block> blocks = opening({standings, nullptr, &notes});
  REQUIRE(blocks.size() == 2);
  CHECK(std::get<Paragraph>(blocks[0]).text == "市政府：");
  CHECK(std::get<Paragraph>(blocks[0]).flush);
  CHECK(std::get<Paragraph>(blocks[1]).text ==
        "根据《样例规划》，对2022年度1项目标进行了监测。数据截至2023年1月15日。");
}

TEST_CASE("opening: no cut-off day that nobody gave") {
  const Standings standings = plan().standings(2022);
  const std::vector<Block> blocks = opening({standings});
  REQUIRE(blocks.size() == 1);
  CHECK(std::get<Paragraph>(blocks[0]).text ==
        "根据《样例规划》，对2022年度1项目标进行了监测。按2022年12月31日已到期、有效的目标评价。");
}

TEST_CASE("add_annex_list: the numbers stand below each other") {
  std::vector<Block> blocks;
  add_annex_list(blocks, {"甲表", "乙表"}, Language::zh);
  add_annex_list(blocks, {"A", "B"}, Language::en);
  add_annex_list(blocks, {}, Language::zh);
  REQUIRE(blocks.size() == 2);
  CHECK(std::get<Bullets>(blocks[0]).items ==
        std::vector<std::string>{"附件：1．甲表", "　　　2．乙表"});
  CHECK(std::get<Bullets>(blocks[1]).items == std::vector<std::string>{"Annexes: 1. A", "2. B"});
}

}  // namespace
}  // namespace planmeter::opening_test
