// SPDX-License-Identifier: MIT
// Growth reached and asked for as pages show it: with the digits it takes to see how one stands to
// the other, by which target, and whether anything is left to ask for.
#pragma once

#include <string>

#include "evaluate/growth/growth.h"

namespace planmeter {

/// A rate a year, reached or needed, 0.15 as `15.00%`: 14.996 % against 15 % is `14.996%`.
std::string rate_against_targets(const GrowthResult& growth, const Rational& rate);
/// The same of a rate that `target` needs: rounded so that it suffices.
std::string need_against_targets(const GrowthResult& growth, const Rational& rate,
                                 const Target& target);
/// Whether a change or rate `needed` a year is one that a target already reached leaves room for,
/// downwards from a floor, upwards to a ceiling. At a strict bound, nothing is reached.
bool leaves_room(const Target& target, const Rational& needed);
/// Whether what the target asks for in its year was there by the last year with data; false where
/// no year is left.
bool is_reached(const RequiredRate& required);
/// The targets that set the strictest rate over the whole way, and from here: a strict one before
/// others of the same rate. Null where there is no such rate.
const Target* strictest_of_whole(const GrowthResult& growth);
const Target* strictest_from_here(const GrowthResult& growth);
/// The level of the final year that a share's points lead to; null where the plan has none.
const Target* level_target(const GrowthResult& growth);
/// The multiple of the base by the last year with data; not to be called without one.
std::string reached_multiple_text(const GrowthResult& growth);

}  // namespace planmeter
