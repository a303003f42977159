"""Writes a French sample chronicle, always the same, with everything that could spoil a feed.

Usage: sample_chronicle.py NUMBER FOLDER
"""

import datetime
import pathlib
import random
import sys

SITE = """\
title: "Chronique d’essai : « tout » & <le> reste"
url: https://essai.example/chronique/
timezone: Europe/Paris
description: "Ce qui peut mettre un flux à mal : ]]>, &amp; et 🛸."
authors: [{name: Ada, url: "https://ada.example/"}, {name: Émile, email: emile@essai.example}, {name: Zoé}]
rights: CC BY-SA 4.0
since: 2019-05-01
feeds: {hub: "https://hub.example/?a=1&b=2", topics: [rss, atom, json], corrections: [rss, atom, json], authors: [atom], editions: [rss, atom]}
paths: {topics: themes, subscribe: abonnement}
"""

ACRONYMS = """\
CNIL: Commission nationale de l’informatique & des libertés
TAJ: "Traitement d’antécédents <judiciaires> ]]>"
"""

TITLES = [
    "Un titre simple", "« Guillemets » & esperluette", "<b>Balises</b> &amp; entités", "Fin de section ]]>",
    "🛸 Une soucoupe 👩‍👩‍👧", "מצלמות ברחוב", "كاميرات في الشارع", "Espaces\u00a0fines\u202f!", "'Apostrophes' \\\"et\\\" barre \\\\",
]
BODIES = [
    "Un paragraphe, *souligné* et **fort**, avec `]]>` et `<code> & co`.",
    "> Une citation de מצלמות\u200f et de 🛸.\n>\n> (…)",
    "## Un titre\n\nUne suite, [un lien](art:a{other}), [la page](/) et [ailleurs](https://example.org/?a=1&b=2).",
    "## Un titre\n\nUne note[^1] et une autre[^deux], puis la première[^1].\n\n[^1]: Fin & \\<suite>.\n[^deux]: Voir [le début](#un-titre).",
    "- [ ] à faire\n- [x] fait\n\n| Ville | Caméras |\n| --- | ---: |\n| Nice | 4 000 |",
    "> Une « citation » (...) de la CNIL.\n> — Ada, [*Le rapport*](https://example.org/rapport) {lang=en}\n\n> [!WARNING]\n> Attention au TAJ.",
    "![Une image](../media/image.png)\n\n```html\n<script>]]></script>\n```",
]
WORDS = ["Nice", "Metz", "École", "C++", "R & D", "vidéo-surveillance", "🛸 drones", "eIDAS", "Œuvre", "Été 2022"]


def article(rnd, number, count, moment):
    lines = [f"id: a{number}", f'title: "{rnd.choice(TITLES)} {number}"', f"date: {moment:%Y-%m-%d %H:%M}"]
    if rnd.random() < 0.7:
        lines.append(f'summary: "Résumé & <b>{number}</b> ]]>"')
    lines.append(f"topics: [{', '.join(rnd.sample(['t1', 't2', 't3'], rnd.randint(0, 2)))}]")
    for kind in ("tags", "places", "actors"):
        names = ", ".join(f'"{word}"' for word in rnd.sample(WORDS, rnd.randint(0, 3)))
        lines.append(f"{kind}: [{names}]")
    if rnd.random() < 0.3:
        lines.append(f"authors: [{rnd.choice(['Ada', 'Émile', 'Ada, Émile'])}]")
    if rnd.random() < 0.2:
        lines.append(f"lang: {rnd.choice(['en', 'he', 'pt-BR'])}")
    if rnd.random() < 0.1:
        day = moment + datetime.timedelta(days=rnd.randint(0, 40))
        lines.append(f'corrections: [{{date: {day:%Y-%m-%d}, text: "Faux : 3 < 2 & ]]>."}}]')
    lines.append("sources:")
    for source in range(rnd.randint(1, 3)):
        lines += [f'  - title: "Source {source} & <fin>"', f'    url: "https://example.org/?n={number}&s={source}"',
                  "    publisher: Éditeur & Cie", f"    lang: {rnd.choice(['fr', 'en', 'ar'])}",
                  "    archived: https://archive.example/copie"]
    body = "\n\n".join(rnd.sample(BODIES, rnd.randint(1, 2)))
    if body.count("## Un titre") > 1:
        body = BODIES[3]
    return "---\n" + "\n".join(lines) + f"\n---\n\n{body.replace('{other}', str(rnd.randint(1, count)))}\n"


def main():
    count, folder = int(sys.argv[1]), pathlib.Path(sys.argv[2])
    rnd = random.Random(1)
    files = {"site.yml": SITE, "acronyms.yml": ACRONYMS}
    for topic, more in (("t1", ""), ("t2", "parent: t1\n"), ("t3", "tags: [eIDAS]\n")):
        files[f"topics/{topic}.md"] = f"---\ntitle: Thème & {topic}\n{more}---\n\nTexte.\n"
    moment = datetime.datetime(2019, 5, 2)
    for number in range(1, count + 1):
        moment += datetime.timedelta(minutes=rnd.choice([1, 60, 1440, 2880]))
        files[f"articles/a{number}.md"] = article(rnd, number, count, moment)
    files["editions/mai.md"] = "---\ntitle: Mai & <juin>\ndate: 2019-07-01\ndates: 2019-05/2019-06\n---\n\nTexte.\n"
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    (folder / "media").mkdir(exist_ok=True)
    (folder / "media/image.png").write_bytes(pathlib.Path("themes/vigie/assets/favicon.png").read_bytes())


main()
