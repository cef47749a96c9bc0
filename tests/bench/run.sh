#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Makes the data of a made-up nation in build/bench (2 GB) and holds planmeter against its peers: run.sh [RUNS] [AREAS].
# Needs npm for DuckDB, and Miller (apt-get install miller). Nothing of this is a test: speed is not promised.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
# shellcheck source=.ci/setup.sh
source .ci/setup.sh

runs=${1-5}
areas=${2-38602}
folder=build/bench
step packages install_missing bench
step configure configure build release
step build build build planmeter
mkdir -p "$folder"

data() {
  local name=$1 count=$2
  shift 2
  if [[ ! -e $folder/$name.csv || $(cat "$folder/$name.areas" 2>/dev/null) != "$count" ]]; then
    python3 tests/bench/make_data.py "$count" "$folder/$name.csv" "$@"
    echo "$count" >"$folder/$name.areas"
  fi
}

make_all() {
  python3 tests/bench/make_data.py 0 "$folder/plan.yaml" --plan
  data nation "$areas"
  data chinese "$areas" --chinese
  data quoted "$areas" --quoted
  data crlf "$areas" --crlf
  data by-year "$areas" --by-year
  data half $((areas / 2))
  data quarter $((areas / 4))
  data eighth $((areas / 8))
}
step data make_all

duckdb() {
  cp tests/bench/duckdb.mjs "$folder"
  echo "import { version } from '@duckdb/node-api'; console.log(version());" >"$folder/duckdb_version.mjs"
  (cd "$folder" && [[ -e node_modules/@duckdb ]] || npm install --silent --no-save @duckdb/node-api)
}
step duckdb duckdb
python3 tests/bench/measure.py build/planmeter "$folder" "$runs"
