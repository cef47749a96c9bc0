// SPDX-License-Identifier: MIT
// The texts of a run, so that a finding can show the line it is about. Positions are counted on
// over the data files.
#pragma once

#include <cstdint>
#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/line_index.h"
#include "core/text_source.h"

namespace planmeter {

/// A file's name, as findings give it, and its text.
struct InputText {
  InputText(std::string the_name, std::string text)
      : name(std::move(the_name)), source(std::make_shared<HeldText>(std::move(text))) {}
  InputText(std::string the_name, std::shared_ptr<const TextSource> the_source)
      : name(std::move(the_name)), source(std::move(the_source)) {}

  /// The whole text where it is held.
  std::string_view text() const { return source->held(); }

  std::string name;
  std::shared_ptr<const TextSource> source;
};

/// A place in a file, as a person counts; an empty file for nowhere.
struct InputPlace {
  std::string_view file;
  int line = 0;
  int column = 0;
};

class Inputs {
 public:
  Inputs() = default;
  explicit Inputs(const std::vector<InputText>& data) {
    for (const InputText& input : data) add(input);
  }

  /// A name, or `-`, that is about to be read: it counts as an input whatever becomes of that.
  void ask_for(std::string name) { asked_for_.push_back(std::move(name)); }
  const std::vector<std::string>& asked_for() const { return asked_for_; }
  /// A file of data, whose positions are counted on from those of the data before it.
  void add(InputText input);
  /// A plan, whose lines are only looked up.
  void add_plan(InputText input);
  const std::vector<InputText>& all() const { return all_; }
  /// The run's number of the first byte of input `position`; the first of all is 1.
  std::uint64_t first(std::size_t position) const { return firsts_[position]; }
  /// The same of the next input.
  std::uint64_t next() const { return next_; }
  /// The name of the input that a position within the run is in; empty for 0.
  std::string_view file_of(std::uint64_t position) const;
  /// The place that a position within the run stands for; nowhere for 0.
  InputPlace locate(std::uint64_t position) const;
  /// The text of a line, without its line break; empty where the file or line is unknown.
  std::string line_text(std::string_view file, int line) const;

 private:
  /// Of the input that a position is in; nothing for none.
  std::optional<std::size_t> input_of(std::uint64_t position) const;

  std::vector<std::string> asked_for_;
  std::vector<InputText> all_;
  std::vector<std::uint64_t> firsts_;  // of a plan: past every number
  std::uint64_t next_ = 1;
  mutable std::deque<LineIndex> lines_;  // one an input
};

}  // namespace planmeter
