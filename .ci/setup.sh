# shellcheck shell=bash
# SPDX-License-Identifier: MIT
# Read by examples/run.sh and tests/run.sh, in the repository's root: installs what is missing, configures, builds.
# Steps and their seconds go to standard error, so that standard output is the answer's alone.

# What .ci/packages lists beyond the needs of the program itself.
packages_of_tests='doctest-dev python3 python3-yaml python3-jsonschema pandoc'
packages_of_tests+=' chromium chromium-driver python3-selenium fonts-noto-cjk poppler-utils'
packages_of_tests+=' jq python3-pandas sqlite3'
packages_of_tests+=' zsh fish mandoc groff-base man-db dpkg-dev file lintian'
packages_of_checks='clang-format clang-tidy valgrind clang libclang-rt-dev'
packages_of_bench='miller'
packages_of_systems='mmdebstrap'

# step NAME COMMAND…: runs the command and says how long it took, and how long the processors worked on it.
step() {
  local name=$1 shell=$BASHPID begin=$SECONDS status=0 worked
  worked=$(processor_seconds "$shell")
  shift
  "$@" || status=$?
  printf '%s: %d s, %d s of processor time\n' "$name" $((SECONDS - begin)) \
    $(($(processor_seconds "$shell") - worked)) >&2
  return $status
}

# processor_seconds SHELL: user and system time of it and of the commands that have ended.
processor_seconds() {
  local fields
  read -r -a fields < <(sed 's/.*) //' "/proc/$1/stat")
  echo $(((fields[11] + fields[12] + fields[13] + fields[14]) / $(getconf CLK_TCK)))
}

# quietly LOG COMMAND…: keeps the output in LOG, and shows it if the command fails.
quietly() {
  local log=$1 status=0
  shift
  mkdir -p "$(dirname "$log")"
  "$@" >"$log" 2>&1 || status=$?
  if ((status != 0)); then cat "$log" >&2; fi
  return $status
}

# needed_packages program|tests|checks|bench|systems
needed_packages() {
  local package left_out=''
  case $1 in
    program) left_out=" $packages_of_tests $packages_of_checks $packages_of_bench $packages_of_systems " ;;
    tests) left_out=" $packages_of_checks $packages_of_bench $packages_of_systems " ;;
    checks) left_out=" $packages_of_bench $packages_of_systems " ;;
    bench) left_out=" $packages_of_checks $packages_of_systems " ;;
    systems)
      echo "$packages_of_systems"
      return
      ;;
  esac
  while read -r package; do
    if [[ -n $package && $left_out != *" $package "* ]]; then echo "$package"; fi
  done <.ci/packages
  # An npm from elsewhere is as good, and Debian's would bring hundreds of packages.
  if [[ $1 != program ]] && ! command -v npm >/dev/null; then printf '%s\n' nodejs npm; fi
}

is_installed() {
  [[ $(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null) == installed ]]
}

# install_missing program|tests|checks|bench|systems: needs root, or sudo, only where something is missing.
install_missing() {
  local package missing=() as_root=(env DEBIAN_FRONTEND=noninteractive)
  if ! command -v dpkg-query >/dev/null; then
    echo "not Debian or Ubuntu: taking for granted what .ci/packages lists" >&2
    return
  fi
  while read -r package; do
    is_installed "$package" || missing+=("$package")
  done < <(needed_packages "$1")
  if ((${#missing[@]} == 0)); then return; fi

  if ((EUID != 0)); then
    if ! command -v sudo >/dev/null; then
      echo "missing packages: ${missing[*]}" >&2
      echo "neither root nor sudo here; as root, run: apt-get install ${missing[*]}" >&2
      return 1
    fi
    as_root=(sudo "${as_root[@]}")
  fi
  echo "installing: ${missing[*]}" >&2
  "${as_root[@]}" apt-get update -q >&2
  "${as_root[@]}" apt-get install -q -y --no-install-recommends -o DPkg::Lock::Timeout=120 \
    "${missing[@]}" >&2
}

# configure FOLDER PRESET OPTION…: by the set of options in .ci/presets. What the folder was configured with before stays,
# unless an option changes it.
configure() {
  local folder=$1 preset=.ci/presets/$2.cmake cache=$1/CMakeCache.txt fresh=()
  shift 2
  # A tree that was copied from elsewhere, or made by hand for another tool, cannot be continued.
  if [[ -e $cache ]] && ! { grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$PWD" "$cache" &&
    grep -qxF 'CMAKE_GENERATOR:INTERNAL=Ninja' "$cache"; }; then
    fresh=(--fresh)
  fi
  quietly "$folder/configure.log" cmake "${fresh[@]}" -C "$preset" -S . -B "$folder" -G Ninja "$@"
}

# build FOLDER TARGET…
build() {
  local folder=$1
  shift
  quietly "$folder/build.log" cmake --build "$folder" --parallel "$(nproc)" --target "$@"
}
