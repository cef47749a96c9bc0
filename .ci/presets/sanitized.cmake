# SPDX-License-Identifier: MIT
# Stops at the first memory error or undefined behaviour. With clang, whose warnings are a second opinion and which takes
# half the time that g++ takes for this.
set(CMAKE_CXX_COMPILER clang++ CACHE STRING "")
set(CMAKE_BUILD_TYPE Debug CACHE STRING "")
set(CMAKE_CXX_FLAGS_DEBUG -g1 CACHE STRING "")
# The program is started some thousand times: of one that may lie anywhere in memory, half a million places would be put
# right each time.
set(CMAKE_EXE_LINKER_FLAGS -no-pie CACHE STRING "")
set(CMAKE_UNITY_BUILD ON CACHE BOOL "")
set(CMAKE_COMPILE_WARNING_AS_ERROR ON CACHE BOOL "")
set(PLANMETER_PRECOMPILE ON CACHE BOOL "")
set(PLANMETER_SANITIZE ON CACHE STRING "")
