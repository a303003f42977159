#!/bin/sh
# Annonce une tâche et l’exécute ; ne montre ce qu’elle écrit que si elle échoue.
# Usage: quietly.sh ANNONCE COMMANDE…
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
echo "Échec ($status) : $*" >&2
exit $status
