import Markdown
import Testing

@Suite struct `What cmark swallows or leaves as it is` {
  @Test(arguments: [
    ("**Attention :**texte", "1:1 strayMark **"), ("a\n«**b**»c **d :**e", "2:10 strayMark **"),
    ("**abcdefgé :**texte", "1:1 strayMark **"), ("un*« deux »*trois", "1:3 strayMark *"),
    ("é **[a](b.md) :**c", "1:3 strayMark **"),
    ("5 * 3 * 2, \\**a :*b", ""), ("`**a :**b`", ""), ("    **a :**b", ""), ("prix* et taxe", ""),
    ("# **A :**b\n\n- **c :**d", "1:3 strayMark **, 3:3 strayMark **"), ("**gras** et *ital*", ""),
  ]) func `asterisks`(text: String, expected: String) {
    #expect(problems(in: text) == expected)
  }

  @Test(arguments: [
    ("a [b][c] d", "1:3 brokenLink [b][c]"),
    ("[b](https://a.fr/c d)", "1:1 brokenLink [b](https://a.fr/c"),
    ("a [b] (https://a.fr/c)", "1:3 brokenLink [b] (https://a.fr/c"), ("(https://a.fr/c)", ""),
    ("\\[b][c]", ""), ("`[b][c]`", ""), ("[b][c]\n\n[c]: d", ""), ("[b] (c) [d]", ""),
  ]) func `links without a target`(text: String, expected: String) {
    #expect(problems(in: text) == expected)
  }

  @Test(arguments: [
    ("a\n\n[b]: c", "3:1 unusedReference b"), ("[B]\n\n> [b]: c", ""),
    ("[b]\n\n[b]: c\n[B]: d", "4:1 unusedReference B"), ("```\n[b]: c\n```", ""),
    ("a [b]: c", ""),
  ]) func `addresses that nothing uses`(text: String, expected: String) {
    #expect(problems(in: text) == expected)
  }

  @Test(arguments: [
    ("[](a.md)", "1:1 emptyLinkText"), ("a [ ](a.md)", "1:3 emptyLinkText"),
    ("[![a](b.png)](c.md)", ""), ("[Cliquez *ici*](a.md)", "1:1 vagueLinkText Cliquez ici"),
    ("[ici](a.md) [Ici même](b.md)", "1:1 vagueLinkText ici"),
    ("[click here](a.md)", "1:1 vagueLinkText click here"), ("[la loi](a.md)", ""),
  ]) func `links that say nothing`(text: String, expected: String) {
    #expect(problems(in: text) == expected)
  }

  @Test(arguments: [
    ("https://a.fr/b?c=d&utm_source=e#f", "utm_source=e"),
    ("https://a.fr/#xtor=RSS-1", "xtor=RSS-1"),
    ("https://a.fr?FBCLID=x", "FBCLID=x"), ("https://a.fr/utm_source?b=gclid", nil),
    ("https://a.fr/fbclid", nil), ("https://a.fr/?a=b&amp;mc_cid=1", "mc_cid=1"),
  ]) func `parameters that track readers`(address: String, parameter: String?) {
    #expect(trackingParameter(in: address) == parameter)
    let expected = parameter.map { "1:1 trackingParameter \($0)" } ?? ""
    #expect(problems(in: "<\(address.replacing("&amp;", with: "&"))>") == expected)
  }
}
