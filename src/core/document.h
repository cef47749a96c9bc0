// SPDX-License-Identifier: MIT
// What a command has to say, before any format: headings, sentences, typed tables, charts.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "core/chart.h"
#include "core/language.h"
#include "core/period.h"

namespace planmeter {

/// No value: null in data; on a page `shown`, which says what kind of nothing it is.
struct Missing {
  std::string shown;
};
struct Text {
  std::string text;
};
/// A code for programs and its wording for people.
struct Coded {
  std::string code;
  std::string label;
  Tone tone = Tone::plain;
};
/// Exact decimal text for programs (no exponent, no trailing zeros) and the figure as people read
/// it.
struct Number {
  std::string exact;
  std::string shown;
};
/// Yes or no: `true` or `false` for programs.
struct Flag {
  bool value = false;
  std::string label;
};
using Cell = std::variant<Missing, Text, Coded, Number, Flag>;

enum class Align { left, right };

/// A column with an empty key is for pages only; one with an empty title is for data only.
struct Column {
  std::string key;
  std::string title;
  Align align = Align::left;
};

/// Who a table is for: pages (text, Markdown, HTML), data (CSV, JSON), or both.
enum class Audience { both, page, data };

struct Table {
  std::string id;  // the contract's name of the table
  Audience audience = Audience::both;
  /// Of a table for data: what the year asked about is called where it is appended to each row.
  std::string_view asked_year;
  std::vector<Column> columns;
  std::vector<std::vector<Cell>> rows;  // each as long as `columns`
};

struct Heading {
  int level = 1;  // 1 to 3; the document's title is above them all
  std::string text;
};
struct Paragraph {
  std::string text;
  bool on_each_page = false;  // also on one that has a single table of the document
  bool flush = false;         // begins at the margin: whom a report is for
};
struct Bullets {
  std::vector<std::string> items;
  std::string marker = "- ";  // empty: the items carry numbers of their own
};
/// Labelled values under one another: what a person asking about one indicator reads.
struct Fields {
  std::vector<std::pair<std::string, Cell>> items;
};
/// Lines that are complete as they are (findings with their carets); pages only.
struct Verbatim {
  std::string text;
};
/// A graphic with the table that says the same in figures: what cannot draw prints the table.
struct Chart {
  std::string caption;
  std::variant<BarChart, LineCharts, ClassChart> graphic;
  Table table;
};
/// Begins an annex, which ends where the next one begins or the document ends; headings within it
/// are below its own.
struct Annex {
  std::string label;  // `附件1`, `Annex 1`
  std::string title;
  std::string as_of;  // `截至2022年12月31日`; may be empty
};
/// Who signs and the day; either may be empty.
struct Signature {
  std::string office;
  std::string date;
};
using Block =
    std::variant<Heading, Paragraph, Bullets, Fields, Table, Verbatim, Chart, Annex, Signature>;

/// What a document is made for: the language of its pages, the version of the program that makes
/// it, and who reads it. What the others would read may be left out.
struct DocumentRequest {
  Language language = Language::en;
  std::string_view version;
  Audience audience = Audience::both;
};

/// A data file that was read, by the name it was given.
struct DataSource {
  std::string name;
  std::size_t values = 0;
  std::vector<int> years;  // that they are of, in order, each once
};

/// What a document was made from and what was said on the way: for programs, which read no page.
struct DocumentHead {
  std::optional<Date> as_of;  // the day asked about
  std::string plan_file;      // of the plan, where the environment named it; else empty
  std::string document;       // what the plan calls its document; empty: nothing, or no plan
  std::vector<DataSource> data;
  Table notes;     // what people wrote about the results
  Table findings;  // warnings and notes
};

struct Document {
  Language language = Language::en;
  std::string title;  // empty: the page starts with its first block
  // The same in pieces, between which alone a line of it may end; empty: wherever words allow.
  std::vector<std::string> title_pieces;
  std::string plan;  // id
  std::optional<int> year;
  std::string version;
  DocumentHead head;
  Audience audience = Audience::both;  // of a page the tables for data are left out
  std::vector<Block> blocks;
};

}  // namespace planmeter
