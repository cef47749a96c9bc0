// SPDX-License-Identifier: MIT
// Which area a cell names: the plan's own, a county by its present or a former name, or another
// one. A publisher's code of an area is a name of it.
#pragma once

#include <optional>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/plan.h"

namespace planmeter {

enum class AreaKind {
  own,              // the area the plan is for
  county,           // takes part in the tiers
  not_taking_part,  // the plan names it as outside the tiers
  named,            // in the plan's list, or some target is for it
  other,            // the plan names no areas, so any may be meant
  unknown,          // the plan names areas, and this is none of them
};

struct AreaMatch {
  AreaKind kind = AreaKind::unknown;
  std::string_view name;  // what its observations are stored under; empty for the plan's own
  /// Whether the plan names it.
  bool is_known() const { return kind != AreaKind::other && kind != AreaKind::unknown; }
};

/// Whether a name is what tables call a total or a mean of areas: 合计, 全省平均, Total.
bool names_total(std::string_view text);

/// Built once a plan: rows ask it by the million.
class AreaNames {
 public:
  explicit AreaNames(const Plan& plan);

  /// The area that `text` names in `year`. A county's former name stands for the county, unless the
  /// county was made of several: then each keeps its own name, for its values are not the county's.
  AreaMatch find(std::string_view text, int year) const;
  /// Whether what `text` names depends on the year: it is a former name.
  bool depends_on_year(std::string_view text) const;
  /// What `text` could have meant; the first known name if nothing is near.
  std::string_view expected(std::string_view text) const;
  /// The same among the counties.
  std::string_view expected_county(std::string_view text) const;

 private:
  struct Entry {
    AreaKind kind;
    std::string_view name;
    int until = 0;             // the last year of a former name; 0 for one in use
    std::string_view present;  // the county of a former name
  };

  std::string_view nearest(std::string_view text, const std::vector<std::string_view>& names) const;
  void add(const Name& names, AreaKind kind, std::string_view stored);
  void add(std::string_view text, const Entry& entry);
  /// 全市, 本市 and the name without its 市: what rows of a city's own are called.
  void add_usual_names(std::string_view own);
  void add_former_names(const County& county);
  void add_code(const AreaCode& code);

  std::unordered_map<std::string_view, Entry> entries_;
  // In the plan's order, for suggestions.
  std::vector<std::string_view> names_;
  std::vector<std::string_view> counties_;
  bool names_areas_ = false;  // besides the plan's own
};

}  // namespace planmeter
