# SPDX-License-Identifier: MIT
# A Debian package by `cpack` in the build folder. The same program gives the same bytes, whenever it is packed.

set(PLANMETER_MAINTAINER "planmeter contributors <planmeter@example.org>" CACHE STRING
  "Who answers for the package: Name <address>")

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_CONTACT ${PLANMETER_MAINTAINER})
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION science)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "measures a government plan by its targets and what was achieved")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"planmeter holds the targets of a plan (YAML) against what was achieved (CSV)
and writes the year-end report. Every verdict is reached in exact decimals and
can be redone on paper; where data are missing or do not decide, it says so.
The built-in plan is that of Xingtai, Hebei, for science and technology
(2021-2025); any other plan is a YAML file.

规划实施情况监测评价：将规划目标与实际完成值逐项比较，生成年度监测报告。
全部结论用精确小数计算，可以笔算复核；数据缺失或不足以判定的，如实注明。
内置邢台市科技创新“十四五”规划，也可用YAML文件写入其他规划。")

# Read by cpack: the release's time for all files, and what only Debian wants.
configure_file(${CMAKE_CURRENT_LIST_DIR}/cpack_options.cmake.in
  ${PROJECT_BINARY_DIR}/packaging/cpack_options.cmake @ONLY)
set(CPACK_PROJECT_CONFIG_FILE ${PROJECT_BINARY_DIR}/packaging/cpack_options.cmake)
configure_file(${CMAKE_CURRENT_LIST_DIR}/changelog.in ${PROJECT_BINARY_DIR}/packaging/changelog @ONLY)

# The licence as Debian's copyright format wants it: indented, a full stop for an empty line.
file(READ ${PROJECT_SOURCE_DIR}/LICENSE licence)
string(REGEX REPLACE "^MIT License\n\nCopyright \\(c\\) ([^\n]*)\n\n" "" licence "${licence}")
set(holders ${CMAKE_MATCH_1})
string(REPLACE "\n\n" "\n.\n" licence "${licence}")
string(STRIP "${licence}" licence)
string(REPLACE "\n" "\n " licence "${licence}")
configure_file(${CMAKE_CURRENT_LIST_DIR}/copyright.in ${PROJECT_BINARY_DIR}/packaging/copyright @ONLY)

include(CPack)
