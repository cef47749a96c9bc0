#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Tests the runner of golden cases with a program of three lines: it must accept what is right, refuse each kind of
# difference, and write what it then accepts.
set -euo pipefail
runner=$(dirname "${BASH_SOURCE[0]}")/run_case.sh

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/case"
cat >"$work/program" <<'END'
#!/bin/sh
echo "program 1.20.3"
echo "${LANG-none} ${COLUMNS-none} $EXAMPLES $PLAN" >&2
[ "$1" = --version ] || exit 3
END
chmod +x "$work/program"

fail() {
  echo "run_case.sh: $1" >&2
  exit 1
}
accepts() { LANG=zh_CN COLUMNS=20 "$runner" "$work/program" "$work/case" >"$work/diff"; }
expect() {
  echo 'planmeter report' >"$work/case/cmd"
  echo 'program @VERSION@' >"$work/case/stdout"
  echo 'none none ../examples ../plan' >"$work/case/stderr"
  echo 3 >"$work/case/status"
}

expect
accepts || fail "refused what is right: $(cat "$work/diff")"
for file in stdout stderr status; do
  expect
  echo 7 >"$work/case/$file"
  if accepts; then fail "accepted a wrong $file"; fi
  grep -q '^-7$' "$work/diff" || fail "does not show what was expected on $file"
  rm "$work/case/$file"
  if accepts; then fail "accepted $file where nothing is expected"; fi
done
expect
printf 'program @VERSION@' >"$work/case/stdout"
if accepts; then fail 'accepted a missing line end'; fi

rm "$work/case/stdout" "$work/case/stderr" "$work/case/status"
UPDATE=1 accepts
grep -qx 'program @VERSION@' "$work/case/stdout" || fail 'UPDATE=1 keeps the version'
accepts || fail 'UPDATE=1 wrote what is then refused'
