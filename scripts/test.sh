#!/bin/sh
# Vérifie tout : la mise en forme, la compilation, les tests, le site de ce dépôt.
set -eu
cd "$(dirname "$0")/.."

# With it, a crash in a test would wait for a debugger.
export SWIFT_BACKTRACE=enable=no

scripts/setup.sh python3 libxml2-utils

scripts/quietly.sh "Mise en forme" swift format lint --strict -r Sources Tests Plugins Package.swift
scripts/quietly.sh "Compilation (plusieurs minutes la première fois)" swift build --build-tests

echo "Tests…"
results=$(mktemp -d)
trap 'rm -rf "$results"' EXIT
trap 'exit 130' INT TERM HUP
if ! swift test --skip-build --disable-xctest >"$results/log" 2>&1; then
  cat "$results/log" >&2
  exit 1
fi
grep 'Test run with' "$results/log"

echo "Le site de ce dépôt…"
.build/debug/vigie build --output "$results/site"
python3 scripts/check_site.py "$results/site"
python3 scripts/check_feeds.py "$results/site"

echo "Les flux d’une chronique d’essai de 1 000 articles…"
python3 scripts/sample_chronicle.py 1000 "$results/essai"
.build/debug/vigie build --content "$results/essai" --output "$results/essai-site"
python3 scripts/check_feeds.py "$results/essai-site"

echo "make test : tout est en ordre."
