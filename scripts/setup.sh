#!/bin/sh
# Installs the Debian packages that are missing, and checks that Swift is there.
# Usage: setup.sh [FURTHER PACKAGE…]
set -eu

# What the chronicle is read with, then what Swift needs to fetch, compile and link.
packages="libcmark-gfm-dev libcmark-gfm-extensions-dev libyaml-dev"
packages="$packages git ca-certificates binutils libstdc++-12-dev"
packages="$packages libcurl4 libncurses6 libsqlite3-0 libxml2"

fail() {
  printf '%s\n' "$@" >&2
  exit 2
}

missing() {
  for package in $packages "$@"; do
    dpkg-query -W -f '${Status}\n' "$package" 2>/dev/null | grep -q 'ok installed' ||
      printf ' %s' "$package"
  done
}

install() {
  DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@"
}

# A package list that is missing or too old makes the first attempt fail.
install_missing() {
  dpkg --configure -a && { install "$@" || { apt-get update && install "$@"; }; }
}

if command -v dpkg-query >/dev/null; then
  wanted=$(missing "$@")
  if [ -n "$wanted" ] && [ "$(id -u)" -ne 0 ]; then
    fail "Debian packages are missing. Run this command, then try again:" \
      "  sudo apt-get install --no-install-recommends$wanted"
  elif [ -n "$wanted" ]; then
    echo "Installing:$wanted"
    log=$(install_missing $wanted 2>&1) ||
      fail "$log" "These packages could not be installed:$wanted"
  fi
else
  echo "This system is not Debian: install yourself what corresponds to $packages $*"
fi

where="Get Swift 6.3 or newer from https://www.swift.org/install/linux/"
command -v swift >/dev/null ||
  fail 'There is no command `swift`.' "$where" \
    "If it is installed already, add its folder usr/bin to the variable PATH."
answer=$(swift --version 2>&1) || fail "$answer" "Swift does not start." "$where"
version=$(echo "$answer" | sed -n 's/.*Swift version \([0-9][0-9]*\.[0-9][0-9]*\).*/\1/p')
case $version in
  '') fail "$answer" 'The command `swift` is not the Swift compiler.' "$where" ;;
  [0-5].* | 6.[0-2]) fail "Swift $version is too old." "$where" ;;
esac

# Compiled modules know the folder they were made in: where the repository was moved, begin anew.
if [ -f .build/place ] && [ "$(cat .build/place)" != "$(pwd -P)" ]; then
  rm -rf .build
fi
mkdir -p .build
pwd -P >.build/place
