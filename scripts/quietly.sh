#!/bin/sh
# Names a task and runs it; shows what it prints only when it fails.
# Usage: quietly.sh NAME COMMAND…
echo "$1…"
shift

mkdir -p .build
log=.build/$$.log
trap 'rm -f "$log"' EXIT
trap 'exit 130' INT TERM HUP

"$@" >"$log" 2>&1
status=$?
[ $status -eq 0 ] && exit
cat "$log" >&2
echo "Failed ($status): $*" >&2
exit $status
