// SPDX-License-Identifier: MIT
// Reads a cell of values as people and tables write them: 7,141; 4.43%; 39亿元; >=1500; 1000余家;
// 约20; 完成; —.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "core/findings.h"
#include "core/observation.h"
#include "core/plan.h"
#include "load/text/period_figure.h"

namespace planmeter {

/// What a cell says, before it is known whose value it is. A state given as a share (`60%`) is
/// still a number here.
struct ValueText {
  ValueKind kind = ValueKind::exact;
  Decimal value;
  Decimal half_unit;  // of its last written digit; 0 where it is none but exact
  std::string unit;   // as written; empty where the cell has none
  PeriodFigure figure = PeriodFigure::unsaid;
};

/// The words and signs that make a number, or a cell, of this kind, as they are written.
std::vector<std::string_view> words_of_value(ValueKind kind);
/// What stands where there is no value, in a cell that is not empty.
std::vector<std::string_view> missing_value_marks();

/// Whether a cell says that there is no value: empty, —, -, NA, N/A, NaN, null, x, .., : or ….
bool is_missing_mark(std::string_view text);

/// Reads a number with what stands around it, or a state. Blanks around `text` are gone already.
/// The other alternative is why not: csv_bad_value, csv_number_range or csv_estimate_and_bound.
std::variant<ValueText, Code> parse_value_text(std::string_view text);

/// A place in a ranking: 第6位 is 6, 前6位 at most 6 (位 may be 名 or left out); nothing where the
/// text is none.
std::optional<ValueText> parse_place(std::string_view text);

/// Whether a cell says the value above instead of one: 同上, 〃.
bool means_same_as_above(std::string_view text);

/// The class that `A`, `a`, `A类` or `A类县` names; nothing where it is none of the plan's.
std::optional<std::string_view> find_tier_class(std::span<const TierClass> classes,
                                                std::string_view text);

}  // namespace planmeter
