// SPDX-License-Identifier: MIT
// Finding many things in a plan by the names people use.
#pragma once

#include <memory>
#include <optional>
#include <string_view>

#include "core/plan.h"
#include "core/text_map.h"

namespace planmeter {

/// Finds what find_indicator and find_subject of core/plan_lookup.h find. A plan of dozens of names
/// is searched through; for one of more a table is made at the first question.
class SubjectFinder {
 public:
  /// `plan` outlives this and stays as it is.
  explicit SubjectFinder(const Plan& plan) : plan_(plan) {}

  std::optional<int> find_indicator(std::string_view text);
  std::optional<int> find_subject(std::string_view text);

 private:
  struct Tables {
    // Whose a name is; of several the first, which is an indicator before a series.
    TextMap<int> exact;   // ids, Chinese names, printed numbers, aliases and codes
    TextMap<int> folded;  // English names in small letters
  };
  void make_tables();
  void make_alike();
  /// An indicator or series by its number among the subjects.
  std::optional<int> look_up(std::string_view text);

  const Plan& plan_;
  std::unique_ptr<Tables> tables_;
  // Ids, names and aliases as folded_name has them; -1 where of several. Made for the first name
  // that is written otherwise.
  std::unique_ptr<TextMap<int>> alike_;
};

}  // namespace planmeter
