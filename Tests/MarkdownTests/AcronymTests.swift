import Testing

@testable import Markdown

@Suite struct `Acronyms` {
  private var options: MarkdownOptions {
    var options = MarkdownOptions()
    options.acronyms = [
      "CNIL": "Commission & libertés", "TAJ": "Traitement d'antécédents", "eIDAS": "Règlement",
      "G29": "Groupe",
    ]
    return options
  }

  private func html(_ text: String) -> String {
    Document(parsing: text, options: options).html()
  }

  @Test func `are explained the first time`() {
    #expect(
      html("La CNIL (TAJ), la CNIL.") == """
        <p>La <abbr title="Commission &amp; libertés">CNIL</abbr> \
        (<abbr title="Traitement d'antécédents">TAJ</abbr>), la CNIL.</p>

        """)
    #expect(html("> l’eIDAS\u{A0}: *TAJ*").explanations == 2)
  }

  @Test(arguments: [
    "CNILS", "éCNIL", "CNILé", "XCNIL", "`CNIL`", "    CNIL", "[CNIL](a.md)", "![CNIL](a.png)",
    "<https://a.fr/CNIL>", "G29", "cnil",
  ]) func `are whole words of the text`(text: String) {
    #expect(html(text).explanations == 0)
  }

  @Test func `leave headings and what is made of them alone`() {
    let document = Document(parsing: "# La CNIL\n\nLa CNIL", options: options)
    #expect(document.headings.map(\.id) == ["la-cnil"])
    #expect(document.html().contains("<p>La <abbr"))
    #expect(document.html().explanations == 1)
  }

  @Test(arguments: [("CNIL", true), ("eIDAS", true), ("G29", false), ("A B", false), ("", false)])
  func `are found if they have two capitals in a row`(acronym: String, isFindable: Bool) {
    #expect(MarkdownOptions.isFindable(acronym: acronym) == isFindable)
  }
}

extension String {
  /// The number of acronyms that this HTML explains.
  fileprivate var explanations: Int {
    split(separator: "<abbr ", omittingEmptySubsequences: false).count - 1
  }
}
