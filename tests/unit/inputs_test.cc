// SPDX-License-Identifier: MIT
// Tests of finding lines again in the texts of a run.
#include "core/inputs.h"

#include <doctest/doctest.h>

using namespace planmeter;

namespace {

Inputs three_inputs() {
  Inputs inputs;
  inputs.add({"a.csv", "first\r\n第二行\n"});  // two lines, and an empty third
  inputs.add({"b.csv", ""});
  inputs.add({"c.csv", "only"});
  return inputs;
}

TEST_CASE("inputs: a plan's lines are looked up and not counted") {
  Inputs inputs;
  inputs.add_plan({"plan.yaml", "a: 1\nb: 2\n"});
  inputs.add({"data.csv", "indicator\nx\n"});
  CHECK(inputs.locate(2).file == "data.csv");
  CHECK(inputs.locate(2).line == 2);
  CHECK(inputs.line_text("plan.yaml", 2) == "b: 2");
}

}  // namespace

TEST_CASE("Inputs::offset: lines are counted on over the files") {
  const Inputs inputs = three_inputs();
  CHECK(inputs.all().size() == 3);
  CHECK(inputs.offset(0) == 0);
  CHECK(inputs.offset(1) == 3);
  CHECK(inputs.offset(2) == 4);
}

TEST_CASE("Inputs::locate: the file and its own line") {
  const Inputs inputs = three_inputs();
  CHECK(inputs.locate(1).file == "a.csv");
  CHECK(inputs.locate(1).line == 1);
  CHECK(inputs.locate(3).file == "a.csv");
  CHECK(inputs.locate(3).line == 3);
  CHECK(inputs.locate(4).file == "b.csv");
  CHECK(inputs.locate(4).line == 1);
  CHECK(inputs.locate(5).file == "c.csv");
  CHECK(inputs.locate(5).line == 1);
}

TEST_CASE("Inputs::locate: 0 is nowhere") {
  CHECK(three_inputs().locate(0).file.empty());
  CHECK(three_inputs().locate(0).line == 0);
  CHECK(Inputs().locate(1).file.empty());
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
