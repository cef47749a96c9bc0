// SPDX-License-Identifier: MIT
// What is wrong with an input, and where: a code and the words to put into its sentence.
#pragma once

#include <cstddef>
#include <exception>
#include <initializer_list>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include "core/findings.h"

namespace planmeter {

/// One finding. `line` and `column` count from 1, in characters; 0 means the whole file (no excerpt
/// is shown).
struct Diagnostic {
  Code code{};
  Severity severity = Severity::error;
  std::string file;  // empty: the command line
  int line = 0;
  int column = 0;
  std::vector<std::string> arguments;  // for {0}, {1}, … of the message

  friend bool operator==(const Diagnostic&, const Diagnostic&) = default;
};

/// Findings of one code in one file beyond those that are kept whole.
struct MoreFindings {
  Code code{};
  Severity severity = Severity::error;
  std::string file;
  std::size_t count = 0;

  friend bool operator==(const MoreFindings&, const MoreFindings&) = default;
};

/// Findings of one input, collected so that all are reported in one run. Of one code and severity
/// in one file the first `most_of_a_kind` are kept whole, the rest is counted.
class Diagnostics {
 public:
  static constexpr std::size_t most_of_a_kind = 100;

  /// Of an argument no more is kept than a message can show.
  void add(Code code, std::string_view file, int line, int column,
           std::initializer_list<std::string_view> arguments);
  /// Of another severity than the code's usual one.
  void add(Code code, Severity severity, std::string_view file, int line, int column,
           std::initializer_list<std::string_view> arguments);
  void add(Diagnostic diagnostic);
  void add(const MoreFindings& more);
  /// Whether a further finding of the kind is only counted: where it stands need not be found out.
  bool is_full(Code code, Severity severity, std::string_view file) const;
  /// The same of the code's usual severity.
  bool is_full(Code code, std::string_view file) const {
    return is_full(code, row_of(code).severity.usual, file);
  }
  void append(const Diagnostics& other);
  bool has_error() const;
  bool empty() const { return all_.empty(); }
  /// How many there are, with those that are only counted.
  std::size_t size() const;
  std::size_t count(Severity severity) const;
  /// Those that are kept whole.
  std::span<const Diagnostic> all() const { return all_; }
  /// Of the others how many there are, by file, severity and code.
  std::vector<MoreFindings> more() const;
  /// Those of which `leaves_out(severity, code)` does not hold.
  template <typename LeavesOut>
  Diagnostics without(const LeavesOut& leaves_out) const {
    Diagnostics kept;
    for (const Diagnostic& finding : all_) {
      if (!leaves_out(finding.severity, finding.code)) kept.add(finding);
    }
    for (const MoreFindings& counted : more()) {
      if (!leaves_out(counted.severity, counted.code)) kept.add(counted);
    }
    return kept;
  }
  /// Sorts by line and column within each file, files in the order given; equal places keep their
  /// order.
  void sort(std::span<const std::string> files);

 private:
  struct Kind {
    Code code{};
    Severity severity = Severity::error;
    std::string file;
  };
  struct KindView {
    Code code{};
    Severity severity = Severity::error;
    std::string_view file;
  };
  struct KindOrder {
    using is_transparent = void;
    template <typename Left, typename Right>
    bool operator()(const Left& left, const Right& right) const {
      return std::tuple(std::string_view(left.file), left.severity, left.code) <
             std::tuple(std::string_view(right.file), right.severity, right.code);
    }
  };
  std::size_t& count_of(Code code, Severity severity, std::string_view file);

  std::vector<Diagnostic> all_;
  std::map<Kind, std::size_t, KindOrder> counts_;
};

/// Thrown where nothing can be answered; only `main` catches it. Holds at least one error.
class InputError : public std::exception {
 public:
  explicit InputError(Diagnostics diagnostics) : diagnostics_(std::move(diagnostics)) {}
  /// An error of the command line.
  InputError(Code code, std::initializer_list<std::string_view> arguments);
  const Diagnostics& diagnostics() const { return diagnostics_; }
  const char* what() const noexcept override { return "invalid input"; }

 private:
  Diagnostics diagnostics_;
};

}  // namespace planmeter
