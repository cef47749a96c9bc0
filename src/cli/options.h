// SPDX-License-Identifier: MIT
// What was asked on the command line, as text: each command reads the parts it needs.
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace planmeter {

struct Options {
  std::string command;
  std::vector<std::string> words;  // what is no option: indicators, files, folders, `-`
  std::optional<std::string> plan;
  bool plan_of_environment = false;  // no option names it
  std::optional<std::string> size_limit;
  std::optional<std::string> year;
  std::optional<std::string> as_of;
  std::optional<std::string> format;
  std::optional<std::string> output;
  std::optional<std::string> language;
  std::optional<std::string> color;
  std::optional<std::string> table;
  std::optional<std::string> fail_on;
  std::optional<std::string> status;
  std::vector<std::string> values;
  std::optional<std::string> rate;
  std::optional<std::string> years;
  std::optional<std::string> from;
  std::optional<std::string> to;
  std::optional<std::string> multiple;
  std::optional<std::string> average;
  std::optional<std::string> method;
  std::optional<std::string> office;
  std::optional<std::string> due;
  std::optional<std::string> section;
  std::optional<std::string> compare;
  std::optional<std::string> margin;
  std::optional<std::string> notes;
  std::optional<std::string> part;
  std::optional<std::string> delimiter;
  std::optional<std::string> ignore;
  std::optional<std::string> by;
  std::optional<std::string> area;
  bool each = false;
  bool draft = false;
  bool no_overall_word = false;
  bool explain = false;
  bool strict = false;
  bool verbose = false;
  bool quiet = false;
};

}  // namespace planmeter
