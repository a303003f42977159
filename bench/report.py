"""The document that figures go to, and what must be said of the machine that they are from."""
import datetime
import os
import pathlib
import platform
import re
import subprocess

REPOSITORY = pathlib.Path(__file__).resolve().parent.parent
DOCUMENT = REPOSITORY / "docs" / "benchmarks.md"

INTRODUCTION = """# Benchmarks

Written by `make bench` and `make instructions`; not to be edited by hand. Times depend on the machine and on what else it does: read the *ratios*, which are taken
within one run. No test asserts any of this. What is measured, and against what, is in [architecture.md](architecture.md#benchmarks).
"""


def output_of(*command):
    """The first line that a command prints; empty when there is no such command."""
    try:
        done = subprocess.run(command, capture_output=True, text=True)
    except FileNotFoundError:
        return ""
    return (done.stdout or done.stderr).strip().split("\n")[0]


def version_in(text):
    found = re.search(r"\d+\.\d+(\.\d+)*(\.gfm\.\d+)?", text)
    return found.group() if found else "unknown"


def machine():
    """The machine by its parts, without its name."""
    model = re.search(r"model name\s*: (.+)", pathlib.Path("/proc/cpuinfo").read_text())
    memory = re.search(r"MemTotal:\s*(\d+)", pathlib.Path("/proc/meminfo").read_text())
    return (f"{model.group(1) if model else platform.machine()}, {os.cpu_count()} cores, "
            f"{round(int(memory.group(1)) / 2**20)} GB, Linux {'.'.join(platform.release().split('.')[:2])}")


def vigie_version(vigie):
    """Its version, with the last commit that changed the program.

    To be asked before a run, not after: the program must have been built from the sources as they
    are now, which make sees to, and a long run must not take the name of a commit made meanwhile.
    """
    git, code = ["git", "-C", str(REPOSITORY)], ["--", "Sources", "Plugins", "Package.swift", "scripts/embed.sh", "themes"]
    commit = output_of(*git, "log", "-1", "--format=%h", *code)
    changed = output_of(*git, "status", "--porcelain", *code)
    note = f" ({commit}{', with changes' if changed else ''})" if commit else ""
    return f"vigie {output_of(str(vigie), '--version')}{note}"


def swift_version():
    return "Swift " + version_in(output_of("swift", "--version"))


def cmark_version():
    return "libcmark-gfm " + version_in(output_of("pkg-config", "--modversion", "libcmark-gfm"))


def today():
    return datetime.date.today().isoformat()


def table(head, rows):
    """A table of Markdown whose first column is text and whose others are numbers."""
    lines = [head, ["---"] + ["--:"] * (len(head) - 1)] + rows
    return "\n".join("| " + " | ".join(cells) + " |" for cells in lines)


def record(section, text):
    """Puts a section of the document in the place of the one that it had."""
    old = DOCUMENT.read_text(encoding="utf-8") if DOCUMENT.exists() else ""
    sections = dict(re.findall(r"<!-- begin: (\w+) -->\n(.*?)\n<!-- end: \w+ -->", old, re.DOTALL))
    sections[section] = text.strip()
    parts = [INTRODUCTION] + [f"<!-- begin: {name} -->\n{sections[name]}\n<!-- end: {name} -->\n"
                              for name in ("speed", "instructions") if name in sections]
    DOCUMENT.write_text("\n".join(parts), encoding="utf-8")
