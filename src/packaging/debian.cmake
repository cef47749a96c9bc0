# SPDX-License-Identifier: MIT
# Run by cpack between the installation and the packing: what Debian has elsewhere, compressed, or besides.
set(share ${CPACK_TEMPORARY_INSTALL_DIRECTORY}/usr/share)
set(doc ${share}/doc/planmeter)

# Debian's zsh reads completions of packages here, and not in site-functions.
file(MAKE_DIRECTORY ${share}/zsh/vendor-completions)
file(RENAME ${share}/zsh/site-functions/_planmeter ${share}/zsh/vendor-completions/_planmeter)
file(REMOVE_RECURSE ${share}/zsh/site-functions)

file(REMOVE ${doc}/LICENSE)  # it is the copyright file
file(COPY ${PLANMETER_DEBIAN_FILES}/copyright ${PLANMETER_DEBIAN_FILES}/changelog DESTINATION ${doc}
  FILE_PERMISSIONS OWNER_READ OWNER_WRITE GROUP_READ WORLD_READ)
execute_process(
  COMMAND gzip -9n ${doc}/changelog ${share}/man/man1/planmeter.1
  COMMAND_ERROR_IS_FATAL ANY)

# The umask of whoever packs is none of the package's business.
file(CHMOD_RECURSE ${CPACK_TEMPORARY_INSTALL_DIRECTORY}/usr DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE
  OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
