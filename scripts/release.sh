#!/bin/sh
# Makes dist/vigie: one file, which works on a Debian 12 where Swift is not installed.
# Usage: release.sh OPTIONS OF SWIFT BUILD…
set -eu
cd "$(dirname "$0")/.."

fail() {
  echo "dist/vigie $1" >&2
  exit 1
}

scripts/setup.sh
scripts/quietly.sh 'Compiling (several minutes the first time)' swift build "$@"
mkdir -p dist
strip -o dist/vigie .build/release/vigie

# A program that asks for a loader would need the libraries of this machine.
if readelf --program-headers dist/vigie | grep -q INTERP; then fail 'needs shared libraries.'; fi
version=$(env -i dist/vigie --version)
env -i dist/vigie manual | cmp -s - docs/front-matter.md || fail 'does not print the manual.'

# It needs no theme beside it.
root=$(mktemp -d)
trap 'rm -rf "$root"' EXIT
trap 'exit 130' INT TERM HUP
cp dist/vigie "$root"
mkdir "$root/content"
cat >"$root/content/site.yml" <<'YAML'
title: Essai
url: https://essai.example/
timezone: Europe/Paris
since: 2022-01-01
YAML
(cd "$root" && env -i ./vigie build) >"$root/log" 2>&1 || {
  cat "$root/log" >&2
  fail 'does not build a site by itself.'
}

# Without /proc, Swift's runtime would abort before the program begins (Sources/CSupport/start.c).
PATH=$PATH:/usr/sbin
enter=chroot
[ "$(id -u)" -eq 0 ] || enter='unshare --map-root-user chroot'
if $enter / true 2>/dev/null; then
  status=0
  message=$(VIGIE_LANG=en $enter "$root" /vigie --version 2>&1) || status=$?
  if [ $status -ne 2 ] || [ "${message#vigie: /proc is not mounted}" = "$message" ]; then
    fail "without /proc ends with $status: $message"
  fi
else
  echo 'Not checked, for want of rights: what dist/vigie says without /proc.'
fi
echo "dist/vigie $version: $(wc -c <dist/vigie | tr -d ' ') bytes, no shared library."
