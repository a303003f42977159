import Markdown
import Testing

@Suite struct `Slugs and folding` {
  @Test(arguments: [
    ("L'État & l’œil", "l-etat-l-oeil"), ("  Ville  connectée !  ", "ville-connectee"),
    ("Straße, Łódź, Ærø, Đà Nẵng", "strasse-lodz-aero-da-nang"), ("e\u{301}te\u{301}", "ete"),
    ("5G Lab", "5g-lab"), ("日本", ""), ("—", ""), ("Prüm II", "prum-ii"),
    ("ÀÖØöøÿĀĿŁŉŊŒŠŸŽſ", "aooooyallnnoesyzs"), ("İstanbul ışık Țara", "istanbul-isik-tara"),
  ]) func `a slug`(text: String, expected: String) {
    #expect(slug(of: text) == expected)
  }

  @Test(arguments: [
    "Reconnaissance Faciale", "RECONNAISSANCE FACIALE", "reconnaissance faciale",
    "Reconnaissance\u{A0}Faciale", "RÉCONNAISSANCE FACIALÉ", "Re\u{301}connaissance faciale",
  ]) func `texts that are the same when compared`(text: String) {
    #expect(fold(text) == "reconnaissance faciale")
  }

  @Test func `keeps what is not Latin, and what parts words`() {
    #expect(fold("L’Œil : Ωμέγα, n° 5 !") == "l'oeil : ωμέγα, n° 5 !")
  }
}
