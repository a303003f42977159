import Testing

@testable import SiteFolder
@testable import SiteFolderTests
@testable import vigie

@Suite struct `The theme of the command` {
  let desk = Result { try Desk() }

  private func run(_ arguments: String..., in desk: Desk) throws -> CommandRun {
    try CommandRun(arguments, in: desk.folder.path)
  }

  @Test func `is the built-in one, whatever lies in themes/vigie`() throws {
    let desk = try desk.get()
    try desk.build("--output", "expected")
    try desk.folder.put("nom: faux", at: "themes/vigie/theme.yml")
    try desk.folder.put("{{nom}}", at: "themes/vigie/templates/home.mustache")
    let run = try run("build", in: desk)
    #expect(run.status == 0)
    #expect(try desk.site() == desk.site("expected"))
  }

  @Test func `is changed by a folder with one file`() throws {
    let desk = try desk.get()
    try desk.folder.put("<title>{{page.title}}</title>", at: "mine/templates/article.mustache")
    let run = try run("build", "--theme", "mine/", in: desk)
    #expect(run.status == 0)
    #expect(
      try desk.folder.text(of: "site/articles/camera/index.html") == "<title>Une caméra</title>")
    #expect(try desk.folder.text(of: "site/index.html").contains("Une caméra"))
  }

  @Test func `shows a mistake in the file where it lies`() throws {
    let desk = try desk.get()
    try desk.folder.put("{{$main}}{{/main}}\n{{nom}}", at: "mine/templates/layout.mustache")
    let run = try run("build", "--theme", "mine", in: desk)
    #expect(run.status == 1)
    #expect(run.messages.contains("\nmine/templates/layout.mustache:2:1: erreur"))
    #expect(run.messages.contains("\nthème intégré/templates/"))
  }

  @Test func `is written out by eject, and builds the same site`() throws {
    let desk = try desk.get()
    try desk.build("--output", "expected")
    let run = try run("theme", "eject", in: desk)
    #expect(run.status == 0)
    #expect(run.output.contains("vigie build --theme theme"))
    #expect(run.messages == "")
    let repository = try FolderListing(of: CommandRun.repository + "/themes/vigie").items
    #expect(
      try FolderListing(of: desk.folder.place("theme")).items.map(\.path) == repository.map(\.path))
    #expect(try self.run("build", "--theme", "theme", in: desk).status == 0)
    #expect(try desk.site() == desk.site("expected"))
  }

  @Test func `is written to the folder that is named, also to one that is empty`() throws {
    let desk = try desk.get()
    try Disk.createFolder(desk.folder.place("a/b"))
    #expect(try run("theme", "eject", "a/b", in: desk).status == 0)
    #expect(try desk.folder.children(of: "a/b") == ["assets", "strings", "templates", "theme.yml"])
  }

  @Test func `is never written over what is there`() throws {
    let desk = try desk.get()
    try desk.folder.put("p {}", at: "theme/assets/style.css")
    try desk.folder.put("", at: "fichier")
    let before = try desk.folder.site()
    for (folder, name) in [("theme", "assets"), ("fichier", "fichier")] {
      let run = try run("theme", "eject", folder, in: desk)
      #expect(run.status == 2)
      #expect(run.output == "")
      #expect(run.messages.contains("\(folder): erreur"))
      #expect(run.messages.contains(name))
    }
    #expect(try desk.folder.site() == before)
  }
}
