#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Runs one golden case and compares what it printed, byte for byte:
#
#   run_case.sh PLANMETER CASE_FOLDER        UPDATE=1 writes what was printed as what is expected
#
# The folder has `cmd`, lines of shell that call `planmeter`, and what these print: `stdout` and `stderr` (absent:
# nothing) and `status` (absent: 0). `cmd` runs in a copy of the folder, so it may write files, with $EXAMPLES and
# $PLAN, the two folders' paths from there. @VERSION@ in what is expected stands for the program's version.
set -euo pipefail

program=$(realpath "$1")
case_folder=$(realpath "$2")
root=$(realpath "$(dirname "${BASH_SOURCE[0]}")/..")

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/bin" "$work/out"
ln -s "$program" "$work/bin/planmeter"
ln -s "$root/examples" "$root/plan" "$work"
cp -R "$case_folder" "$work/case"
rm -f "$work/case/"{stdout,stderr,status}

# Nothing of the caller's environment: no LANG, COLUMNS, NO_COLOR or TERM. Paths are relative, for they are printed.
status=0
(
  cd "$work/case"
  env -i PATH="$work/bin:/usr/local/bin:/usr/bin:/bin" LC_ALL=C.UTF-8 EXAMPLES=../examples \
    PLAN=../plan sh ./cmd </dev/null >"$work/out/stdout" 2>"$work/out/stderr"
) || status=$?
if ((status != 0)); then echo "$status" >"$work/out/status"; fi

version=$("$program" --version 2>/dev/null | sed -n '1s/.* //p') || true
version_pattern=${version//./\\.}

update() {
  local file
  for file in stdout stderr status; do
    if [[ -s $work/out/$file ]]; then
      sed "s/\b${version_pattern:-@VERSION@}\b/@VERSION@/g" "$work/out/$file" >"$case_folder/$file"
    else
      rm -f "$case_folder/$file"
    fi
  done
}

compare() {
  local file different=0
  mkdir "$work/expected"
  for file in stdout stderr status; do
    touch "$work/out/$file"
    if [[ -e $case_folder/$file ]]; then
      sed "s/@VERSION@/$version/g" "$case_folder/$file" >"$work/expected/$file"
    else
      touch "$work/expected/$file"
    fi
    diff -u --label "expected $file" "$work/expected/$file" --label "printed $file" \
      "$work/out/$file" || different=1
  done
  return $different
}

if [[ ${UPDATE-} == 1 ]]; then update; else compare; fi
