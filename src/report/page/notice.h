// SPDX-License-Identifier: MIT
// What every page says that is made from data that are made up.
#pragma once

#include <cstddef>
#include <vector>

#include "core/document.h"
#include "core/language.h"

namespace planmeter {

/// Says that data are made up, where any are: on every page made from them.
void add_made_up_notice(std::vector<Block>& blocks, std::size_t illustrative, Language language);

}  // namespace planmeter
