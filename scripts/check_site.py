"""Checks a site that was built: its links, pages and feeds, and that it asks nothing of another.

Usage: check_site.py FOLDER
"""

import pathlib
import re
import sys
import xml.etree.ElementTree as ElementTree
from html.parser import HTMLParser
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

VOID = set("area base br col embed hr img input link meta source track wbr".split())
LOADING = {("link", "href"), ("form", "action"), ("object", "data")}
CSS_ADDRESS = re.compile(r"""url\(\s*["']?([^"')]+)|@import\s+["']([^"']+)""")


class Page(HTMLParser):
    """What a page refers to, what can be referred to in it, and what is wrong in it."""

    def __init__(self, text):
        super().__init__()
        self.ids, self.links, self.loaded, self.problems = set(), [], [], []
        self.open, self.canonical = [], None
        self.feed(text)
        self.close()
        self.problems += [f"<{tag}> is not closed" for tag in self.open]

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        if len(values) < len(attributes):
            self.problems.append(f"<{tag}> has an attribute twice")
        if tag not in VOID:
            self.open.append(tag)
        if tag == "style" or "style" in values or (tag == "script" and "src" not in values):
            self.problems.append(f"style or script in the page: <{tag}>")
        self.problems += [f"script in the page: {name}" for name in values if name[:2] == "on"]
        if tag == "link" and values.get("rel") == "canonical":
            self.canonical = values["href"]
        if tag == "meta" and values.get("http-equiv", "").lower() == "refresh":
            self.links.append(values["content"].partition("=")[2])
        for name, value in attributes:
            self.take(tag, name, value or "")

    def take(self, tag, name, value):
        if name == "id":
            if value in self.ids:
                self.problems.append(f"two elements have the id '{value}'")
            self.ids.add(value)
        elif name in ("src", "poster") or (tag, name) in LOADING:
            self.loaded.append(value)
        elif name == "srcset":
            self.loaded += [part.split()[0] for part in value.split(",")]
        elif name == "href":
            self.links.append(value)

    def handle_startendtag(self, tag, attributes):
        self.handle_starttag(tag, attributes)
        if tag not in VOID:
            self.handle_endtag(tag)

    def handle_endtag(self, tag):
        if tag not in self.open:
            self.problems.append(f"</{tag}> closes nothing")
            return
        while (last := self.open.pop()) != tag:
            self.problems.append(f"<{last}> is not closed")


class Site:
    """All files of a folder, under the address that the home page says is its own."""

    def __init__(self, folder):
        paths = [path for path in folder.rglob("*") if path.is_file()]
        files = {path.relative_to(folder).as_posix(): path for path in paths}
        self.files = {name: path for name, path in files.items() if name[0] != "."}
        self.problems = []
        self.links = 0
        pages = [name for name in self.files if name.endswith(".html")]
        self.pages = {name: Page(self.text(name)) for name in pages}
        home = self.pages.get("index.html")
        if home is None or home.canonical is None:
            sys.exit(f"{folder}: no home page, or one without a canonical address")
        self.base = home.canonical

    def text(self, name):
        return self.files[name].read_text("utf-8")

    def tell(self, name, problem):
        self.problems.append(f"{name}: {problem}")

    def check_link(self, name, link, loaded=False):
        self.links += 1
        address, fragment = urldefrag(urljoin(self.base + name.removesuffix("index.html"), link))
        if not address.startswith(self.base):
            if loaded and urlsplit(address).scheme != "data":
                self.tell(name, f"asks another site for a file: {link}")
            return
        target = unquote(address.removeprefix(self.base).partition("?")[0])
        target += "index.html" if target == "" or target.endswith("/") else ""
        if target not in self.files:
            self.tell(name, f"the link {link} leads nowhere")
        elif fragment and unquote(fragment) not in getattr(self.pages.get(target), "ids", ()):
            self.tell(name, f"the link {link} names an id that does not exist")

    def check_page(self, name, page):
        for problem in page.problems:
            self.tell(name, problem)
        for link in page.links:
            self.check_link(name, link)
        for link in page.loaded:
            self.check_link(name, link, loaded=True)

    def check_xml(self, name):
        try:
            root = ElementTree.fromstring(self.text(name))
        except ElementTree.ParseError as error:
            return self.tell(name, f"is not XML: {error}")
        if name.endswith("feed.xml") and root.tag != "rss":
            self.tell(name, "is not an RSS feed")
        for element in root.iter():
            tag = element.tag.rpartition("}")[2]
            if tag in ("link", "loc"):
                self.check_link(name, element.get("href") or element.text)
            elif tag in ("encoded", "description"):
                self.check_entry(name, Page(element.text or ""))

    def check_entry(self, name, entry):
        """An entry is read elsewhere: what it does not hold itself needs a full address."""
        for link in entry.links + entry.loaded:
            if link.startswith("#") and link[1:] in entry.ids:
                continue
            if not urlsplit(link).scheme:
                self.tell(name, f"the link {link} is not a full address")
            self.check_link(name, link)

    def check(self):
        for name, page in self.pages.items():
            self.check_page(name, page)
        for name in self.files:
            if name.endswith(".xml"):
                self.check_xml(name)
            elif name.endswith(".css"):
                for link in CSS_ADDRESS.findall(self.text(name)):
                    self.check_link(name, "".join(link), loaded=True)


def main():
    site = Site(pathlib.Path(sys.argv[1]))
    site.check()
    for problem in site.problems:
        print(problem, file=sys.stderr)
    print(f"{len(site.pages)} pages, {site.links} links, {len(site.problems)} problems.")
    sys.exit(1 if site.problems else 0)


main()
