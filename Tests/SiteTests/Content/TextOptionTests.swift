import Dates
import Testing
import Typography

@testable import Chronicle
@testable import Markdown

@Suite struct `How texts are read` {
  private func options(_ site: String, lang: String? = nil) throws -> MarkdownOptions {
    let files = ["site.yml": siteFile(site), "acronyms.yml": "CNIL: Commission\n"]
    let folder = InputFolder(name: "content", paths: files.keys.map { InputPath($0) }) {
      path, _ throws(InputFolder.ReadFailure) in Array((files[path.string] ?? "").utf8)
    }
    let moment = try #require(PublicationDate(parsing: "2023-01-01"))
    let build = try #require(BuildOptions(now: .date(moment), jobs: 1) { _ in nil })
    var problems: [Diagnostic] = []
    let settings = ContentSettings.read(folder, build, &problems)
    #expect(problems == [])
    return try #require(settings).options(lang: lang)
  }

  @Test(arguments: [
    ("", nil, TypographyRules.french), ("", "en", .english), ("", "fr-CA", .french),
    ("", "de", .none),
    ("lang: en-GB", nil, .english), ("lang: it", nil, .none), ("lang: it", "fr", .french),
    ("typography: fr\nlang: it", nil, .french), ("typography: en", "fr", .english),
    ("typography: en", "en", .english), ("typography: en", "de", .none),
    ("typography: none", nil, .none), ("typography: none", "en", .none),
  ])
  func `is by the rules of their language, unless the site says otherwise`(
    site: String, lang: String?, typography: TypographyRules
  ) throws {
    #expect(try options(site, lang: lang).typography == typography)
  }

  @Test func `is as site.yml says`() throws {
    let plain = try options("")
    #expect(plain.homes == ["https://chronique.example/", "https://chronique.example/"])
    #expect(plain.lang == "fr")
    #expect(plain.acronyms == ["CNIL": "Commission"])
    #expect(!plain.allowsHTML)
    #expect(plain.quotationLimit == nil)
    let chosen = try options("html: allow\nquotation: 40", lang: "en")
    #expect(chosen.lang == "en")
    #expect(chosen.allowsHTML)
    #expect(chosen.quotationLimit == 40)
    #expect(try !options("html: refuse").allowsHTML)
  }
}
