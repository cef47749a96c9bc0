// SPDX-License-Identifier: MIT
// The widest integer the decisions are made in before exact rationals take over.
#pragma once

namespace planmeter {

__extension__ typedef __int128 Int128;
__extension__ typedef unsigned __int128 UInt128;

}  // namespace planmeter
