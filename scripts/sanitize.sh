#!/bin/sh
# Passe les tests du Markdown sous AddressSanitizer et ThreadSanitizer, qui voient les erreurs de
# mémoire et les accès concurrents que les tests seuls ne voient pas.
set -eu
cd "$(dirname "$0")/.."

# With it, a crash in a test would wait for a debugger.
export SWIFT_BACKTRACE=enable=no

# Leaks are not looked for: the arena of a thread lives as long as the thread.
export ASAN_OPTIONS=detect_leaks=0
export TSAN_OPTIONS="suppressions=$PWD/scripts/tsan.supp"

for kind in address thread; do
  scratch=.build-$(echo "$kind" | cut -c1)san
  scripts/quietly.sh "Compilation pour « $kind » (plusieurs minutes la première fois)" \
    swift build --build-tests --sanitize="$kind" --scratch-path "$scratch"
  scripts/quietly.sh "Tests sous « $kind »" \
    swift test --skip-build --disable-xctest --sanitize="$kind" --scratch-path "$scratch" \
    --filter MarkdownTests
done
echo "make sanitize : rien trouvé."
