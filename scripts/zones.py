#!/usr/bin/env python3
"""Writes the time zones that are part of the program, from the system's tzdata.

Usage: zones.py

`zones` holds the zones, one behind another, each once. `index` says where: its first line is the version of tzdata,
every other a name, its first byte and its size. Names of one zone share its bytes.

A zone is a file of the format TZif (RFC 8536) whose first block is empty: it has 32 bits for a moment, and only serves
readers that know no wider ones. That takes half of the room.
"""

import pathlib
import struct

ROOT = pathlib.Path("/usr/share/zoneinfo")
FOLDER = pathlib.Path(__file__).resolve().parent.parent / "Sources/ZoneData/Files"
HEADER = struct.Struct(">4sc15s6I")


def zone_names():
    """The names that the database gives to zones and to links, `localtime` and other ways to count left out."""
    for line in (ROOT / "tzdata.zi").read_text().splitlines():
        kind, *fields = line.split(" ")
        if kind == "Z":
            yield fields[0]
        elif kind == "L":
            yield fields[1]


def without_narrow_block(zone):
    """The same zone with an empty block of 32 bits."""
    magic, version, unused, *counts = HEADER.unpack_from(zone)
    assert magic == b"TZif" and version >= b"2", "a format that vigie does not know"
    universal, standard, leap, times, types, characters = counts
    block = times * 5 + types * 6 + characters + leap * 8 + standard + universal
    return HEADER.pack(magic, version, unused, 0, 0, 0, 0, 0, 0) + zone[HEADER.size + block :]


def main():
    version = (ROOT / "tzdata.zi").read_text().split("\n", 1)[0].removeprefix("# version ")
    lines, places, data = [version], {}, b""
    for name in sorted(set(zone_names())):
        zone = without_narrow_block((ROOT / name).read_bytes())
        if zone not in places:
            places[zone] = len(data)
            data += zone
        lines.append(f"{name} {places[zone]} {len(zone)}")
    (FOLDER / "index").write_text("\n".join(lines) + "\n")
    (FOLDER / "zones").write_bytes(data)
    print(f"tzdata {version}: {len(lines) - 1} names, {len(places)} zones, {len(data)} bytes")


if __name__ == "__main__":
    main()
