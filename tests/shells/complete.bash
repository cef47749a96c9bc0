# SPDX-License-Identifier: MIT
# bash complete.bash SCRIPT LINE: what bash completes LINE with, one a line.
source "$1"
line=$2
# As readline parts it: at blanks, and at `=` (a word of its own).
read -ra COMP_WORDS <<<"${line//=/ = }"
if [[ $line == *' ' || $line == *= ]]; then COMP_WORDS+=(''); fi
if [[ $line == *= ]]; then unset 'COMP_WORDS[-1]'; fi
COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
COMP_LINE=$line COMP_POINT=${#line}
_planmeter planmeter "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
printf '%s\n' "${COMPREPLY[@]}"
