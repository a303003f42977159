import Testing
import Typography

@Suite struct `Slugs and folding` {
  @Test(arguments: [
    ("L'État & l’œil", "l-etat-l-oeil"), ("  Ville  connectée !  ", "ville-connectee"),
    ("Straße, Łódź, Ærø, Đà Nẵng", "strasse-lodz-aero-da-nang"), ("e\u{301}te\u{301}", "ete"),
    ("5G Lab", "5g-lab"), ("日本", ""), ("—", ""), ("Prüm II", "prum-ii"),
    ("ÀÖØöøÿĀĿŁŉŊŒŠŸŽſ", "aooooyallnnoesyzs"), ("İstanbul ışık Țara", "istanbul-isik-tara"),
    ("10 000 caméras, 10\u{202F}000 et 10000", "10000-cameras-10000-et-10000"),
    ("Loi 2022-299, 5 1000, 12 34", "loi-2022-299-5-1000-12-34"),
  ]) func `a slug`(text: String, expected: String) {
    #expect(slug(of: text) == expected)
  }

  @Test(arguments: [
    "Reconnaissance Faciale", "RECONNAISSANCE FACIALE", "reconnaissance faciale",
    "Reconnaissance\u{A0}Faciale", "RÉCONNAISSANCE FACIALÉ", "Re\u{301}connaissance faciale",
  ]) func `texts that are the same when compared`(text: String) {
    #expect(fold(text) == "reconnaissance faciale")
  }

  @Test(arguments: [
    "Où vont « nos » données ? 10 000 €", "où vont \"nos\" données? 10000€",
    "Où vont «\u{202F}nos\u{202F}» données\u{202F}? 10\u{202F}000\u{A0}€",
  ]) func `texts that are the same however they are set`(text: String) {
    #expect(fold(text) == "ou vont\"nos\"donnees?10000€")
  }

  @Test func `paths that only file systems take for one`() {
    #expect(foldCase("Été (1)/Œuvre – a.PNG") == "ete (1)/oeuvre – a.png")
    #expect(foldCase("a (1)") != foldCase("a(1)"))
  }

  @Test func `keeps what is not Latin, and what parts words`() {
    #expect(fold("L’Œil Ωμέγα, n° 5 !") == "l'oeil ωμέγα,n°5!")
  }
}
