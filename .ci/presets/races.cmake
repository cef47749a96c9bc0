# SPDX-License-Identifier: MIT
# Stops at the first data race: as the other sanitizers, which exclude this one. Threads are watched where the compiler
# lays the program by itself.
set(CMAKE_EXE_LINKER_FLAGS "" CACHE STRING "")
set(PLANMETER_SANITIZE thread CACHE STRING "")
include(${CMAKE_CURRENT_LIST_DIR}/sanitized.cmake)
