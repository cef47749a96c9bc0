#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Makes a clean system of a Debian release in build/systems, with what the program and its unit tests are built from and
# nothing else, then builds and tests there. A test that lacks a tool is skipped, and said to be.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
# shellcheck source=.ci/setup.sh
source .ci/setup.sh

usage='usage: tests/distribution.sh bookworm|trixie          build there, run all tests
       tests/distribution.sh bookworm|trixie arm64    cross-build there, run units and golden cases under qemu'

release=${1-} architecture=${2-amd64}
if [[ ! $release =~ ^(bookworm|trixie)$ || ! $architecture =~ ^(amd64|arm64)$ ]] || (($# > 2)); then
  echo "$usage" >&2
  exit 2
fi
if ((EUID != 0)); then
  echo 'a system of its own needs root' >&2
  exit 2
fi
tree=build/systems/$release-$architecture

# Where this machine has its packages from: a mirror has the other releases too.
mirror() {
  apt-get indextargets --format "\$(REPO_URI) \$(ORIGIN) \$(LABEL) \$(RELEASE)" 'Created-By: Packages' |
    awk '$2 == "Debian" && $3 == "Debian" && $4 !~ /-/ { print $1; exit }'
}

# Those of the program, and doctest and python3 for the tests. Of the libraries those with code are the other
# architecture's: not all of them can be installed for both.
packages_of_system() {
  if [[ $architecture == arm64 ]]; then
    printf '%s\n' crossbuild-essential-arm64 qemu-user-static
    needed_packages program | sed -E 's/^(lib(boost|fmt|yaml-cpp|utf8proc)|zlib1g)-dev$/&:arm64/'
  else
    needed_packages program
  fi
  printf '%s\n' doctest-dev python3
}

# One that is there is used again while the packages are the same: nothing is installed in it later.
make_system() {
  local architectures=amd64 packages
  packages=$(packages_of_system | paste -sd ,)
  if [[ $packages == "$(cat "$tree.packages" 2>/dev/null)" ]]; then return; fi
  if [[ $architecture == arm64 ]]; then architectures=amd64,arm64; fi
  rm -rf "$tree" "$tree.packages"
  mkdir -p "$(dirname "$tree")"
  quietly "$tree.log" mmdebstrap --mode=root --variant=apt --architectures="$architectures" --components=main \
    --include="$packages" "$release" "$tree" "$(mirror)" || return
  echo "$packages" >"$tree.packages"
}

# inside COMMAND…: in the system, in the copy of the sources, with nothing of this machine's environment.
inside() {
  unshare --mount --pid --fork -- sh -c '
    mount --rbind /dev "$0/dev" && mount -t proc proc "$0/proc" &&
      exec chroot "$0" env -i PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 \
        sh -c "cd /planmeter && exec \"\$@\"" sh "$@"' "$tree" "$@"
}

copy_sources() {
  rm -rf "$tree/planmeter"
  mkdir "$tree/planmeter"
  git ls-files -z | tar --null --files-from - --create | tar --extract --directory "$tree/planmeter"
}

# A program of the other architecture is run by name, as qemu is not the kernel's here.
wrap() {
  printf '#!/bin/sh\nexec qemu-aarch64-static /planmeter/build/planmeter "$@"\n' >"$tree/planmeter/build/wrapped"
  chmod +x "$tree/planmeter/build/wrapped"
}

step packages install_missing systems
step "system $release" make_system
step sources copy_sources
if [[ $architecture == amd64 ]]; then
  step configure inside cmake -C .ci/presets/release.cmake -S . -B build -G Ninja
  step build inside cmake --build build
  step tests inside ctest --test-dir build --output-on-failure --no-tests=error --parallel "$(nproc)"
  grep -hE '^\[doctest\] test cases:|^cases: ' "$tree/planmeter/build/Testing/Temporary/LastTest.log"
else
  step configure inside cmake -C .ci/presets/arm64.cmake -S . -B build -G Ninja
  step build inside cmake --build build --target planmeter unit
  step units inside qemu-aarch64-static build/tests/unit
  wrap
  step cases inside python3 -B tests/run_cases.py build/wrapped
fi
