#!/usr/bin/env python3
"""Measures the house: lengths, documentation, unsafe code, names, and folders that need each other.

Usage: figures.py [--check] [PACKAGE]

PACKAGE is the folder of a Swift package, this one by default. With `--check`, only two rules are looked at, and a
breach of one ends with status 1: no type outside of others has the name of another type in the package, and no two
folders of a target need each other both ways.

No compiler is asked. The text of each file is stripped of comments and strings; what is left is read by its braces.
So a folder needs another when it mentions the name of a type that the other declares, or, behind a dot, a member
that only the other declares in extensions of types that are not its own.
"""

import argparse
import collections
import itertools
import pathlib
import re
import statistics
import sys

TYPE = re.compile(r"\b(?:struct|class|enum|actor|protocol|typealias)\s+(`?[A-Z]\w*`?)")
EXTENSION = re.compile(r"\bextension\s+([\w.]+|\[[^\]]*\])")
FUNCTION = re.compile(r"\b(?:func\s+[^\s(<]+|init[?!]?(?=\s*[(<])|subscript(?=\s*[(<])|deinit\b)")
MEMBER = re.compile(r"\b(?:func|var|let|case)\s+(`?[a-z]\w*`?)")
LONGEST_FUNCTION = 40
# Members that types of the standard library have as well: a mention does not say whose is meant.
COMMON = set("all append contains count description filter first index last map prefix reversed sorted text".split())


class Source:
    """A Swift file: its text, and the same without comments and strings."""

    def __init__(self, path, root):
        self.path = path.relative_to(root)
        self.target = self.path.parts[1]
        self.folder = self.path.parts[2] if len(self.path.parts) > 3 else ""
        self.text = path.read_text()
        self.code = code_of(self.text)
        self.lines = self.text.count("\n")
        self.code_lines = sum(1 for line in self.code.split("\n") if line.strip())
        self.documentation = len(re.findall(r"^\s*///", self.text, re.MULTILINE))
        self.notes = len(re.findall(r"^\s*//(?!/)", self.text, re.MULTILINE))
        self.unsafe = len(re.findall(r"\bUnsafe\w*", self.code))
        self.declarations = list(declarations(self.code))
        self.functions = list(functions(self.code))
        self.words = set(re.findall(r"(?<![.\w])[A-Z]\w*", self.code))
        self.seams = set(re.findall(r"\bpublic\b[^{}=\n]*?\b(?:func|var|let)\s+`?([a-z]\w*)", self.code))
        self.seams |= set(re.findall(r"^ *case ([a-z]\w*)", self.code, re.MULTILINE))
        self.members = set(re.findall(r"\.([a-z]\w*)", self.code))


def code_of(text):
    """The text with comments and the contents of strings blanked, line for line."""
    result, index = [], 0
    while index < len(text):
        start = re.compile(r'//|/\*|#*"').search(text, index)
        if not start:
            result.append(text[index:])
            break
        result.append(text[index : start.start()])
        mark = start.group()
        if mark == "//":
            index = end_of(text, "\n", start.end(), keeps=True)
        elif mark == "/*":
            index = end_of(text, "*/", start.end())
        else:
            index = end_of_string(text, start.start(), mark, result)
        result.append("\n" * text.count("\n", start.start(), index))
    return "".join(result)


def end_of(text, mark, start, keeps=False):
    found = text.find(mark, start)
    return len(text) if found < 0 else found + (0 if keeps else len(mark))


def end_of_string(text, start, mark, result):
    """Where a string ends; the code in its interpolations is kept."""
    hashes = mark[:-1]
    is_long = text.startswith(hashes + '"""', start)
    closing = ('"""' if is_long else '"') + hashes
    index = start + len(hashes) + (3 if is_long else 1)
    while index < len(text) and not text.startswith(closing, index):
        if text.startswith("\\" + hashes + "(", index):
            first = index + len(hashes) + 2
            index = end_of_brackets(text, first)
            result.append(" " + code_of(text[first : index - 1]).replace("\n", " ") + " ")
        elif text.startswith("\\" + hashes, index):
            index += len(hashes) + 2
        else:
            index += 1
    return index + len(closing)


def end_of_brackets(text, index):
    """Where the bracket closes in which an index lies."""
    depth = 1
    while index < len(text) and depth:
        if text[index] == '"':
            index = end_of_string(text, index, '"', [])
            continue
        depth += {"(": 1, ")": -1}.get(text[index], 0)
        index += 1
    return index


def closing_brace(code, opening):
    depth = 0
    for match in re.compile(r"[{}]").finditer(code, opening):
        depth += 1 if match.group() == "{" else -1
        if depth == 0:
            return match.start()
    return len(code)


def declarations(code):
    """Each type that is declared: its name with those around it, and whether it is hidden in its file."""
    scopes = []
    matches = itertools.chain(TYPE.finditer(code), EXTENSION.finditer(code))
    for match in sorted(matches, key=lambda match: match.start()):
        scopes = [scope for scope in scopes if scope[1] > match.start()]
        name = match.group(1).strip("`")
        opening = code.find("{", match.end())
        if match.group().startswith("typealias"):
            end = match.end()
        else:
            end = closing_brace(code, opening) if opening >= 0 else len(code)
        line = code[code.rfind("\n", 0, match.start()) + 1 : match.start()]
        is_hidden = "private" in line or any(scope[2] for scope in scopes)
        path = ".".join([scope[0] for scope in scopes] + [name])
        if match.group().startswith("extension"):
            yield ("extension", name, is_hidden, match.start(), end)
        elif not match.group().startswith("typealias") or not scopes:
            yield ("type", path, is_hidden, match.start(), end)
        scopes.append((name, end, is_hidden))


def functions(code):
    """Each function with a body: its name, the line it begins on, and its lines from `func` to the brace."""
    for match in FUNCTION.finditer(code):
        opening = body_of(code, match.end())
        if opening is None:
            continue
        end = closing_brace(code, opening)
        first = code.count("\n", 0, match.start())
        yield match.group(), first + 1, code.count("\n", 0, end) - first + 1


def body_of(code, start):
    """The brace that opens the body of a function; `None` for a requirement of a protocol."""
    depth = 0
    has_parameters = False
    for match in re.compile(r"[()\[\]{}]|\n\s*\n|\n\s*(?:func|var|let|init)\b").finditer(code, start):
        text = match.group()
        if text in "([":
            depth, has_parameters = depth + 1, True
        elif text in ")]":
            depth -= 1
        elif text == "{" and depth <= 0:
            return match.start()
        elif text == "}" or (text[0] == "\n" and depth <= 0):
            if has_parameters or text == "}":
                return None
    return None


def quantile(numbers, share):
    """The least of the numbers that is not below this share of them."""
    ordered = sorted(numbers)
    return ordered[max(0, -(-len(ordered) * share // 100) - 1)] if ordered else 0


def sources(root):
    return [Source(path, root) for path in sorted((root / "Sources").rglob("*.swift"))]


def duplicate_names(files):
    """The types that are declared in more than one place, by the last part of their names."""
    places = collections.defaultdict(set)
    for file in files:
        for kind, path, is_hidden, _, _ in file.declarations:
            if kind == "type":
                name = path.rsplit(".", 1)[-1]
                places[name].add((file.target, str(file.path), path))
    return {name: found for name, found in places.items() if len(found) > 1}


def confusing_names(duplicates):
    """The duplicates that stand alone somewhere: `Kind` within many types is told apart by what is around it."""
    return {
        name: places
        for name, places in duplicates.items()
        if any("." not in path for _, _, path in places)
    }


def needs(files):
    """For each target with folders, which folder needs which, and by what names."""
    result = {}
    for target in sorted({file.target for file in files}):
        own = [file for file in files if file.target == target]
        if len({file.folder for file in own} - {""}) > 1:
            seams = set().union(*(file.seams for file in files if file.target != target))
            result[target] = needs_within(own, seams)
    return result


def needs_within(files, seams):
    """Which folder of a target needs which; `seams` are members that other targets show it."""
    types, members = homes(files)
    members = {name: folder for name, folder in members.items() if name not in seams}
    found = collections.defaultdict(set)
    for file in files:
        declared = {path.rsplit(".", 1)[-1] for kind, path, *_ in file.declarations if kind == "type"}
        for name in file.words - declared:
            if name in types and types[name] != file.folder:
                found[file.folder, types[name]].add(name)
        for name in file.members:
            if name in members and members[name] != file.folder:
                found[file.folder, members[name]].add("." + name)
    return {pair: names for pair, names in found.items() if "" not in pair}


def homes(files):
    """The folder of each type, and of each member that one folder alone adds to types of another."""
    types, others = {}, set()
    for file in files:
        for kind, path, is_hidden, _, _ in file.declarations:
            if kind == "type" and "." not in path and not is_hidden:
                types[path] = file.folder
    declared, added = collections.defaultdict(set), collections.defaultdict(set)
    for file in files:
        ranges = [
            (start, end)
            for kind, name, is_hidden, start, end in file.declarations
            if kind == "extension" and not is_hidden and types.get(name.split(".")[0]) != file.folder
        ]
        for match in MEMBER.finditer(file.code):
            name = match.group(1).strip("`")
            line = file.code[file.code.rfind("\n", 0, match.start()) + 1 : match.start()]
            depth = len(line) - len(line.lstrip())
            if depth == 2 and any(start < match.start() < end for start, end in ranges):
                if "private" not in line:
                    added[name].add(file.folder)
                    continue
            declared[name].add(file.folder)
    members = {
        name: next(iter(folders))
        for name, folders in added.items()
        if len(folders) == 1 and not declared[name] and name not in COMMON
    }
    return types, members


def both_ways(pairs):
    return sorted({tuple(sorted(pair)) for pair in pairs if pair[::-1] in pairs})


def row(*cells):
    return "| " + " | ".join(str(cell) for cell in cells) + " |"


def print_lengths(files):
    print("## Lengths\n")
    print(row("of", "number", "median", "95th", "longest"))
    print("| --- | --: | --: | --: | --: |")
    for target in ["all", *sorted({file.target for file in files})]:
        own = [file for file in files if target in ("all", file.target)]
        for what, numbers in (
            ("files", [file.lines for file in own]),
            ("functions", [length for file in own for _, _, length in file.functions]),
        ):
            if numbers:
                print(
                    row(
                        f"{target}: {what}",
                        len(numbers),
                        int(statistics.median(numbers)),
                        quantile(numbers, 95),
                        max(numbers),
                    )
                )
    print("\n## Functions above", LONGEST_FUNCTION, "lines\n")
    for file in files:
        for name, line, length in file.functions:
            if length > LONGEST_FUNCTION:
                print(f"- {file.path}:{line} {name}: {length}")
    print("\n## Files above 300 lines\n")
    for file in files:
        if file.lines > 300:
            print(f"- {file.path}: {file.lines}")


def print_documentation(files):
    print("\n## Documentation and unsafe code\n")
    print(row("place", "code lines", "doc lines", "doc per 100", "notes per 100", "`Unsafe…`"))
    print("| --- | --: | --: | --: | --: | --: |")
    places = collections.defaultdict(list)
    for file in files:
        places[("all",)].append(file)
        places[(file.target,)].append(file)
        if file.folder:
            places[(file.target, file.folder)].append(file)
    for place, own in sorted(places.items()):
        code = sum(file.code_lines for file in own)
        documentation = sum(file.documentation for file in own)
        notes = sum(file.notes for file in own)
        print(
            row(
                "/".join(place),
                code,
                documentation,
                f"{100 * documentation / max(code, 1):.1f}",
                f"{100 * notes / max(code, 1):.1f}",
                sum(file.unsafe for file in own),
            )
        )


def print_names(files):
    duplicates = duplicate_names(files)
    confusing = confusing_names(duplicates)
    print("\n## Types of one name\n")
    for name, places in sorted(duplicates.items(), key=lambda item: (-len(item[1]), item[0])):
        mark = "" if name in confusing else " (all within other types)"
        print(f"- {name} ×{len(places)}{mark}: " + ", ".join(sorted(f"{t} {p}" for t, _, p in places)))


def print_needs(files):
    for target, pairs in needs(files).items():
        folders = {folder for pair in pairs for folder in pair}
        count = len(folders) * (len(folders) - 1) // 2
        mutual = both_ways(pairs)
        print(f"\n## Folders of {target} that need each other: {len(mutual)} of {count} pairs\n")
        for one, other in mutual:
            for pair in ((one, other), (other, one)):
                names = sorted(pairs[pair])
                shown = ", ".join(names[:12]) + (" …" if len(names) > 12 else "")
                print(f"- {pair[0]} → {pair[1]}: {shown}")


def check(files):
    """Says what breaks one of the two rules."""
    problems = []
    for name, places in sorted(confusing_names(duplicate_names(files)).items()):
        shown = ", ".join(sorted(path for _, path, _ in places))
        problems.append(f"type {name} is declared {len(places)} times: {shown}")
    for target, pairs in needs(files).items():
        for one, other in both_ways(pairs):
            names = ", ".join(sorted(pairs[one, other])[:5])
            back = ", ".join(sorted(pairs[other, one])[:5])
            problems.append(f"{target}: {one} needs {other} ({names}) and {other} needs {one} ({back})")
    return problems


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--check", action="store_true")
    default = pathlib.Path(__file__).resolve().parent.parent
    parser.add_argument("package", nargs="?", type=pathlib.Path, default=default)
    options = parser.parse_args()
    files = sources(options.package)
    if not files:
        sys.exit(f"{options.package}: no Swift file below Sources")
    if options.check:
        problems = check(files)
        print("\n".join(problems) or "No type has the name of another, no two folders need each other.")
        sys.exit(1 if problems else 0)
    print_lengths(files)
    print_documentation(files)
    print_names(files)
    print_needs(files)


if __name__ == "__main__":
    main()
