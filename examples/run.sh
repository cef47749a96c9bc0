#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Installs what the build needs, builds in build/, and prints the report on 2025 from the public figures, then that on
# another plan: Scotland's emission targets of 2021.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
# shellcheck source=.ci/setup.sh
source .ci/setup.sh

# A build folder that has the tests keeps them; a new one does not ask for what only they need.
options=()
if [[ ! -e build/CMakeCache.txt ]]; then options=(-DBUILD_TESTING=OFF); fi

step packages install_missing program
step configure configure build release "${options[@]}"
step build build build planmeter
step report build/planmeter report --year 2025 examples/xingtai-public.csv
step "another plan" build/planmeter report --plan examples/scotland-climate/plan.yaml --year 2021 \
  examples/scotland-climate/actuals.csv
