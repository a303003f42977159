#!/usr/bin/env python3
"""Writes a synthetic chronicle, the same bytes each time, for vigie or for Hugo.

usage: chronicle.py COUNT FOLDER [--hugo]

Made to find what grows faster than the archive: 5,000 tags, one tag on half of all articles, one
article that half of all others link to. With --hugo, the same texts have what Hugo needs to make the
same pages: topics worked out, years, months and publishers as taxonomies.
"""
import argparse
import multiprocessing
import pathlib
import random
import shutil
import struct
import zlib

import words

HALF_TAG = "surveillance"
TAGS = [f"{noun} {quality}" for quality in words.TAG_QUALITIES for noun in words.TAG_NOUNS][:4999]
FREQUENT_TAGS = TAGS[::100]
PLACES = [start + end for start in words.PLACE_STARTS for end in words.PLACE_ENDS]
ACTORS = [f"{body} de {place}" for place in PLACES[::5]
          for body in ("Ville", "Préfecture", "Régie", "Collectif")]
PUBLISHERS = [f"{name} de {place}" for place in PLACES[::6] for name in ("Le Courrier", "La Gazette", "Bulletin")]
PARENTS = {name: parent for name, _, parent, _ in words.TOPICS}
TOPIC_TAGS = {name: [tag for tag in TAGS if tag.split()[0] == noun][:40] for name, _, _, noun in words.TOPICS}
TOPICS_OF_TAG = {tag: name for name, tags in TOPIC_TAGS.items() for tag in tags}
FIRST_YEAR, YEARS = 2005, 20
IMAGES = 40


class Picker:
    """Choices that depend on nothing but their number; the same in every version of Python."""

    def __init__(self, number):
        self.random = random.Random(number).random

    def __call__(self, items):
        return items[int(self.random() * len(items))]

    def below(self, limit):
        return int(self.random() * limit)

    def happens(self, share):
        return self.random() < share

    def distinct(self, items, count):
        return list(dict.fromkeys(self(items) for _ in range(count)))


SENTENCES = [words.sentence(Picker(number)) for number in range(6000)]


class Article:
    """One article of a chronicle of `count`, the oldest first."""

    def __init__(self, number, count):
        self.number, self.count = number, count
        self.pick = Picker(1_000_003 + number)
        day = number * YEARS * 336 // count
        self.year = FIRST_YEAR + day // 336
        self.date = f"{self.year}-{day % 336 // 28 + 1:02}-{day % 28 + 1:02}"
        noun, quality = self.pick(words.TAG_NOUNS), self.pick(words.TAG_QUALITIES)
        self.title = f"{self.pick(PLACES)} : {noun} {quality}, dossier {number}"
        self.slug = f"dossier-{number}"

    @property
    def path(self):
        return f"articles/{self.year}/{self.slug}.md"

    def link(self, number):
        other = Article(number, self.count)
        return f"[{other.title}](../{other.year}/{other.slug}.md)"

    def front_matter(self, for_hugo):
        pick = self.pick
        tags = ([HALF_TAG] if self.number % 2 else []) + [pick(FREQUENT_TAGS)] + pick.distinct(TAGS, 2)
        tags = list(dict.fromkeys(tags))
        topics = pick.distinct([topic[0] for topic in words.TOPICS], 1 + pick.below(2))
        lines = [f"id: {self.slug}", f'title: "{self.title}"', f"date: {self.date}"]
        if pick.happens(0.6):
            lines.append(f"event: {self.year - 1}-{1 + pick.below(12):02}")
        lines.append(f'summary: "{pick(SENTENCES).replace("*", "")}"')
        lines.append(f"topics: [{', '.join(filed(topics, tags) if for_hugo else topics)}]")
        lines.append(f"tags: [{', '.join(tags)}]")
        lines.append(f"places: [{', '.join(pick.distinct(PLACES, 1 + pick.below(2)))}]")
        lines.append(f"actors: [{', '.join(pick.distinct(ACTORS, pick.below(3)))}]")
        sources, publishers = self.sources(1 + pick.below(3))
        lines += sources
        if pick.happens(0.02):
            lines += ["corrections:", f"  - date: {self.year + 1}-01-15", '    text: "La date était fausse."']
        if pick.happens(0.02):
            lines.append(f"aliases: [/ancien/{self.number}/]")
        if pick.happens(0.01):
            lines.append("draft: true")
        if for_hugo:
            lines += [f"years: ['{self.year}']", f"months: ['{self.date[:7]}']",
                      f"publishers: [{', '.join(dict.fromkeys(publishers))}]"]
        return lines

    def sources(self, count):
        lines, publishers = ["sources:"], []
        for index in range(count):
            publishers.append(self.pick(PUBLISHERS))
            address = f"source.example/{self.year}/{self.number}-{index}"
            lines += [f'  - title: "Délibération no {self.pick.below(900)}, pièce {index}"',
                      f"    url: https://{address}", f"    publisher: {publishers[-1]}",
                      f"    date: {self.year}-{1 + self.pick.below(12):02}"]
            if self.pick.happens(0.3):
                lines.append(f"    archived: https://archive.example/{address}")
        return lines, publishers

    def is_draft(self):
        return "draft: true" in Article(self.number, self.count).front_matter(False)

    def paragraph(self, sentences):
        return " ".join(self.pick(SENTENCES) for _ in range(sentences))

    def linked(self):
        """The numbers of the articles that this one links to: earlier ones, and often the first."""
        numbers = [self.number - 1 - self.pick.below(min(self.number, 2000))
                   for _ in range(self.pick.below(3)) if self.number]
        if self.number and self.number % 2 == 0:
            numbers.append(0)
        return dict.fromkeys(numbers)

    def body(self, drafts):
        pick = self.pick
        blocks = [self.paragraph(4), self.paragraph(3)]
        if pick.happens(0.6):
            blocks[0] += "[^1] " + pick(SENTENCES) + "[^2]"
        for number in self.linked():
            if number not in drafts:
                blocks.append(f"{pick(SENTENCES)} Voir {self.link(number)}.")
        for part in range(2 + pick.below(2)):
            blocks += [f"## {pick(words.OBJECTS).capitalize()}, partie {part + 1}", self.paragraph(5)]
            blocks += [self.block(pick.below(10)), self.paragraph(3)]
        if pick.happens(0.1):
            blocks.append(f"![Plan des lieux {pick(PLACES)}](../../media/plan-{pick.below(IMAGES)}.png)")
        if "[^1]" in blocks[0]:
            blocks += ["[^1]: " + pick(SENTENCES), "[^2]: " + pick(SENTENCES)]
        return "\n\n".join(block for block in blocks if block) + "\n"

    def block(self, kind):
        pick = self.pick
        if kind < 2:
            rows = [f"| {pick(PLACES)} | {pick.below(900)} | {pick(words.WHEN)} |" for _ in range(5)]
            return "\n".join(["| lieu | nombre | moment |", "| --- | ---: | --- |"] + rows)
        if kind < 5:
            return "\n".join(f"- {pick(words.OBJECTS)} ;" for _ in range(4))
        if kind < 7:
            return f"> {pick(SENTENCES)}\n>\n> — {pick(ACTORS)}"
        if kind == 7:
            return "\n".join(f"{step + 1}. {pick(words.REMARKS)}" for step in range(3))
        if kind == 8:
            return f"Le rapport est sur <https://rapport.example/{self.number}>, en `PDF`, ~~gratuit~~ payant."
        return ""

    def text(self, for_hugo, drafts):
        front = "\n".join(self.front_matter(for_hugo))
        return f"---\n{front}\n---\n\n{self.body(drafts)}"


def filed(topics, tags):
    """The topics of an article: those that it names, those that its tags name, and those above."""
    names = dict.fromkeys(topics + [TOPICS_OF_TAG[tag] for tag in tags if tag in TOPICS_OF_TAG])
    return list(dict.fromkeys(list(names) + [PARENTS[name] for name in names if PARENTS[name]]))


def write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def write_articles(task):
    numbers, count, folder, for_hugo, drafts = task
    for number in numbers:
        article = Article(number, count)
        write(folder / article.path, article.text(for_hugo, drafts))


def drafts_among(task):
    numbers, count = task
    return [number for number in numbers if number and Article(number, count).is_draft()]


def write_topics(folder, for_hugo):
    for name, title, parent, _ in words.TOPICS:
        lines = [f"title: {title}", f"summary: Ce que l’on sait sous le nom « {title} »."]
        if not for_hugo:
            lines.append(f"tags: [{', '.join(TOPIC_TAGS[name])}]")
            lines += [f"parent: {parent}"] if parent else []
        if for_hugo:
            lines.append("outputs: [html, rss, atom]")
        place = f"topics/{name}/_index.md" if for_hugo else f"topics/{name}.md"
        write(folder / place, "---\n" + "\n".join(lines) + f"\n---\n\n{SENTENCES[len(title)]}\n")


def write_feeds_for_hugo(folder):
    """Gives each tag, place and actor the feed that vigie gives it."""
    for kind in ("tags", "places", "actors"):
        write(folder / kind / "_index.md", "---\ncascade:\n  - outputs: [html, rss]\n---\n")


def write_editions(folder, count, for_hugo, drafts):
    """An edition for each thousand articles, at most a hundred, of twenty articles in full each."""
    editions = max(1, min(100, count // 1000))
    for edition in range(editions):
        first = edition * count // editions
        members = [Article(n, count) for n in range(first, min(count, first + 20)) if n not in drafts]
        names = [("/" + m.path[:-3] if for_hugo else m.slug) for m in members]
        lines = [f'title: "Édition {edition + 1}"', f"date: {members[0].date}", "articles:"]
        lines += [f"  - {name}" for name in names]
        write(folder / f"editions/edition-{edition + 1}.md", "---\n" + "\n".join(lines) + f"\n---\n\n{SENTENCES[edition]}\n")


def png(width, height, shade):
    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
    rows = b"".join(b"\0" + bytes((x // 8 + y // 4 + shade) % 256 for x in range(width)) for y in range(height))
    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


def write_media(folder):
    folder.mkdir(parents=True)
    for number in range(IMAGES):
        (folder / f"plan-{number}.png").write_bytes(png(320, 180, number))


SITE = """title: Chronique d’essai
description: Une chronique écrite par un programme, pour mesurer.
url: https://chronique.example/
lang: fr
timezone: Europe/Paris
authors:
  - name: La rédaction
rights: CC BY-SA 4.0
since: 2022-01-01
paths: {topics: themes, tags: mots-cles, places: lieux, actors: acteurs, archive: archives}
"""

ACRONYMS = """CNIL: Commission nationale de l’informatique et des libertés
RGPD: Règlement général sur la protection des données
"""


def write_chronicle(count, folder, for_hugo=False):
    """Writes the content folder of a chronicle; for Hugo a whole site, from the templates beside."""
    if for_hugo:
        shutil.copytree(pathlib.Path(__file__).resolve().parent / "hugo", folder)
        content, media = folder / "content", folder / "static" / "media"
    else:
        content, media = folder, folder / "media"
        write(folder / "site.yml", SITE)
        write(folder / "acronyms.yml", ACRONYMS)
    runs = [range(start, min(count, start + 500)) for start in range(0, count, 500)]
    with multiprocessing.Pool() as pool:
        drafts = frozenset(n for run in pool.map(drafts_among, [(r, count) for r in runs]) for n in run)
        pool.map(write_articles, [(run, count, content, for_hugo, drafts) for run in runs])
    write_topics(content, for_hugo)
    if for_hugo:
        write_feeds_for_hugo(content)
    write_editions(content, count, for_hugo, drafts)
    write(content / "pages/a-propos.md", f"---\ntitle: À propos\nmenu: 1\n---\n\n{SENTENCES[7]}\n")
    write_media(media)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("count", type=int)
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--hugo", action="store_true", help="write a site for Hugo")
    options = parser.parse_args()
    write_chronicle(options.count, options.folder, options.hugo)
