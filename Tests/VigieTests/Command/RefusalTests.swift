import Testing

@testable import SiteFolder
@testable import SiteFolderTests
@testable import vigie

@Suite struct `The command` {
  let desk = Result { try Desk() }

  @Test(arguments: [
    ["--version"], ["--help"], ["build", "--help"], ["manual"], ["theme", "eject", "--help"],
  ])
  func `answers and ends with 0`(arguments: [String]) throws {
    let run = try CommandRun(arguments, in: try desk.get().folder.path)
    #expect(run.status == 0)
    #expect(run.output != "")
    #expect(run.messages == "")
  }

  /// Arguments that cannot be run, and the words that must be said of them.
  static let refused: [(arguments: [String], words: String)] = [
    (["publier"], "publier"),
    (["build", "--contenu", "x"], "--contenu"),
    (["build", "--content", "ailleurs"], "ailleurs: "),
    (["build", "--theme", "ailleurs"], "ailleurs: "),
    (["build", "--now", "hier"], "--now"),
    (["build", "--now", "2022-02-30"], "--now"),
    (["build", "--base-url", "chronique.example"], "--base-url"),
    (["build", "--base-url", "ftp://chronique.example/"], "--base-url"),
    (["build", "--jobs", "deux"], "--jobs"),
  ]

  @Test(arguments: refused)
  func `that cannot be run ends with 2 and writes nothing`(arguments: [String], words: String)
    throws
  {
    let desk = try desk.get()
    let before = try desk.folder.site()
    let run = try CommandRun(arguments, in: desk.folder.path)
    #expect(run.status == 2)
    #expect(run.output == "")
    #expect(run.messages.contains(words), "\(run.messages)")
    #expect(try desk.folder.site() == before)
  }

  @Test func `names a file in the output folder that it did not write`() throws {
    let desk = try desk.get()
    try desk.folder.put("Notes", at: "site/notes.txt")
    let run = try desk.build()
    #expect(run.status == 2)
    #expect(run.output == "")
    #expect(run.messages.contains("\nsite/notes.txt: erreur"))
    #expect(try desk.folder.children(of: "site") == ["notes.txt"])
  }

  @Test func `leaves a .gitignore in the output folder alone`() throws {
    let desk = try desk.get()
    try desk.folder.put("*\n", at: "site/.gitignore")
    #expect(try desk.build().status == 0)
    #expect(try desk.folder.text(of: "site/.gitignore") == "*\n")
  }

  @Test func `says that a folder is no theme`() throws {
    let desk = try desk.get()
    try desk.folder.put("", at: "vide/note.txt")
    let run = try CommandRun(["build", "--theme", "vide"], in: desk.folder.path)
    #expect(run.status == 1 || run.status == 2)
    #expect(run.messages.contains("vide/theme.yml: erreur"))
    #expect(run.messages.contains("--theme"))
    #expect(try desk.folder.children().contains("site") == false)
  }
}
