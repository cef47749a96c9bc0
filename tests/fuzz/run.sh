#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Fuzzes every target for MINUTES, two at a time: run.sh MINUTES [TARGET…]. What is found stays in build-fuzz/found.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
# shellcheck source=.ci/setup.sh
source .ci/setup.sh

usage='usage: tests/fuzz/run.sh MINUTES [value|csv|plan_yaml|report]…'
minutes=${1-}
if [[ ! $minutes =~ ^[1-9][0-9]*$ ]]; then
  echo "$usage" >&2
  exit 2
fi
shift
targets=("$@")
if ((${#targets[@]} == 0)); then targets=(value csv plan_yaml report); fi

folder=build-fuzz
step packages install_missing checks
step configure configure "$folder" fuzz -DBUILD_TESTING=ON
step build build "$folder" "${targets[@]/#/fuzz_}"
mkdir -p "$folder/found"

# fuzz TARGET: its seeds first, then what it makes of them; new inputs stay in build-fuzz.
fuzz() {
  local target=$1 corpus=$folder/corpus/$1
  mkdir -p "$corpus"
  "$folder/tests/fuzz/fuzz_$target" "$corpus" "tests/fuzz/corpus/$target" \
    -max_total_time=$((minutes * 60)) -timeout=20 -rss_limit_mb=4096 -max_len=65536 \
    -dict=tests/fuzz/words.dict -artifact_prefix="$folder/found/$target-" -print_final_stats=1 \
    >"$folder/fuzz_$target.log" 2>&1
}

summary() {
  local target=$1 log=$folder/fuzz_$1.log
  printf '%-10s %12s executions, %4s inputs found, %s findings\n' "$target" \
    "$(sed -n 's/^stat::number_of_executed_units: *//p' "$log")" \
    "$(find "$folder/corpus/$target" -type f | wc -l)" \
    "$(find "$folder/found" -name "$target-*" | wc -l)"
}

status=0
for ((i = 0; i < ${#targets[@]}; i += 2)); do
  pids=()
  for target in "${targets[@]:i:2}"; do
    fuzz "$target" &
    pids+=($!)
  done
  for pid in "${pids[@]}"; do wait "$pid" || status=1; done
done
for target in "${targets[@]}"; do
  summary "$target"
  if ! grep -q '^stat::number_of_executed_units' "$folder/fuzz_$target.log"; then
    tail -n 20 "$folder/fuzz_$target.log" >&2
  fi
done
exit $status
