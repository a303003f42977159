"""Checks the feeds of a site that was built: RSS 2.0, Atom (RFC 4287), JSON Feed 1.1, archives (RFC 5005), OPML.

Usage: check_feeds.py FOLDER
"""

import datetime
import email.utils
import json
import pathlib
import re
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from html.parser import HTMLParser

GRAMMAR = pathlib.Path(__file__).with_name("atom.rng")
SPACES = {
    "atom": "http://www.w3.org/2005/Atom",
    "content": "http://purl.org/rss/1.0/modules/content/",
    "dc": "http://purl.org/dc/elements/1.1/",
    "fh": "http://purl.org/syndication/history/1.0",
}
ABSOLUTE = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:\S+$")
TIMESTAMP = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)$")
MAIL_DATE = re.compile(r"[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d [+-]\d{4}$")
NO_DATE = datetime.datetime.min.replace(tzinfo=datetime.timezone.utc)
LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$")
VOID = set("area base br col embed hr img input link meta source track wbr".split())
REFUSED = set("script style iframe object embed form label input button link meta base".split())
FEED_FIELDS = set(
    "version title home_page_url feed_url description language authors hubs items".split())
ITEM_FIELDS = set(
    "id url external_url title content_html content_text summary date_published date_modified "
    "authors tags language".split())


class Entry(HTMLParser):
    """The HTML of an entry: its ids, its addresses, and what no feed reader should meet."""

    def __init__(self, text):
        super().__init__()
        self.ids, self.addresses, self.problems, self.open = [], [], [], []
        self.feed(text)
        self.close()
        self.problems += [f"<{tag}> is not closed" for tag in self.open]

    def handle_starttag(self, tag, attributes):
        if tag not in VOID:
            self.open.append(tag)
        if tag in REFUSED:
            self.problems.append(f"<{tag}> in a feed")
        for name, value in attributes:
            if name == "style" or name.startswith("on"):
                self.problems.append(f"attribute {name} in a feed")
            if name == "id":
                self.ids.append(value)
            if name in ("href", "src", "cite", "poster"):
                self.addresses.append(value or "")

    def handle_startendtag(self, tag, attributes):
        self.handle_starttag(tag, attributes)
        if tag not in VOID:
            self.handle_endtag(tag)

    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            self.problems.append(f"</{tag}> out of place")


class Feed:
    """A document of a feed, whatever its format, and what is wrong in it."""

    def __init__(self, site, name):
        self.site, self.name = site, name
        self.address = site.base + name
        self.links, self.entries, self.ids = {}, [], set()

    def tell(self, problem):
        self.site.tell(self.name, problem)

    def need(self, holds, problem):
        if not holds:
            self.tell(problem)

    def need_address(self, text, what):
        self.need(text and ABSOLUTE.match(text), f"{what} is not a full address: {text}")

    def timestamp(self, text, what):
        try:
            if TIMESTAMP.match(text or ""):
                return datetime.datetime.fromisoformat(text)
        except ValueError:
            pass
        self.tell(f"{what} is not a date of RFC 3339: {text}")
        return NO_DATE

    def mail_date(self, text, what):
        try:
            date = email.utils.parsedate_to_datetime(text or "")
        except (TypeError, ValueError):
            date = None
        if date and MAIL_DATE.match(text) and date.strftime("%a") == text[:3]:
            return date
        self.tell(f"{what} is not a date of RFC 822: {text}")
        return NO_DATE

    def take(self, identity, link, title, updated, html):
        """What every entry must be, in every format."""
        self.need_address(identity, "the id of an entry")
        self.need(identity not in self.ids, f"two entries have the id {identity}")
        self.ids.add(identity)
        self.need_address(link, "the address of an entry")
        self.need(title and title.strip(), f"entry without a title: {identity}")
        self.entries.append((identity, link))
        self.site.compare(self, identity, (link, title, updated), html)
        entry = Entry(html)
        for problem in entry.problems:
            self.tell(f"{identity}: {problem}")
        self.need(len(entry.ids) == len(set(entry.ids)), f"{identity}: an id twice")
        self.need(not self.html_ids & set(entry.ids), f"{identity}: the id of another entry")
        self.html_ids |= set(entry.ids)
        for address in entry.addresses:
            if not (address.startswith("#") and address[1:] in entry.ids):
                self.need_address(address, f"{identity}: a link")

    html_ids = frozenset()

    def check_links(self, links, media_type):
        for link in links:
            relation = link.get("rel", "alternate")
            self.need_address(link.get("href"), f"the link '{relation}'")
            if relation not in ("via", "hub"):
                self.need(relation not in self.links, f"two links '{relation}'")
                self.links[relation] = link.get("href")
            if relation in ("self", "current", "prev-archive", "next-archive"):
                self.need(link.get("type") == media_type, f"'{relation}' without its type")
                self.need(self.site.has(link.get("href")), f"'{relation}' leads nowhere")
        self.need(self.links.get("self") == self.address, "the link 'self' leads elsewhere")


class RSS(Feed):
    def __init__(self, site, name, root):
        super().__init__(site, name)
        self.need(root.get("version") == "2.0", "is not RSS 2.0")
        channels = root.findall("channel")
        self.need(len(channels) == 1 and len(root) == 1, "must have a channel and nothing else")
        channel = channels[0]
        for element in ("title", "link", "description", "language", "lastBuildDate"):
            texts = channel.findall(element)
            self.need(len(texts) == 1 and texts[0].text, f"must have one {element}")
        self.need_address(channel.findtext("link"), "link")
        self.need(LANGUAGE.match(channel.findtext("language", "")), "malformed language")
        built = self.mail_date(channel.findtext("lastBuildDate"), "lastBuildDate")
        ttl = channel.findtext("ttl")
        self.need(ttl is None or ttl.isdigit(), "ttl is not a number")
        self.check_links(channel.findall("atom:link", SPACES), "application/rss+xml")
        dates = [self.check_item(item) for item in channel.findall("item")]
        self.need(dates and built == max(dates), "lastBuildDate is not that of the entries")

    def check_item(self, item):
        guids = item.findall("guid")
        self.need(len(guids) == 1, "must have a guid")
        self.need(
            all(guid.get("isPermaLink") == "false" for guid in guids), "guid taken for an address")
        for name in ("title", "link", "pubDate", "description", "content:encoded"):
            self.need(len(item.findall(name, SPACES)) <= 1, f"{name} twice")
        published = self.mail_date(item.findtext("pubDate"), "pubDate")
        corrected = item.findtext("atom:updated", None, SPACES)
        updated = self.timestamp(corrected, "atom:updated") if corrected else published
        self.need(updated >= published, "corrected before it was published")
        self.need(item.find("dc:creator", SPACES) is not None, "entry without dc:creator")
        for category in item.findall("category"):
            self.need_address(category.get("domain"), "the domain of a category")
        html = item.findtext("content:encoded", "", SPACES)
        self.need(html or item.findtext("description"), "entry without a text")
        self.take(item.findtext("guid"), item.findtext("link"), item.findtext("title"), updated, html)
        return updated


class Atom(Feed):
    def __init__(self, site, name, root):
        super().__init__(site, name)
        self.need_address(root.findtext("atom:id", None, SPACES), "the id of the feed")
        self.has_author = self.check_authors(root)
        updated = self.timestamp(root.findtext("atom:updated", None, SPACES), "updated")
        self.check_links(root.findall("atom:link", SPACES), "application/atom+xml")
        self.need("alternate" in self.links, "without a link 'alternate'")
        dates = [self.check_entry(entry) for entry in root.findall("atom:entry", SPACES)]
        self.need(dates and updated == max(dates), "updated is not that of the entries")

    def check_authors(self, element):
        authors = element.findall("atom:author", SPACES)
        names = [author.findtext("atom:name", "", SPACES) for author in authors]
        self.need(all(name.strip() for name in names), "author without a name")
        return bool(names)

    def check_entry(self, entry):
        self.need(self.check_authors(entry) or self.has_author, "entry without an author")
        published = self.timestamp(entry.findtext("atom:published", None, SPACES), "published")
        updated = self.timestamp(entry.findtext("atom:updated", None, SPACES), "updated")
        self.need(updated >= published, "corrected before it was published")
        links = entry.findall("atom:link", SPACES)
        own = [link.get("href") for link in links if link.get("rel") == "alternate"]
        self.need(len(own) == 1, "must have a link 'alternate'")
        for link in links:
            self.need_address(link.get("href"), "a link")
        for category in entry.findall("atom:category", SPACES):
            self.need_address(category.get("scheme"), "the scheme of a category")
        html = entry.findtext("atom:content", "", SPACES)
        self.need(html or entry.findtext("atom:summary", "", SPACES), "entry without a text")
        title = entry.findtext("atom:title", None, SPACES)
        self.take(entry.findtext("atom:id", "", SPACES), (own + [""])[0], title, updated, html)
        return updated


class JSONFeed(Feed):
    def __init__(self, site, name, root):
        super().__init__(site, name)
        self.need(root.get("version") == "https://jsonfeed.org/version/1.1", "wrong version")
        self.check_fields(root, FEED_FIELDS, ("title", "home_page_url", "feed_url", "language"))
        self.need(root.get("feed_url") == self.address, "feed_url leads elsewhere")
        self.need_address(root.get("home_page_url"), "home_page_url")
        self.check_authors(root)
        for hub in root.get("hubs", []):
            self.need(set(hub) == {"type", "url"}, "malformed hub")
        items = root.get("items")
        self.need(isinstance(items, list) and items, "items is not a list")
        for item in items:
            self.check_item(item)

    def check_fields(self, values, known, wanted):
        self.need(set(values) <= known, f"unknown fields: {set(values) - known}")
        for name in wanted:
            self.need(isinstance(values.get(name), str) and values[name], f"must have {name}")
        language = values.get("language", "fr")
        self.need(LANGUAGE.match(language), f"malformed language: {language}")

    def check_authors(self, values):
        for author in values.get("authors", []):
            self.need(set(author) <= {"name", "url", "avatar"}, "malformed author")
            self.need(author.get("name") or author.get("url"), "author without a name")

    def check_item(self, item):
        self.check_fields(item, ITEM_FIELDS, ("id", "url", "title", "date_published"))
        self.check_authors(item)
        published = self.timestamp(item.get("date_published"), "date_published")
        updated = published
        if "date_modified" in item:
            updated = self.timestamp(item["date_modified"], "date_modified")
            self.need(updated >= published, "corrected before it was published")
        if "external_url" in item:
            self.need_address(item["external_url"], "external_url")
        tags = item.get("tags", [])
        self.need(all(isinstance(tag, str) and tag for tag in tags), "malformed tag")
        html = item.get("content_html", "")
        self.need(html or item.get("content_text"), "entry without a text")
        self.take(item.get("id"), item.get("url"), item.get("title"), updated, html)


class Site:
    def __init__(self, folder):
        self.folder, self.problems, self.feeds, self.known = folder, [], {}, {}
        paths = [path for path in folder.rglob("*") if path.is_file()]
        names = [path.relative_to(folder).as_posix() for path in paths]
        self.names = {name for name in names if name[0] != "."}
        home = (folder / "index.html").read_text("utf-8")
        self.base = re.search(r'<link rel="canonical" href="([^"]*)"', home)[1]

    def tell(self, name, problem):
        self.problems.append(f"{name}: {problem}")

    def has(self, address):
        return address.startswith(self.base) and address.removeprefix(self.base) in self.names

    def compare(self, feed, identity, facts, html):
        """An entry is the same in every feed that has it."""
        known = self.known.setdefault(identity, (facts, html, feed.name))
        if known[:2] != (facts, html):
            feed.tell(f"{identity} is not as in {known[2]}")

    def read(self, name):
        path = self.folder / name
        if name.endswith(".json"):
            return JSONFeed(self, name, json.loads(path.read_text("utf-8")))
        root = ElementTree.parse(path).getroot()
        if root.tag == "rss":
            return RSS(self, name, root)
        if root.tag == "{http://www.w3.org/2005/Atom}feed":
            return Atom(self, name, root)

    def check_with_xmllint(self, names, *options):
        for start in range(0, len(names), 500):
            paths = [self.folder / name for name in names[start:start + 500]]
            command = ["xmllint", "--noout", *options, *paths]
            done = subprocess.run(command, capture_output=True, text=True)
            if done.returncode:
                wrong = [line for line in done.stderr.splitlines() if not line.endswith("validates")]
                self.problems.append("\n".join(wrong))

    def check(self):
        documents = sorted(name for name in self.names if name.endswith((".xml", ".opml")))
        self.check_with_xmllint(documents)
        if self.problems:
            return
        feeds = [name for name in documents if name.endswith(".xml")]
        for name in feeds + sorted(name for name in self.names if name.endswith("feed.json")):
            if feed := self.read(name):
                self.feeds[name] = feed
        atom = [name for name, feed in self.feeds.items() if isinstance(feed, Atom)]
        self.check_with_xmllint(atom, "--relaxng", GRAMMAR)
        for name in ("feed.xml", "atom.xml"):
            self.walk(name)
        self.check_list()

    def articles(self):
        """The address of every article, as its own page says it."""
        for name in self.names:
            if name.endswith(".html"):
                page = (self.folder / name).read_text("utf-8")
                if '<meta property="og:type" content="article">' in page:
                    yield re.search(r'<link rel="canonical" href="([^"]*)"', page)[1]

    def walk(self, name):
        """From the feed of the site back to its first article (RFC 5005)."""
        seen, documents = [], 0
        while name:
            feed = self.feeds.get(name)
            if feed is None or documents > len(self.feeds):
                return self.tell(name, "the chain of archives is broken")
            documents += 1
            seen += [link for _, link in feed.entries]
            name = feed.links.get("prev-archive", "").removeprefix(self.base)
        if sorted(seen) != sorted(self.articles()):
            self.tell("archives", "does not have every article exactly once")

    def check_list(self):
        """The list names each feed once, in its first format."""
        root = ElementTree.parse(self.folder / "feeds.opml").getroot()
        if root.tag != "opml" or root.get("version") != "2.0" or not root.findtext("head/title"):
            self.tell("feeds.opml", "is not OPML 2.0")
        listed = [feed for group in root.find("body") for feed in group]
        for outline in root.iter("outline"):
            if not outline.get("text"):
                self.tell("feeds.opml", "outline without a text")
        for feed in listed:
            if feed.get("type") != "rss" or not self.has(feed.get("xmlUrl", "")):
                self.tell("feeds.opml", f"leads to no feed: {feed.get('xmlUrl')}")
        folders = [feed.get("xmlUrl", "").removeprefix(self.base).rpartition("/")[0] for feed in listed]
        wanted = {name.rpartition("/")[0] for name in self.feeds if not re.search(r"\d+\.xml$", name)}
        if sorted(folders) != sorted(wanted):
            self.tell("feeds.opml", f"feeds missing or repeated: {wanted ^ set(folders)}")


def main():
    site = Site(pathlib.Path(sys.argv[1]))
    site.check()
    for problem in site.problems[:50]:
        print(problem, file=sys.stderr)
    entries = sum(len(feed.entries) for feed in site.feeds.values())
    print(f"{len(site.feeds)} feeds, {entries} entries, {len(site.problems)} problems.")
    sys.exit(1 if site.problems or not site.feeds else 0)


main()
