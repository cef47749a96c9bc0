# SPDX-License-Identifier: MIT
# For working on the sources: a change compiles its own file alone, and a debugger finds its way.
set(CMAKE_BUILD_TYPE Debug CACHE STRING "")
set(PLANMETER_PRECOMPILE ON CACHE BOOL "")
