# SPDX-License-Identifier: MIT
# Stops at the first data race: as the other sanitizers, which exclude this one.
set(PLANMETER_SANITIZE thread CACHE STRING "")
include(${CMAKE_CURRENT_LIST_DIR}/sanitized.cmake)
