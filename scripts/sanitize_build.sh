#!/bin/sh
# Builds a chronicle of 500 articles under ThreadSanitizer, twice, and holds the site, byte for byte,
# against that of one thread without ThreadSanitizer.
set -eu
cd "$(dirname "$0")/.."

export SWIFT_BACKTRACE=enable=no
articles=500

scripts/quietly.sh 'Compiling for the thread sanitizer (several minutes the first time)' \
  swift build --product vigie --sanitize=thread --scratch-path .build-tsan
scripts/quietly.sh 'Compiling' swift build --product vigie

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM HUP
python3 bench/chronicle.py $articles "$work/content"

build() {
  program=$1
  site=$2
  shift 2
  "$program" build --content "$work/content" --output "$work/$site" --now 2026-01-01 "$@" \
    >>"$work/log" 2>&1 || {
    cat "$work/log" >&2
    exit 1
  }
}

# With more threads than cores, they are interrupted at more places.
export TSAN_OPTIONS="suppressions=$PWD/scripts/tsan.supp halt_on_error=1"
for jobs in 2 8; do
  build .build-tsan/debug/vigie "site-$jobs" --jobs $jobs
  build .build-tsan/debug/vigie "site-$jobs" --jobs $jobs
done
build .build/debug/vigie site --jobs 1

if grep -q ThreadSanitizer "$work/log"; then
  cat "$work/log" >&2
  exit 1
fi
for jobs in 2 8; do diff -r --exclude=inventory "$work/site" "$work/site-$jobs"; done
echo "$articles articles under ThreadSanitizer: nothing found, the same site byte for byte."
