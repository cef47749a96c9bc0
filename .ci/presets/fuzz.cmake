# SPDX-License-Identifier: MIT
# For tests/fuzz/run.sh. The fuzzer's own coverage goes into every file, its main function only into the targets.
set(CMAKE_CXX_COMPILER clang++ CACHE STRING "")
set(CMAKE_BUILD_TYPE Debug CACHE STRING "")
set(CMAKE_CXX_FLAGS_DEBUG "-O1 -g1 -fsanitize=fuzzer-no-link" CACHE STRING "")
set(PLANMETER_FUZZ ON CACHE BOOL "")
set(PLANMETER_SANITIZE ON CACHE STRING "")
