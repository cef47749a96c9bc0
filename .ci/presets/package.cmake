# SPDX-License-Identifier: MIT
# What is packed: hardened as Debian's packages are, and with the library's own checks, so that a value that is not there
# ends the program instead of becoming a figure. A layer as one, with headers read once: nine tenths of the time goes into
# reading them. That each file compiles by itself, as a distribution does it, is a check of its own.
set(CMAKE_BUILD_TYPE Release CACHE STRING "")
set(CMAKE_UNITY_BUILD ON CACHE BOOL "")
set(PLANMETER_PRECOMPILE ON CACHE BOOL "")
set(CMAKE_COMPILE_WARNING_AS_ERROR ON CACHE BOOL "")
set(CMAKE_CXX_FLAGS "-fstack-protector-strong -Wformat -Werror=format-security -D_FORTIFY_SOURCE=2 -D_GLIBCXX_ASSERTIONS" CACHE STRING "")
set(CMAKE_EXE_LINKER_FLAGS "-Wl,-z,relro -Wl,-z,now" CACHE STRING "")
