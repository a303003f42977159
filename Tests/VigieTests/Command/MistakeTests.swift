import Testing

@testable import SiteFolder
@testable import SiteFolderTests
@testable import vigie

/// The mistakes that editors make most: each time one message with the place and the fix, and the site of
/// the last good build.
@Suite struct `A mistake in the content` {
  let desk = Result { try Desk() }

  /// A text in an article that another replaces, and what must be said of it.
  struct Mistake: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let old: String
    let new: String
    let place: String
    let said: String
    let fix: String

    init(
      _ name: String, _ old: String, _ new: String, at place: String, says said: String, fix: String
    ) {
      testDescription = name
      self.old = old
      self.new = new
      self.place = place
      self.said = said
      self.fix = fix
    }
  }

  static let mistakes = [
    Mistake(
      "a mistyped key", "topics:", "topisc:", at: "essaim.md:5:1", says: "topisc", fix: "topics"),
    Mistake(
      "a missing title", "title: Un essaim\n", "", at: "essaim.md:2:1", says: "title",
      fix: "title:"),
    Mistake(
      "an unknown topic", "[drones]", "[dornes]", at: "essaim.md:5:10", says: "dornes",
      fix: "drones"),
    Mistake(
      "a dead link to a file", "(camera.md)", "(camrea.md)", at: "essaim.md:7:10",
      says: "camrea.md", fix: "camera.md"),
    Mistake(
      "a dead link to an article", "(camera.md)", "(art:camrea)", at: "essaim.md:7:10",
      says: "camrea", fix: "camera"),
    Mistake(
      "a slug that is taken", "title: Un essaim", "title: Un essaim\nslug: camera",
      at: "essaim.md:4:7", says: "content/articles/camera.md", fix: "slug:"),
  ]

  @Test(arguments: mistakes)
  func `is reported once, in French, and changes nothing`(mistake: Mistake) throws {
    let desk = try desk.get()
    try desk.build()
    let before = try (desk.site(), desk.siteTimes())
    try desk.edit("content/articles/essaim.md", mistake.old, mistake.new)
    let run = try desk.build()
    try expectOneError(run, at: mistake.place, says: mistake.said, fix: mistake.fix)
    #expect(try (desk.site(), desk.siteTimes()) == before)
  }

  @Test func `may be one of encoding`() throws {
    let desk = try desk.get()
    try desk.build()
    let before = try (desk.site(), desk.siteTimes())
    let name = "content/articles/essaim.md"
    let bytes =
      try FileReader.bytes(of: desk.folder.place(name)) + Array("caf".utf8) + [0xE9, 0x0A]
    try desk.folder.remove(name)
    try Disk.create(desk.folder.place(name), bytes.span)
    try expectOneError(try desk.build(), at: "essaim.md:8:4", says: "UTF-8", fix: "iconv")
    #expect(try (desk.site(), desk.siteTimes()) == before)
  }

  @Test func `may be a symbolic link, which is never followed`() throws {
    let desk = try desk.get()
    try desk.folder.link("content/articles/lien.md", to: "camera.md")
    try expectOneError(try desk.build(), at: "lien.md", says: "lien symbolique", fix: "")
    #expect(throws: FileError.self) { try desk.site() }
  }

  @Test func `is reported in English when VIGIE_LANG asks for it`() throws {
    let desk = try desk.get()
    try desk.edit("content/articles/essaim.md", "topics:", "topisc:")
    let run = try desk.build(environment: ["VIGIE_LANG": "en"])
    #expect(run.status == 1)
    #expect(run.messages.contains("essaim.md:5:1: error: "))
    #expect(run.messages.contains("help: "))
    #expect(!run.messages.contains("erreur"))
  }

  @Test func `does not hide another`() throws {
    let desk = try desk.get()
    try desk.edit("content/articles/essaim.md", "title: Un essaim\n", "")
    try desk.edit("content/articles/camera.md", "[drones]", "[dornes]")
    let run = try desk.build()
    #expect(run.status == 1)
    #expect(
      run.errors.map { $0.prefix { $0 != ":" } } == [
        "content/articles/camera.md", "content/articles/essaim.md",
      ])
  }

  @Test func `that may be none is reported, and stops a strict build only`() throws {
    let desk = try desk.get()
    try desk.edit("content/articles/essaim.md", "[la caméra]", "[ici]")
    let run = try desk.build()
    #expect(run.status == 0)
    #expect(run.messages.contains("essaim.md:7:10: attention"))
    let before = try (desk.site(), desk.siteTimes())
    let strict = try desk.build("--strict")
    try expectOneError(strict, at: "essaim.md:7:10", says: "où mène le lien", fix: "le lien")
    #expect(try (desk.site(), desk.siteTimes()) == before)
  }

  private func expectOneError(
    _ run: CommandRun, at place: String, says words: String, fix: String
  ) throws {
    #expect(run.status == 1)
    #expect(run.output == "")
    try #require(run.errors.count == 1, "\(run.messages)")
    #expect(run.errors[0].hasPrefix("content/articles/\(place): "))
    #expect(run.errors[0].contains(words))
    let help = run.lines.filter { $0.hasPrefix("  aide") }
    try #require(help.count == 1, "\(run.messages)")
    #expect(help[0].contains(fix))
  }
}

extension CommandRun {
  fileprivate var lines: [Substring] { messages.split(separator: "\n") }
  /// The first line of each error.
  fileprivate var errors: [Substring] { lines.filter { $0.contains(": erreur") } }
}
