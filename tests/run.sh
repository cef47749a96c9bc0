#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Installs what is missing, builds in build/ and runs the tests.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
# shellcheck source=.ci/setup.sh
source .ci/setup.sh

usage='usage: tests/run.sh            build and run all tests
       tests/run.sh --cases    only the golden cases; UPDATE=1 rewrites what they expect
       tests/run.sh --full     also a sanitized build, races of threads, format, clang-tidy, headers, instructions,
                               a longer oracle'

passed=0
failed=0
failures=()

# check NAME COMMAND…: one test, counted; the rest goes on after a failure.
check() {
  if step "$@"; then
    passed=$((passed + 1))
  else
    failed=$((failed + 1))
    failures+=("$1")
  fi
}

# tests_of FOLDER OPTION…: runs ctest and counts its tests.
tests_of() {
  local folder=$1 log=$1/tests.log bad='' all=''
  shift
  ctest --test-dir "$folder" --output-on-failure --no-tests=error --parallel "$(nproc)" "$@" |
    tee "$log" || true
  read -r bad all < <(sed -nE 's/.* ([0-9]+) tests? failed out of ([0-9]+)$/\1 \2/p' "$log") || true
  if [[ -z $all ]]; then
    bad=1 all=1  # ctest itself failed
  fi
  failed=$((failed + bad))
  passed=$((passed + all - bad))
  if ((bad > 0)); then failures+=("tests in $folder: see $log"); fi
}

# Options of ctest that leave tests out.
left_out=()

# build_and_test FOLDER OPTION…: the folder is configured with the options. A build that fails is a failed test.
build_and_test() {
  local folder=$1
  shift
  if step "configure $folder" configure "$folder" -DBUILD_TESTING=ON "$@" &&
    step "build $folder" build "$folder" all; then
    step "tests $folder" tests_of "$folder" "${left_out[@]}"
  else
    failed=$((failed + 1))
    failures+=("build in $folder")
  fi
}

sources() {
  find src tests/unit tests/fuzz tests/races -name '*.h' -o -name '*.cc'
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
  configure build-tidy -DBUILD_TESTING=OFF -DCMAKE_UNITY_BUILD=ON || return
  quietly build-tidy/tidy.log xargs -P "$(nproc)" -n 1 clang-tidy -p build-tidy --quiet \
    < <(grep -oE "\"file\": \"$PWD/(src/|build-tidy/src/CMakeFiles/)[^\"]*" build-tidy/compile_commands.json |
      cut -d '"' -f 4)
}

# One process is one thread.
check_oracle() {
  seq 2 $(($(nproc) + 1)) | xargs -P "$(nproc)" -I '{}' /usr/bin/python3 -B tests/oracle.py build/planmeter \
    --cases $((300 / $(nproc))) --seed '{}'
}

# Built apart from all else: the thread sanitizer and the others exclude each other.
check_races() {
  local fixed=()
  # Older sanitizers do not cope with addresses as random as newer kernels make them.
  if setarch --addr-no-randomize true 2>/dev/null; then fixed=(setarch --addr-no-randomize); fi
  configure build-thread -DBUILD_TESTING=ON -DCMAKE_BUILD_TYPE=Debug -DCMAKE_CXX_FLAGS_DEBUG=-g1 \
    -DPLANMETER_SANITIZE=thread -DPLANMETER_PRECOMPILE=ON &&
    build build-thread races &&
    "${fixed[@]}" build-thread/tests/races/races
}

finish() {
  if ((failed > 0)); then printf 'failed: %s\n' "${failures[@]}"; fi
  printf '%d passed, %d failed\n' "$passed" "$failed"
  exit $((failed > 0))
}

case ${1-} in
  '')
    step packages install_missing tests
    build_and_test build
    ;;
  --cases)
    step packages install_missing tests
    step configure configure build -DBUILD_TESTING=ON
    step build build build planmeter
    step cases tests_of build --tests-regex '^case\.'
    ;;
  --full)
    step packages install_missing checks
    build_and_test build
    check oracle check_oracle
    check instructions python3 -B tests/bench/instructions.py build/planmeter \
      examples/xingtai-public.csv 8000000
    check headers build build planmeter_lib_verify_interface_header_sets
    check format check_format
    check tidy check_tidy
    check races check_races
    left_out=(--label-exclude once)
    build_and_test build-debug -DCMAKE_BUILD_TYPE=Debug \
      -DCMAKE_CXX_FLAGS_DEBUG=-g1 -DPLANMETER_SANITIZE=ON \
      -DCMAKE_UNITY_BUILD=ON -DPLANMETER_PRECOMPILE=ON \
      -DCMAKE_COMPILE_WARNING_AS_ERROR=ON
    ;;
  *)
    echo "$usage" >&2
    exit 2
    ;;
esac
finish
