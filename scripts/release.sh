#!/bin/sh
# Fabrique dist/vigie : un seul fichier, qui travaille sur une Debian 12 où Swift n’est pas installé.
# Usage: release.sh OPTIONS DE SWIFT BUILD…
set -eu
cd "$(dirname "$0")/.."

scripts/setup.sh
scripts/quietly.sh 'Compilation (plusieurs minutes la première fois)' swift build "$@"
mkdir -p dist
strip -o dist/vigie .build/release/vigie

# A program that asks for a loader would need the libraries of this machine.
if readelf --program-headers dist/vigie | grep -q INTERP; then
  echo "dist/vigie a besoin de bibliothèques partagées." >&2
  exit 1
fi
# Without /proc, Swift's runtime would abort before the program begins (Sources/CSupport/start.c).
root=$(mktemp -d)
trap 'rm -rf "$root"' EXIT
trap 'exit 130' INT TERM HUP
cp dist/vigie "$root/vigie"
PATH=$PATH:/usr/sbin
enter=chroot
[ "$(id -u)" -eq 0 ] || enter='unshare --map-root-user chroot'
if $enter / true 2>/dev/null; then
  status=0
  message=$(VIGIE_LANG=en $enter "$root" /vigie --version 2>&1) || status=$?
  if [ $status -ne 2 ] || [ "${message#vigie: /proc is not mounted}" = "$message" ]; then
    echo "dist/vigie sans /proc : $status, « $message »" >&2
    exit 1
  fi
else
  echo "Non vérifié, faute de droits : ce que dit dist/vigie sans /proc."
fi
version=$(env -i dist/vigie --version)
env -i dist/vigie manual | cmp -s - docs/front-matter.md || {
  echo "dist/vigie ne donne pas le manuel des champs." >&2
  exit 1
}
echo "dist/vigie $version : $(wc -c <dist/vigie | tr -d ' ') octets, sans bibliothèque partagée."
