#!/bin/sh
# Installe les paquets Debian qui manquent, et vérifie que Swift est là.
# Usage: setup.sh [AUTRE PAQUET…]
set -eu

# What the chronicle is read with, then what Swift needs to fetch, compile and link.
packages="libcmark-gfm-dev libcmark-gfm-extensions-dev libyaml-dev tzdata"
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
    fail "Des paquets Debian manquent. Lancez cette commande, puis recommencez :" \
      "  sudo apt-get install --no-install-recommends$wanted"
  elif [ -n "$wanted" ]; then
    echo "Installation de :$wanted"
    log=$(install_missing $wanted 2>&1) ||
      fail "$log" "Ces paquets n’ont pas pu être installés :$wanted"
  fi
else
  echo "Ce système n’est pas Debian : installez vous-même l’équivalent de $packages $*"
fi

where="Prenez Swift 6.3 ou plus récent sur https://www.swift.org/install/linux/"
command -v swift >/dev/null ||
  fail "La commande « swift » est introuvable." "$where" \
    "S’il est déjà installé, ajoutez son dossier usr/bin à la variable PATH."
answer=$(swift --version 2>&1) || fail "$answer" "Swift ne démarre pas." "$where"
version=$(echo "$answer" | sed -n 's/.*Swift version \([0-9][0-9]*\.[0-9][0-9]*\).*/\1/p')
case $version in
  '') fail "$answer" "La commande « swift » n’est pas le compilateur Swift." "$where" ;;
  [0-5].* | 6.[0-2]) fail "Swift $version est trop ancien." "$where" ;;
esac

# Compiled modules know the folder they were made in: where the repository was moved, begin anew.
if [ -f .build/place ] && [ "$(cat .build/place)" != "$(pwd -P)" ]; then
  rm -rf .build
fi
mkdir -p .build
pwd -P >.build/place
