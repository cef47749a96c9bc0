// SPDX-License-Identifier: MIT
// The blocks of a document as HTML, one after another.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "core/document.h"

namespace planmeter {

/// What a page says beside its document.
struct HtmlWords {
  std::string_view skip;
  std::string_view contents;
  std::string_view table;
  std::string_view lines;
  std::string_view figures;
};

const HtmlWords& html_words(Language language);

/// Keeps the numbers and headings given so far. A visitor of blocks.
class HtmlBody {
 public:
  explicit HtmlBody(const Document& document);

  void operator()(const Heading& heading);
  void operator()(const Paragraph& paragraph);
  void operator()(const Bullets& bullets);
  void operator()(const Fields& fields);
  void operator()(const Table& table);
  void operator()(const Verbatim& verbatim);
  void operator()(const Chart& chart);
  void operator()(const Annex& annex);
  void operator()(const Signature& signature);

  /// What was written since the last time.
  std::string take();
  /// The headings of the sections, whose ids are s1, s2 and so on.
  const std::vector<std::string>& sections() const { return sections_; }
  /// Ends the last section.
  void close();

 private:
  void add_table(const Table& table, std::string_view about);
  /// Ends the section before, and begins one that the contents call `name`.
  void begin_section(std::string name, std::string_view html_class);
  void add_heading(const std::string& text);

  Language language_;
  const HtmlWords& words_;
  std::size_t top_;  // levels of heading above the sections'
  bool in_annex_ = false;
  std::string heading_;
  std::vector<int> levels_;
  std::vector<std::string> sections_;
  int regions_ = 0;
  int figures_ = 0;
  std::string text_;
};

}  // namespace planmeter
