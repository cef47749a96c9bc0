#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# What a new user types in the first hour, wrong things among them: newcomer.sh PLANMETER ROOT [--update]. Each command
# is run by itself in a folder that has the examples; its exit status and the first line of what a terminal would show
# must be those below. With --update the list is written anew: read the diff.
set -uo pipefail
export LC_ALL=C.UTF-8

if (($# < 2)); then
  echo "newcomer.sh PLANMETER ROOT [--update]" >&2
  exit 2
fi
program=$(realpath "$1")
root=$(realpath "$2")
list=$root/tests/newcomer.txt
update=${3-}

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
mkdir "$folder/bin" "$folder/here"
ln -s "$program" "$folder/bin/planmeter"
ln -s "$root/examples" "$root/plan" "$folder/here/"
export PATH=$folder/bin:$PATH

# Sets `status` and `first`.
run() {
  local output
  output=$(cd "$folder/here" && bash -c "$1" </dev/null 2>&1)
  status=$?
  first=${output%%$'\n'*}
}

count=0
failed=0
while IFS= read -r command <&3 && IFS= read -r expected <&3; do
  run "${command#\$ }"
  count=$((count + 1))
  if [[ "$status $first" == "$expected" ]]; then
    printf '%s\n%s\n' "$command" "$expected" >>"$folder/new"
    continue
  fi
  printf '%s\n%s\n' "$command" "$status $first" >>"$folder/new"
  failed=$((failed + 1))
  printf '%s\n  expected %s\n  found    %s\n' "$command" "$expected" "$status $first"
done 3<"$list"

if ((count < 60)); then
  echo "$count commands in $list; expected sixty"
  exit 1
fi
if [[ $update == --update ]]; then
  cp "$folder/new" "$list"
  exit 0
fi
echo "$count commands, $failed otherwise than expected"
((failed == 0))
