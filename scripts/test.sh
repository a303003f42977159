#!/bin/sh
# Checks everything: format, build, tests, the site of this repository.
set -eu
cd "$(dirname "$0")/.."

# With it, a crash in a test would wait for a debugger.
export SWIFT_BACKTRACE=enable=no

# The tests compare the time zones of the program with those of the system.
scripts/setup.sh python3 libxml2-utils tzdata

scripts/quietly.sh "Format" swift format lint --strict -r Sources Tests Plugins Package.swift
scripts/quietly.sh "Names and folders" python3 scripts/figures.py --check
scripts/quietly.sh "Compiling (several minutes the first time)" swift build --build-tests

echo "Tests…"
results=$(mktemp -d)
trap 'rm -rf "$results"' EXIT
trap 'exit 130' INT TERM HUP
if ! swift test --skip-build --disable-xctest >"$results/log" 2>&1; then
  cat "$results/log" >&2
  exit 1
fi
grep 'Test run with' "$results/log"

echo "The site of this repository…"
.build/debug/vigie build --output "$results/site"
python3 scripts/check_site.py "$results/site"
python3 scripts/check_feeds.py "$results/site"

echo "The feeds of a sample chronicle of 1,000 articles…"
python3 scripts/sample_chronicle.py 1000 "$results/sample"
.build/debug/vigie build --content "$results/sample" --output "$results/sample-site"
python3 scripts/check_feeds.py "$results/sample-site"

echo "make test: all is well."
