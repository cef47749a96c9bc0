// SPDX-License-Identifier: MIT
// Words and codes of statuses.
#include "load/observations/cells/observations_status.h"

#include <doctest/doctest.h>

#include <string>

namespace planmeter::observations_status_test {
namespace {

std::string read(std::string_view text) {
  const std::optional<StatusText> status = parse_status(text);
  if (!status) return "none";
  if (status->missing) return "missing";
  return std::string(code_of(status->status)) + (status->estimate ? " estimate" : "");
}

TEST_CASE("observations_status: our words, in both languages and any case") {
  CHECK(read("") == "final");
  CHECK(read("final") == "final");
  CHECK(read("Preliminary") == "preliminary");
  CHECK(read("break") == "break");
  CHECK(read("other_definition") == "other_definition");
  CHECK(read("最终") == "final");
  CHECK(read("正式") == "final");
  CHECK(read("初步") == "preliminary");
  CHECK(read("快报") == "preliminary");
  CHECK(read("断点") == "break");
  CHECK(read("口径不同") == "other_definition");
  CHECK(read("预计") == "final estimate");
}

TEST_CASE("observations_status: what nobody has counted never decides; words for codes") {
  for (const std::string_view text : {"F", "i", "s", "u", "Estimated value", "Low reliability"}) {
    CAPTURE(text);
    CHECK(read(text) == "final estimate");
  }
  CHECK(read("r") == "final");
  CHECK(read("Normal value") == "final");
  CHECK(read("v") == "preliminary");
  CHECK(read("Provisional value") == "preliminary");
  CHECK(read("Time series break") == "break");
  CHECK(read("Definition differs") == "other_definition");
  CHECK(read("Missing value") == "missing");
}

TEST_CASE("observations_status: SDMX codes") {
  CHECK(read("A") == "final");
  CHECK(read("P") == "preliminary");
  CHECK(read("B") == "break");
  CHECK(read("D") == "other_definition");
  CHECK(read("E") == "final estimate");
  CHECK(read("M") == "missing");
  CHECK(read("O") == "missing");
  CHECK(read("L") == "missing");
}

TEST_CASE("observations_status: of several the most doubtful holds") {
  CHECK(read("bp") == "break");
  CHECK(read("b;p") == "break");
  CHECK(read("p, b") == "break");
  CHECK(read("be") == "final estimate");
  CHECK(read("E;P") == "final estimate");
  CHECK(read("bd") == "other_definition");
  CHECK(read("rp") == "preliminary");
  CHECK(read("A/R") == "final");
  CHECK(read("ec") == "missing");
  CHECK(read("Time series break; Estimated value") == "final estimate");
  CHECK(read("b p") == "break");
  CHECK(read("b;x") == "none");
  CHECK(read("bq") == "none");
  CHECK(read("bdep") == "none");
  CHECK(read(";") == "none");
  CHECK(parse_status("b;p")->given);
}

TEST_CASE("observations_status: what is kept back or is nothing") {
  CHECK(read("n") == "final estimate");
  CHECK(read("c") == "missing");
  CHECK(read("z") == "missing");
}

TEST_CASE("observations_status: anything else is no status") {
  CHECK(read("X") == "none");
  CHECK(read("finale") == "none");
}

TEST_CASE("observations_status: a status written beside a value") {
  const auto parts = [](std::string_view text) {
    const std::optional<StatusBesideValue> found = find_status_beside_value(text);
    if (!found) return std::string("none");
    return std::string(found->status) + "|" + std::string(found->value);
  };
  CHECK(parts("初步46") == "初步|46");
  CHECK(parts("初步 46家") == "初步|46家");
  CHECK(parts("46（快报）") == "快报|46");
  CHECK(parts("46 (快报)") == "快报|46");
  CHECK(parts("（预计）46") == "预计|46");
  CHECK(parts("46预计") == "预计|46");
  CHECK(parts("初步") == "初步|");
  CHECK(parts("46") == "none");
  CHECK(parts("46P") == "none");
  CHECK(parts("P46") == "none");
  CHECK(parts("") == "none");
}

}  // namespace
}  // namespace planmeter::observations_status_test
