# SPDX-License-Identifier: MIT
# What `cmake --install` puts where: the program, its manual page and completions, the plan as YAML, the schemas, the
# examples.

# The program writes what the shells read, so that it fits its options; here, because `build planmeter` alone must do.
set(generated ${PROJECT_BINARY_DIR}/generated)
add_custom_command(TARGET planmeter POST_BUILD
  COMMAND planmeter man > ${generated}/planmeter.1
  COMMAND planmeter completion bash > ${generated}/planmeter.bash
  COMMAND planmeter completion zsh > ${generated}/_planmeter
  COMMAND planmeter completion fish > ${generated}/planmeter.fish
  BYPRODUCTS ${generated}/planmeter.1 ${generated}/planmeter.bash ${generated}/_planmeter
    ${generated}/planmeter.fish
  VERBATIM)

install(TARGETS planmeter)
install(FILES ${generated}/planmeter.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
install(FILES ${generated}/planmeter.bash RENAME planmeter
  DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions)
install(FILES ${generated}/_planmeter DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/site-functions)
install(FILES ${generated}/planmeter.fish
  DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)
# What programs and editors read lies by itself; the pages lie to each other as they do here, so that their links hold.
install(DIRECTORY ${PROJECT_SOURCE_DIR}/plan/ DESTINATION ${CMAKE_INSTALL_DATADIR}/planmeter
  PATTERN *.md EXCLUDE)
install(FILES ${PROJECT_SOURCE_DIR}/src/render/output.schema.json
  DESTINATION ${CMAKE_INSTALL_DATADIR}/planmeter)
install(FILES ${PROJECT_SOURCE_DIR}/README.md ${PROJECT_SOURCE_DIR}/LICENSE
  DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(DIRECTORY ${PROJECT_SOURCE_DIR}/plan DESTINATION ${CMAKE_INSTALL_DOCDIR}
  FILES_MATCHING PATTERN *.md)
install(FILES ${PROJECT_SOURCE_DIR}/tests/bench/README.md DESTINATION ${CMAKE_INSTALL_DOCDIR}/tests/bench)
install(DIRECTORY ${PROJECT_SOURCE_DIR}/examples DESTINATION ${CMAKE_INSTALL_DOCDIR}
  PATTERN run.sh EXCLUDE)  # it builds from source
