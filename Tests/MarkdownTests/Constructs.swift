/// Texts that between them hold every construct of GitHub's Markdown, and its dark corners.
enum Constructs {
  static let all = blocks + inlines + extensions + footnotes + ours

  static let blocks = [
    "", "\n", "\n\n\n", " ", "a", "a\r\nb\rc\nd", "\u{FEFF}# Title", "\u{FEFF}",
    "# One\n## Two ##\n### Three #\n#### Four\n##### Five\n###### Six\n####### Seven",
    "Setext\n======\n\nSecond\nline\n---\n", "#\n# #\n", "***\n---\n_ _ _\n* * *",
    "> quote\nlazy\n> > deeper\n\n> another\n", ">>> a\n> b\nc",
    "> # Title\n> - item\n>   ```\n>   code\n",
    "- a\n- b\n  - c\n    - d\n\n  paragraph\n- e", "* a\n\n* b", "+ a\n\n\n+ b\n\n      code",
    "1. one\n2. two\n10) ten\n", "0. zero\n1. one", "7. seven\n\n   more\n8. eight", "-\n- a\n-\n",
    "- - - a",
    "    indented\n\n    code\n        deeper\n", "\tcode\n\n\tmore", "```\nplain\n```",
    "~~~ swift <x> & y\nlet a = \"<b>\" & c\n~~~",
    "``` fr\u{E9}\\& &amp;\nx\n```\n", "```\nunclosed", "```\n", "> ```\n> unclosed",
    "```a`b\nc\n```",
    "<div>\n*a*\n</div>\n\nb", "<!-- comment -->\n\ntext", "<script>\nalert(1)\n</script>",
    "<?php ?>", "<!DOCTYPE html>", "<![CDATA[x]]>",
    "a\n<b>c</b>\n", "text\n\n<a href=\"x\">\n",
    "[ref]: /url \"title\"\n\n[ref] [Ref][] [text][REF]\n",
    "[a]: <b c> 'd'\n[a]: e\n\n[a]", "[a]:\nb\n\n[a]", "[a]: b \"c\nd\"\n===\n[a]", "[a]: b\n",
  ]

  static let inlines = [
    "*a* **b** ***c*** _d_ __e__ *a **b** c* **a*b*c**", "a*b*c a_b_c **Attention :**texte «*a*»",
    "*a **b*", "`a` ``b ` c`` ` d ` ```", "`a\nb`",
    "[a](b) [a](<b c> \"t\") [a](b 't&\"t') [a](b (t)) [](b) [a]() [a](<>)",
    "[a](b\\)c) [a](b&amp;c) [a](é à) [a](b%20c) [a](\"b\")",
    "[a](#b) [a](?b) [a](../b/c.md#d) [a](art:b)",
    "[a](javascript:alert(1)) [a](JavaScript:x) [a](vbscript:x) [a](file:///x) [a](data:text/html,x) [a](data:image/png,x) [a](tel:1)",
    "![a](javascript:x) ![a](data:image/gif;x) ![a](DATA:image/JPEG;x) ![a](data:image/svg+xml,x)",
    "![a](b) ![a *b* `c` <i> &amp; \"d\"](e \"f\") ![a\nb](c) ![a  \nb](c) ![![a](b)](c) ![[a](b)](c) [![a](b)](c)",
    "![a][b]\n\n[b]: c 'd'", "![a ~~b~~ [^c]](d)\n\n[^c]: e",
    "<http://a.b/c?d=e&f> <mailto:a@b.c> <a@b.c> <MADE-UP:x>", "a  \nb\\\nc\nd",
    "\\* \\a \\\\ \\[ \\<", "&amp; &copy; &#233; &#xE9; &#0; &bad; &quot; &lt;",
    "a <b> c</b> <!-- d --> <?e?> <!F> <![CDATA[g]]>",
    "a \"b\" 'c' < d > e & f", "a\u{0}b\u{0}", "[a\u{0}](b\u{0})", "é « à » œ 𝄞 \u{202F}",
    "[a][b] [a] [b]: c", "[[a]](b) [a](b)](c) ![a", "[a]( b\n\"c\" )", "[a](b\"c\")",
    "a\u{7F}\u{1}\u{B}\u{C}b",
  ]

  static let extensions = [
    "| a | b | c | d |\n|---|:--|:-:|--:|\n| 1 | 2 | 3 | 4 |\n| 5 |\n| 6 | 7 | 8 | 9 | 10 |\n\nafter",
    "a | b\n-|-\nc | d\nnot | e\n> q", "| a |\n|---|",
    "| a \\| b | `c \\| d` |\n|-|-|\n| *e* | [f](g) ~~h~~ ![i](j) |",
    "text\n| a | b |\n|---|---|\n| c | d |", "| a | b |\n|---|\n| c | d |",
    "- | a |\n  |---|\n  | b |\n", "> | a |\n> |:-:|\n> | b |\n", "|a|\n|-|\n| <b> | \n| www.a.b |",
    "# | a |\n|---|\n",
    "~~a~~ ~b~ ~~~c~~~ ~~d ~e~~ a~~b~~c ~~ f ~~ *~~g~~* ~~*h*~~ ~~a\nb~~", "~a~~ ~~a~",
    "www.a.fr http://a.b https://a.b/c_d?e=f&g=h. ftp://a.b (www.a.b) www.a.b/(c) www.a.b&amp; a@b.fr a.b-c_d@e.f. mailto:a@b.c xmpp:a@b.c/d",
    "http:// www. @ a@ a@b ://x ww w w.a", "a&#64;b.fr c&#x40;d.fr e&commat;f.fr",
    "g\\@h.fr i&amp;j",
    "**www.a.b** *http://a.b* [www.a.b](c) `www.a.b` <www.a.b>",
    "- [ ] a\n- [x] b\n- [X] c\n- [y] d\n  - [ ] e\n\n    f\n", "1. [ ] a\n2. [x] b",
    "- [ ]\n- [ ] \n- [x]a", "* [ ] a\n\n* [x] b",
  ]

  static let footnotes = [
    "a[^1] b[^2] c[^1]\n\n[^1]: one\n[^2]: two\n",
    "[^b] [^a]\n\n[^a]: A *b*\n\n    second\n\n    - item\n[^b]: B", "[^1]\n\n[^1]: - list\n",
    "[^1]\n\n[^1]:\n    code\n", "[^1]\n\n[^1]: ```\n    code\n    ```\n",
    "[^x]", "![^x] [^x](y) [^x][y] \\[^x] `[^x]`", "[^1]\n\n[^1]: a\n[^1]: b",
    "[^é à] [^é&<]\n\n[^é&<]: x", "a\n\n[^unused]: b\n\nc", "> [^1]\n>\n> [^1]: in a quotation\n",
    "- [^1]\n\n  [^1]: in a list\n",
    "[^a[^b]\n\n[^a[^b]: c", "[^1]: before\n\nthen [^1]", "[^1]: > quote\n\n[^1]",
    "[^1]\n\n[^1]: # Title", "[^1]\n\n[^1]: [^2]\n\n[^2]: end", "[^1]\n\n[^1]: [^1]",
    "[^1]\n\n[^1]: | a |\n    |---|\n", "[^\u{0}]\n\n[^\u{0}]: x",
    "[^1][^1][^1][^1][^1][^1][^1][^1][^1][^1][^1]\n\n[^1]: x", "[^1]:", "[^1]\n\n[^1]:",
    "[^1]: # a\n\n[^1]",
  ]

  /// Constructs that mean more to us than to cmark.
  static let ours = [
    "> [!NOTE]\n> a", "> [!TIP]\n>\n> a\n> b", "> [!NOET]\n> a", "> [!NOTE] a", "> [!NOTE]",
    "> a\n> — [b](c)\n", "> a\n>\n> — b", "> — a", "> a  \n> — *b*", "> > a\n> > — b\n> — c",
    "> a (...) [...] […] (…)", "> [...](b)", "![a](b)", "![a](b \"c\")", "[![a](b \"c\")](d)",
    "*a*{lang=en} **b**{lang=fr-CA} [c](d){lang=de}", "a {lang=en}", "> a\n>\n> {lang=en}",
    "- a {lang=en}\n\n# b {lang=en}\n\n| c {lang=en} |\n|---|", "{lang=en} {lang}",
    "**A :**b [c][d]",
    "- [ ] a\n\n  - [x] b {lang=en}\n- [x] ![c](d)", "[ici](a) [](b)",
  ]
}
