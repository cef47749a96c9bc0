// SPDX-License-Identifier: MIT
// Tests of finding lines again in the texts of a run.
#include "core/inputs.h"

#include <doctest/doctest.h>

namespace planmeter::inputs_test {

namespace {

Inputs three_inputs() {
  Inputs inputs;
  inputs.add({"a.csv", "first\r\n第二行\n"});  // two lines, and an empty third
  inputs.add({"b.csv", ""});
  inputs.add({"c.csv", "only"});
  return inputs;
}

/// `file:line:column` of a position.
std::string place(const Inputs& inputs, std::uint64_t position) {
  const InputPlace found = inputs.locate(position);
  return std::string(found.file) + ":" + std::to_string(found.line) + ":" +
         std::to_string(found.column);
}

TEST_CASE("inputs: a plan's lines are looked up and not counted") {
  Inputs inputs;
  inputs.add_plan({"plan.yaml", "a: 1\nb: 2\n"});
  inputs.add({"data.csv", "indicator\nx\n"});
  CHECK(place(inputs, 11) == "data.csv:2:1");
  CHECK(inputs.line_text("plan.yaml", 2) == "b: 2");
}

}  // namespace

TEST_CASE("Inputs::first: positions are counted on over the files, with one past each end") {
  const Inputs inputs = three_inputs();
  CHECK(inputs.all().size() == 3);
  CHECK(inputs.first(0) == 1);
  CHECK(inputs.first(1) == 19);  // 7 + 10 bytes before it, and one
  CHECK(inputs.first(2) == 20);
}

TEST_CASE("Inputs::locate: the file, its own line, and the column in characters") {
  const Inputs inputs = three_inputs();
  CHECK(place(inputs, 1) == "a.csv:1:1");
  CHECK(place(inputs, 6) == "a.csv:1:6");
  CHECK(place(inputs, 8) == "a.csv:2:1");
  CHECK(place(inputs, 14) == "a.csv:2:3");  // the third character of three bytes each
  CHECK(place(inputs, 18) == "a.csv:3:1");
  CHECK(place(inputs, 19) == "b.csv:1:1");
  CHECK(place(inputs, 22) == "c.csv:1:3");
}

TEST_CASE("Inputs::locate: 0 is nowhere") {
  CHECK(place(three_inputs(), 0) == ":0:0");
  CHECK(place(Inputs(), 1) == ":0:0");
}

TEST_CASE("Inputs::locate: a byte-order mark is no column") {
  Inputs inputs;
  inputs.add({"data.csv",
              "\xEF\xBB\xBF"
              "6,2022\n"});
  CHECK(place(inputs, 4) == "data.csv:1:1");
  CHECK(place(inputs, 6) == "data.csv:1:3");
}

TEST_CASE("Inputs: lines on both sides of the blocks they are counted in") {
  // 70,000 lines of 10 bytes: a block of 65,536 bytes ends within line 6554.
  std::string text;
  for (int i = 1; i <= 70'000; ++i) text += std::to_string(100'000'000 + i) + "\n";
  Inputs inputs;
  inputs.add({"data.csv", text});
  CHECK(place(inputs, 65'537) == "data.csv:6554:7");
  CHECK(place(inputs, 65'535) == "data.csv:6554:5");
  CHECK(place(inputs, 700'000) == "data.csv:70000:10");
  CHECK(inputs.line_text("data.csv", 6554) == "100006554");
  CHECK(inputs.line_text("data.csv", 6555) == "100006555");
  CHECK(inputs.line_text("data.csv", 70'000) == "100070000");
  CHECK(inputs.line_text("data.csv", 70'001).empty());
  CHECK(inputs.line_text("data.csv", 1) == "100000001");
}

TEST_CASE("Inputs: a line longer than several blocks") {
  const std::string text = "a\n" + std::string(200'000, 'x') + "\nb\n";
  Inputs inputs;
  inputs.add({"data.csv", text});
  CHECK(place(inputs, 150'003) == "data.csv:2:150001");
  CHECK(inputs.line_text("data.csv", 2).size() == 200'000);
  CHECK(inputs.line_text("data.csv", 3) == "b");
}

TEST_CASE("Inputs::line_text: without its line break") {
  const Inputs inputs = three_inputs();
  CHECK(inputs.line_text("a.csv", 1) == "first");
  CHECK(inputs.line_text("a.csv", 2) == "第二行");
  CHECK(inputs.line_text("a.csv", 3).empty());
  CHECK(inputs.line_text("c.csv", 1) == "only");
}

TEST_CASE("Inputs::line_text: empty where there is no such line or file") {
  const Inputs inputs = three_inputs();
  CHECK(inputs.line_text("a.csv", 4).empty());
  CHECK(inputs.line_text("a.csv", 0).empty());
  CHECK(inputs.line_text("a.csv", -1).empty());
  CHECK(inputs.line_text("c.csv", 2).empty());
  CHECK(inputs.line_text("d.csv", 1).empty());
}

}  // namespace planmeter::inputs_test
