#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Installs what is missing, builds in build/ and runs the tests.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
# shellcheck source=.ci/setup.sh
source .ci/setup.sh

usage='usage: tests/run.sh                  build and run all tests
       tests/run.sh --cases [CASE…]  only golden cases; UPDATE=1 rewrites what they expect
       tests/run.sh --full           the build for packages and a sanitized one with their tests, races of threads,
                                     format, clang-tidy, each file by itself, instructions, a longer oracle'

# A line a check: how many passed, how many failed, its name. In a file, because checks run beside each other.
results=$(mktemp)
trap 'rm -f "$results"' EXIT

record() { printf '%s\n' "$*" >>"$results"; }

# check NAME COMMAND…: one test, counted; the rest goes on after a failure.
check() {
  if step "$@"; then record 1 0 "$1"; else record 0 1 "$1"; fi
}

# counted LOG: of ctest's log, tests passed and failed; units and golden cases one by one.
counted() {
  awk '
    / Test +#[0-9]+: / {
      if (/ Passed /) passed++
      else if (!/Skipped/) failed++
    }
    # What these two say of themselves stands for the one test that ctest sees.
    /^\[doctest\] test cases:/ { passed += $6; failed += $9; own($9) }
    /^cases: [0-9]+ passed, / { passed += $2; failed += $4; own($4) }
    function own(bad) { if (bad > 0) failed--; else passed-- }
    END { print passed + 0, failed + 0 }' "$1"
}

# tests_of FOLDER OPTION…: runs ctest and counts its tests.
tests_of() {
  local folder=$1 log=$1/tests.log shown=$1/Testing/Temporary/LastTest.log status=0 passed failed
  shift
  ctest --test-dir "$folder" --output-on-failure --no-tests=error --parallel "$(nproc)" "$@" >"$log" || status=$?
  cat "$log"
  grep -hE '^\[doctest\] test cases:|^cases: ' "$shown" >>"$log" || true
  read -r passed failed < <(counted "$log")
  if ((status != 0 && failed == 0)); then failed=1; fi  # ctest itself failed
  record "$passed" "$failed" "tests in $folder: see $log"
}

# build_and_test FOLDER PRESET OPTION…: options after the preset are ctest's. A build that fails is a failed test.
build_and_test() {
  local folder=$1 preset=$2
  shift 2
  if step "configure $folder" configure "$folder" "$preset" -DBUILD_TESTING=ON &&
    step "build $folder" build "$folder" all; then
    step "tests $folder" tests_of "$folder" "$@"
  else
    record 0 1 "build in $folder"
  fi
}

sources() {
  find src tests/unit tests/curves tests/faults tests/fuzz tests/races -name '*.h' -o -name '*.cc'
}

# Versions of clang-format differ in what they find right; 14 is Debian 12's.
check_format() {
  local tool
  tool=$(command -v clang-format-14 || command -v clang-format)
  if ! "$tool" --version | grep -q 'version 14\.'; then
    echo 'format: not checked, for want of clang-format 14' >&2
    return
  fi
  sources | xargs "$tool" --dry-run --Werror
}

# Layers compiled as one: clang-tidy reads the headers of the libraries with each source it is given.
check_tidy() {
  configure build-tidy release -DBUILD_TESTING=OFF -DPLANMETER_PRECOMPILE=OFF || return
  quietly build-tidy/tidy.log xargs -P "$(nproc)" -n 1 clang-tidy -p build-tidy --quiet \
    < <(grep -oE "\"file\": \"$PWD/(src/|build-tidy/src/CMakeFiles/)[^\"]*" build-tidy/compile_commands.json |
      cut -d '"' -f 4)
}

check_alone() {
  configure build-alone alone && python3 -B tests/compile_alone.py build-alone
}

# One process is one thread.
check_oracle() {
  seq 2 $(($(nproc) + 1)) | xargs -P "$(nproc)" -I '{}' /usr/bin/python3 -B tests/oracle.py "$1" \
    --cases $((300 / $(nproc))) --seed '{}'
}

# Built apart from all else: the thread sanitizer and the others exclude each other.
check_races() {
  local fixed=()
  # Older sanitizers do not cope with addresses as random as newer kernels make them.
  if setarch --addr-no-randomize true 2>/dev/null; then fixed=(setarch --addr-no-randomize); fi
  configure build-races races -DBUILD_TESTING=ON &&
    build build-races races &&
    "${fixed[@]}" build-races/tests/races/races
}

# What concerns the program as it is packed, and what is short enough to be done beside the other half.
packed_checks() {
  build_and_test build-package package
  check alone check_alone
  check headers build build-package planmeter_lib_verify_interface_header_sets
  check instructions python3 -B tests/bench/instructions.py build-package/planmeter .
  check oracle check_oracle build-package/planmeter
}

source_checks() {
  check format check_format
  check tidy check_tidy
  build_and_test build-sanitized sanitized --label-exclude once
  check races check_races
}

finish() {
  local passed failed
  awk '$2 > 0 { sub(/^[0-9]+ [0-9]+ /, "failed: "); print }' "$results"
  read -r passed failed < <(awk '{ passed += $1; failed += $2 } END { print passed + 0, failed + 0 }' "$results")
  printf '%d passed, %d failed\n' "$passed" "$failed"
  exit $((failed > 0 || passed == 0))
}

case ${1-} in
  '')
    step packages install_missing tests
    build_and_test build release
    ;;
  --cases)
    step packages install_missing tests
    step configure configure build release -DBUILD_TESTING=ON
    step build build build planmeter
    step cases python3 -B tests/run_cases.py build/planmeter "${@:2}"
    exit
    ;;
  --full)
    step packages install_missing checks
    # Beside each other, because much of each has one thread: a browser, a link, the last of a build.
    packed_checks &
    source_checks
    wait
    ;;
  *)
    echo "$usage" >&2
    exit 2
    ;;
esac
finish
