#!/usr/bin/env python3
"""Counts the instructions of a fixed build, and writes the figure to docs/benchmarks.md.

usage: instructions.py VIGIE [--articles 500]

A first build and a rebuild of a fixed chronicle, on one thread, under callgrind, each twice: the
script fails when two counts differ by more than 0.1 %. The profiles stay beside the chronicle, for
callgrind_annotate.
"""
import argparse
import pathlib
import re
import shutil
import subprocess
import sys

import chronicle
import report

FOLDER = report.REPOSITORY / ".build" / "instructions"
TOLERANCE = 0.001
# Swift seeds its hashes anew in each process; the tables would differ in their collisions.
ENVIRONMENT = {"SWIFT_DETERMINISTIC_HASHING": "1", "SWIFT_BACKTRACE": "enable=no", "VIGIE_LANG": "en"}


def count(vigie, output, profile):
    """The instructions of one build, from the folder of the chronicle so that paths are the same."""
    command = ["valgrind", "--tool=callgrind", f"--callgrind-out-file={profile}", str(vigie), "build",
               "--jobs", "1", "--now", "2026-01-01", "--output", output]
    done = subprocess.run(command, cwd=FOLDER, env=ENVIRONMENT | {"PATH": "/usr/bin:/bin"},
                          capture_output=True, text=True)
    found = re.search(r"Collected : (\d+)", done.stderr)
    if done.returncode or not found:
        sys.exit(f"the build failed under callgrind:\n{done.stderr[-2000:]}")
    return int(found.group(1))


def agreed(kind, counts):
    """The lower of two counts, if they agree."""
    low, high = sorted(counts)
    print(f"{kind}: {low:,} and {high:,} instructions ({(high - low) / low:.4%} apart)")
    if high - low > TOLERANCE * low:
        sys.exit("the two counts differ by more than 0.1 %: something in the build is not fixed")
    return low


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("vigie", type=pathlib.Path)
    parser.add_argument("--articles", type=int, default=500)
    options = parser.parse_args()
    if not shutil.which("valgrind"):
        sys.exit("valgrind is missing: apt-get install valgrind")
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir(parents=True)
    # Valgrind 3.19 gives up at the debugging information of Swift 6.3; the names of functions stay.
    version = report.vigie_version(options.vigie)
    vigie = FOLDER / "vigie"
    subprocess.run(["strip", "--strip-debug", "-o", vigie, options.vigie], check=True)
    chronicle.write_chronicle(options.articles, FOLDER / "content")
    first = agreed("first build", [count(vigie, f"site-{run}", f"first-{run}.callgrind") for run in "ab"])
    again = agreed("rebuild", [count(vigie, f"site-{run}", f"rebuild-{run}.callgrind") for run in "ab"])
    rows = [[kind, f"{total:,}", f"{total // options.articles:,}"]
            for kind, total in (("first build", first), ("rebuild, nothing changed", again))]
    report.record("instructions", f"""## Instructions

A chronicle of {options.articles} articles of this generator, one thread, under callgrind ({report.output_of('valgrind', '--version')}), {report.today()}.
{version}, {report.swift_version()}. Each was counted twice; the counts agreed within 0.1 %. A later change can be held against these figures on any machine with
the same versions.

{report.table(["", "instructions", "per article"], rows)}""")


if __name__ == "__main__":
    main()
