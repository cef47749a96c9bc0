// SPDX-License-Identifier: MIT
// The texts of a run, so that a finding can show the line it is about. Lines are counted on over
// the files.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace planmeter {

/// A file's name, as findings give it, and its text.
struct InputText {
  std::string name;
  std::string text;
};

/// How many numbers a file's lines take among those of a run: its line breaks and one.
std::uint32_t line_numbers_of(std::string_view text);

/// A line of a file, both as a person counts them.
struct InputLine {
  std::string_view file;
  int line = 0;
};

class Inputs {
 public:
  /// A file of data, whose lines are numbered on from those of the data before it.
  void add(InputText input);
  /// A plan, whose lines are only looked up.
  void add_plan(InputText input);
  const std::vector<InputText>& all() const { return all_; }
  /// What is to be added to a line of input `position` to number it within the run.
  std::uint32_t offset(std::size_t position) const { return offsets_[position]; }
  /// The file and line that a number within the run stands for; an empty file for 0.
  InputLine locate(std::uint32_t line) const;
  /// The text of a line, without its line break; empty where the file or line is unknown.
  std::string_view line_text(std::string_view file, int line) const;

 private:
  std::vector<InputText> all_;
  std::vector<std::uint32_t> offsets_;  // of a plan: past every number
  std::uint32_t lines_ = 0;
};

}  // namespace planmeter
