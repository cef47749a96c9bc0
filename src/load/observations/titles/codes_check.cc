// SPDX-License-Identifier: MIT
// Publishers do not matter: no file says whose codes it has.
#include "load/observations/titles/codes_check.h"

#include <algorithm>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "core/plan_lookup.h"
#include "core/text.h"
#include "load/observations/cells/observations_area.h"
#include "load/observations/titles/same_title.h"

namespace planmeter {

namespace {

/// The subjects that something names, each once for a name.
class Owners {
 public:
  void add(std::string_view name, int subject) {
    if (!name.empty()) all_.emplace_back(name, subject);
  }
  void sort() {
    std::ranges::sort(all_);
    all_.erase(std::unique(all_.begin(), all_.end()), all_.end());
  }
  /// The first subject but `own` that has the name; -1 where there is none.
  int other(const std::string& name, int own) const {
    auto entry = std::ranges::lower_bound(all_, std::pair(name, -1));
    if (entry != all_.end() && entry->first == name && entry->second == own) ++entry;
    return entry != all_.end() && entry->first == name ? entry->second : -1;
  }
  /// The first of all that have it, which must be any.
  int first(const std::string& name) const {
    return std::ranges::lower_bound(all_, std::pair(name, -1))->second;
  }

 private:
  std::vector<std::pair<std::string, int>> all_;
};

/// One text for maps of the same columns and codes.
std::string key_of(const PublishedCode& code) {
  if (code.is_plain()) return std::string(code.code);
  std::map<std::string, std::string_view> columns;
  for (const ColumnCode& column : code.columns) {
    columns.emplace(folded_title(column.column), column.code);
  }
  std::string key;
  for (const auto& [title, text] : columns) key.append(1, '\n').append(title + "=").append(text);
  return key;
}

class SubjectCodes {
 public:
  SubjectCodes(const Plan& plan, Diagnostics& diagnostics)
      : plan_(plan), diagnostics_(diagnostics) {}

  void check() {
    collect();
    for (int i = 0; i < subject_count(plan_); ++i) {
      for (const PublishedCode& code : subject_at(plan_, i).codes) check(code, i);
    }
  }

 private:
  void collect() {
    for (int i = 0; i < subject_count(plan_); ++i) {
      const Subject& subject = subject_at(plan_, i);
      names_.add(subject.id, i);
      names_.add(subject.name.zh, i);
      folded_names_.add(lower_case(subject.name.en), i);
      for (const PublishedCode& code : subject.codes) codes_.add(key_of(code), i);
    }
    for (const Indicator& indicator : plan_.indicators) {
      names_.add(indicator.number, indicator.position);
    }
    names_.sort();
    folded_names_.sort();
    codes_.sort();
  }

  void check(const PublishedCode& code, int own) {
    check_columns(code);
    const std::string key = key_of(code);
    int other = -1;
    if (code.is_plain()) {
      other = names_.other(key, own);
      if (other < 0) other = folded_names_.other(lower_case(key), own);
      if (other < 0) other = find_tier_subject(plan_, key).value_or(-1);
    }
    // Of two that have one code the second is told.
    if (other < 0 && codes_.first(key) < own) other = codes_.first(key);
    if (other >= 0) report(Code::plan_code_taken, code.place, told(code), subject_id(plan_, other));
  }

  void check_columns(const PublishedCode& code) {
    std::map<std::string, std::string_view> known;
    for (const ColumnCode& column : code.columns) {
      const auto [same, is_new] = known.emplace(folded_title(column.column), column.column);
      if (is_new) continue;
      report(Code::plan_code_column_twice, column.place, std::string(same->second),
             std::string(column.column));
    }
  }

  static std::string told(const PublishedCode& code) {
    if (code.is_plain()) return std::string(code.code);
    std::string text;
    for (const ColumnCode& column : code.columns) {
      if (!text.empty()) text += ", ";
      text.append(column.column).append("=").append(column.code);
    }
    return text;
  }

  void report(Code code, const Place& place, const std::string& first, const std::string& second) {
    diagnostics_.add(code, plan_.file, static_cast<int>(place.line), static_cast<int>(place.column),
                     {first, second});
  }

  const Plan& plan_;
  Diagnostics& diagnostics_;
  Owners names_;
  Owners folded_names_;  // in small letters
  Owners codes_;
};

/// A name holds before any code, and of two that have one code the first: whoever is found instead
/// of the code's own area has it, too.
void check_areas(const Plan& plan, Diagnostics& diagnostics) {
  if (plan.area_codes.empty()) return;
  const AreaNames names(plan);
  for (const AreaCode& code : plan.area_codes) {
    const AreaMatch match = names.find(code.code, 0);
    const AreaMatch own = names.find(code.area, 0);
    if (match.kind == own.kind && match.name == own.name) continue;
    const std::string_view other =
        match.kind == AreaKind::own ? plan.area.of(Language::zh) : match.name;
    diagnostics.add(Code::plan_code_taken, plan.file, static_cast<int>(code.place.line),
                    static_cast<int>(code.place.column), {code.code, other});
  }
}

}  // namespace

void check_codes(const Plan& plan, Diagnostics& diagnostics) {
  SubjectCodes(plan, diagnostics).check();
  check_areas(plan, diagnostics);
}

}  // namespace planmeter
