# SPDX-License-Identifier: MIT
# Cross-built on amd64 for arm64, as Debian has it: libraries of both beside each other. What the build itself runs
# (plan_compiler, the program for its manual page) runs under qemu.
set(CMAKE_SYSTEM_NAME Linux CACHE STRING "")
set(CMAKE_SYSTEM_PROCESSOR aarch64 CACHE STRING "")
set(CMAKE_CXX_COMPILER aarch64-linux-gnu-g++ CACHE STRING "")
set(CMAKE_CROSSCOMPILING_EMULATOR qemu-aarch64-static CACHE STRING "")
include(${CMAKE_CURRENT_LIST_DIR}/release.cmake)
