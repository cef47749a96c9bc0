# SPDX-License-Identifier: MIT
# What is used and measured. A layer is compiled as one, which is quick and blind to a missing include.
set(CMAKE_BUILD_TYPE Release CACHE STRING "")
set(CMAKE_UNITY_BUILD ON CACHE BOOL "")
set(PLANMETER_PRECOMPILE ON CACHE BOOL "")
