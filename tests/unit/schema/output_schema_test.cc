// SPDX-License-Identifier: MIT
// The schema of a small table, and what is refused.
#include "schema/output_schema.h"

#include <doctest/doctest.h>

#include <stdexcept>

namespace planmeter::output_schema_test {
namespace {

constexpr std::string_view colours[] = {"red", "", "green"};

TableFacts small_table() {
  return {"small",
          AskedYear::none,
          {{"name", cells::named("word")},
           {"colour", cells::or_null(cells::one_of(colours))},
           {"from", cells::or_null(cells::named("word")), 1},
           {"to", cells::named("word"), 1}},
          false};
}

/// The words of that table, with its fields as given.
std::string words(std::string_view fields, std::string_view codes = "{}") {
  return R"({"schema": {"required": ["plan"], "properties": {}},
    "definitions": {"word": {"description": "A word.", "type": "string"}},
    "codes": )" +
         std::string(codes) + R"(, "appended": {}, "head_key": "Before the tables.",
    "tables": {"small": {"description": "A small table.", "fields": )" +
         std::string(fields) +
         R"(}}, "outputs": {"show": {"description": "show.", "tables": ["small"], "also": []}}})";
}

constexpr std::string_view all_fields =
    R"({"name": "Its name.", "colour": "Its colour.", "from": "From.", "to": "To."})";

std::string refusal(const std::string& text) {
  const std::vector<TableFacts> tables = {small_table()};
  try {
    output_schema(text, tables);
  } catch (const std::runtime_error& error) {
    return error.what();
  }
  return "none";
}

TEST_CASE("output_schema: a table with a group of columns that is there whole or not at all") {
  const std::vector<TableFacts> tables = {small_table()};
  CHECK(output_schema(words(all_fields), tables) == R"({
 "required": ["plan"],
 "properties": {
  "small": {
   "description": "A small table.",
   "type": "array",
   "items": {
    "$ref": "#/$defs/small_row"
   }
  }
 },
 "$defs": {
  "word": {
   "description": "A word.",
   "type": "string"
  },
  "word_or_null": {
   "description": "A word. Null where there is none.",
   "type": ["string", "null"]
  },
  "small_row": {
   "description": "A small table.",
   "type": "object",
   "additionalProperties": false,
   "required": ["name", "colour"],
   "properties": {
    "name": {
     "description": "Its name.",
     "$ref": "#/$defs/word"
    },
    "colour": {
     "description": "Its colour.",
     "enum": ["red", "green", null]
    },
    "from": {
     "description": "From.",
     "$ref": "#/$defs/word_or_null"
    },
    "to": {
     "description": "To.",
     "$ref": "#/$defs/word"
    }
   },
   "dependentRequired": {
    "from": ["to"],
    "to": ["from"]
   }
  },
  "head_key": {
   "description": "Before the tables.",
   "enum": ["plan"]
  },
  "show_output": {
   "description": "show.",
   "$ref": "#",
   "required": ["small"],
   "propertyNames": {
    "anyOf": [{
      "$ref": "#/$defs/head_key"
     }, {
      "enum": ["small"]
     }]
   }
  }
 }
}
)");
}

TEST_CASE("output_schema: a column without words, words without a column, and other slips") {
  CHECK(refusal(words(R"({"name": "", "colour": "", "from": ""})")) == "words: nothing of 'to'");
  CHECK(refusal(words(R"({"name": "", "colour": "", "from": "", "to": "", "via": ""})")) ==
        "words: small has no column 'via'");
  CHECK(refusal(words(all_fields, R"({"shade": "No column has it."})")) ==
        "words: no column has codes 'shade'");
  CHECK(refusal("{") == "words: Missing a name for object member.");
}

}  // namespace
}  // namespace planmeter::output_schema_test
