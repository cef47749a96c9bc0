// SPDX-License-Identifier: MIT
// doctest's own main, alone in its file because it takes seconds to compile.
#define DOCTEST_CONFIG_IMPLEMENT_WITH_MAIN
#include <doctest/doctest.h>
