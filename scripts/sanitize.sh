#!/bin/sh
# Runs the tests of Markdown and typography under AddressSanitizer and ThreadSanitizer, which see
# wrong memory accesses and data races that tests alone do not see.
set -eu
cd "$(dirname "$0")/.."

# With it, a crash in a test would wait for a debugger.
export SWIFT_BACKTRACE=enable=no

# Leaks are not looked for: the arena of a thread lives as long as the thread.
export ASAN_OPTIONS=detect_leaks=0
export TSAN_OPTIONS="suppressions=$PWD/scripts/tsan.supp"

for kind in address thread; do
  scratch=.build-$(echo "$kind" | cut -c1)san
  scripts/quietly.sh "Compiling for the $kind sanitizer (several minutes the first time)" \
    swift build --build-tests --sanitize="$kind" --scratch-path "$scratch"
  scripts/quietly.sh "Tests under the $kind sanitizer" \
    swift test --skip-build --disable-xctest --sanitize="$kind" --scratch-path "$scratch" \
    --filter MarkdownTests --filter TypographyTests
done
echo "make sanitize: nothing found."
