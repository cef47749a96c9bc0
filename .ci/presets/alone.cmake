# SPDX-License-Identifier: MIT
# Never built: how each source is read by itself with clang, to find a missing include. See tests/compile_alone.py.
set(CMAKE_CXX_COMPILER clang++ CACHE STRING "")
set(CMAKE_BUILD_TYPE Release CACHE STRING "")
set(CMAKE_UNITY_BUILD OFF CACHE BOOL "")
set(PLANMETER_PRECOMPILE OFF CACHE BOOL "")
set(BUILD_TESTING OFF CACHE BOOL "")
