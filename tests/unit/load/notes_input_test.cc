// SPDX-License-Identifier: MIT
// Tests of what a file of notes is taken for.
#include "load/notes_input.h"

#include <doctest/doctest.h>

#include "plan_sample.h"

namespace planmeter::notes_input_test {

namespace {

struct Decoded {
  NotesText notes;
  std::string findings;
};

Decoded decode(std::string_view name, std::string_view bytes) {
  Diagnostics found;
  Decoded result;
  result.notes = decode_notes(name, std::string(bytes), found);
  result.findings = finding_lines(found);
  return result;
}

}  // namespace

TEST_CASE("decode_notes: a sheet by its name or its first line, anything else is YAML") {
  CHECK(decode("a.csv", "schema: planmeter-notes/1\n").notes.is_sheet);
  CHECK(decode("a.CSV", "").notes.is_sheet);
  CHECK(decode("a.txt", "事项,原因\n").notes.is_sheet);
  CHECK(decode("-", "\n原因;item\n").notes.is_sheet);
  CHECK(decode("a", "名称\t事项\n").notes.is_sheet);
  CHECK_FALSE(decode("a.yaml", "schema: planmeter-notes/1\n").notes.is_sheet);
  CHECK_FALSE(decode("a.yaml", "{\"schema\": \"planmeter-notes/1\"}\n").notes.is_sheet);
  CHECK_FALSE(decode("csv", "# 事项,原因\n").notes.is_sheet);
  CHECK_FALSE(decode(".csv", "").notes.is_sheet);
}

TEST_CASE("decode_notes: byte-order marks, GB18030 and line ends") {
  CHECK(decode("a.csv", "\xEF\xBB\xBFitem\r\n").notes.text == "item\r\n");
  CHECK(decode("a.csv", "item\rlabs").notes.text == "item\nlabs");
  CHECK(decode("a.yaml", "\xEF\xBB\xBFschema: x\n").notes.text == "schema: x\n");
  // 事项,原因 in GB18030.
  const Decoded other = decode("a.txt", "\xCA\xC2\xCF\xEE,\xD4\xAD\xD2\xF2\n");
  CHECK(other.notes.is_sheet);
  CHECK(other.notes.text == "事项,原因\n");
  CHECK(other.findings == "a.txt:0:0 note file-decoded GB18030\n");
  // Of YAML nothing is decoded, and nothing said of it here: 原因.
  const Decoded yaml = decode("a.yaml", "\xD4\xAD\xD2\xF2: x\n");
  CHECK_FALSE(yaml.notes.is_sheet);
  CHECK(yaml.notes.text == "\xD4\xAD\xD2\xF2: x\n");
  CHECK(yaml.findings.empty());
}

TEST_CASE("decode_notes: a workbook is none") {
  const Decoded workbook = decode("a.xlsx", "PK\x03\x04");
  CHECK_FALSE(workbook.notes.usable);
  CHECK(workbook.findings == "a.xlsx:0:0 error file-workbook\n");
}

TEST_CASE("parse_notes_text: characters first, then either form") {
  const PlanRead plan = read_plan(
      plan_head + "indicators:\n  - {id: labs, name: {zh: 实验室}, unit: 家, measure: stock}\n");
  REQUIRE(plan.findings.empty());
  const auto parse = [&plan](std::string_view text, bool is_sheet) {
    Diagnostics found;
    const LoadedNotes loaded = parse_notes_text("n", text, is_sheet, plan.plan(), found);
    const NoteEntry* note = find_indicator_note(loaded.notes, 0);
    return finding_lines(found) + (note == nullptr ? "none" : std::string(note->reason));
  };
  CHECK(parse("item,reason\nlabs,甲\n", true) == "甲");
  CHECK(parse("schema: planmeter-notes/1\nindicators: {labs: {reason: 甲}}\n", false) == "甲");
  CHECK(parse("item,reason\nlabs,\xFF\n", true) == "n:2:6 error file-not-utf8 0xFF\nnone");
}

}  // namespace planmeter::notes_input_test
