# SPDX-License-Identifier: MIT
# Stops at the first data race. Apart from the other sanitizers, which exclude this one.
set(CMAKE_CXX_COMPILER clang++ CACHE STRING "")
set(CMAKE_BUILD_TYPE Debug CACHE STRING "")
set(CMAKE_CXX_FLAGS_DEBUG -g1 CACHE STRING "")
set(CMAKE_UNITY_BUILD ON CACHE BOOL "")
set(PLANMETER_PRECOMPILE ON CACHE BOOL "")
set(PLANMETER_SANITIZE thread CACHE STRING "")
