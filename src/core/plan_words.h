// SPDX-License-Identifier: MIT
// What a plan says in words of its indicators and of growth in the past; each with its codes, and
// with its name where reports give one.
#pragma once

#include <array>

#include "core/words.h"

namespace planmeter {

enum class Measure { stock, flow, share, ratio, rank, growth, state };

template <>
inline constexpr auto word_rows<Measure> = std::to_array<NamedRow<Measure>>({
    {Measure::stock, "stock", {"时点数（年末）", "stock (year's end)"}},
    {Measure::flow, "flow", {"时期数（当年）", "flow (of the year)"}},
    {Measure::share, "share", {"比重", "share"}},
    {Measure::ratio, "ratio", {"比率", "ratio"}},
    {Measure::rank, "rank", {"位次", "rank"}},
    {Measure::growth, "growth", {"增速", "growth"}},
    {Measure::state, "state", {"定性", "state"}},
});

enum class Nature { expected, binding, unstated };

template <>
inline constexpr auto word_rows<Nature> = std::to_array<NamedRow<Nature>>({
    {Nature::expected, "expected", {"预期性", "expected"}},
    {Nature::binding, "binding", {"约束性", "binding"}},
    {Nature::unstated, "unstated", {"未注明", "unstated"}},
});

enum class Scope { table, text };

template <>
inline constexpr auto word_rows<Scope> = std::to_array<NamedRow<Scope>>({
    {Scope::table, "table", {"主要指标", "main indicators"}},
    {Scope::text, "text", {"其他目标", "other targets"}},
});

/// Whether amounts or rates of growth are at the prices of their year or at constant ones.
enum class Prices { unstated, current, constant };

template <>
inline constexpr auto word_rows<Prices> = std::to_array<CodeRow<Prices>>({
    {Prices::unstated, "unstated"},
    {Prices::current, "current"},
    {Prices::constant, "constant"},
});

/// What the document states of a growth in the past.
enum class ClaimKind { none, change_percent, average_percent, multiple };

template <>
inline constexpr auto word_rows<ClaimKind> = std::to_array<CodeRow<ClaimKind>>({
    {ClaimKind::none, "none"},
    {ClaimKind::change_percent, "change_percent"},
    {ClaimKind::average_percent, "average_percent"},
    {ClaimKind::multiple, "multiple"},
});

}  // namespace planmeter
