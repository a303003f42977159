import Testing

@testable import SiteFolder
@testable import SiteFolderTests
@testable import vigie

@Suite struct `vigie build` {
  let desk = Result { try Desk() }

  @Test func `writes a site and says where to look`() throws {
    let desk = try desk.get()
    let run = try desk.build()
    #expect(run.status == 0)
    #expect(run.output.contains("site"))
    #expect(!run.messages.contains("erreur"))
    let files = try desk.site()
    let page = String(decoding: files["articles/essaim/index.html"] ?? [], as: UTF8.self)
    #expect(page.contains("<h1>Un essaim</h1>"))
    #expect(Set(["index.html", "404.html", "feed.xml", "sitemap.xml"]).isSubset(of: files.keys))
  }

  @Test func `touches nothing when nothing changed`() throws {
    let desk = try desk.get()
    try desk.build()
    let (before, times) = try (desk.site(), desk.siteTimes())
    let run = try desk.build(environment: ["VIGIE_LANG": "en"])
    #expect(run.status == 0)
    #expect(run.output.contains("new: 0, changed: 0"))
    #expect(try desk.site() == before)
    #expect(try desk.siteTimes() == times)
  }

  @Test func `removes a page that is gone, with the folder that this empties`() throws {
    let desk = try desk.get()
    try desk.edit("content/articles/essaim.md", "Suite de [la caméra](camera.md).", "Seul.")
    try desk.build()
    #expect(try desk.folder.children(of: "site/articles").contains("camera"))
    try desk.folder.remove("content/articles/camera.md")
    let run = try desk.build()
    #expect(run.status == 0)
    #expect(try !desk.folder.children(of: "site/articles").contains("camera"))
    #expect(
      try desk.site().values.allSatisfy {
        !String(decoding: $0, as: UTF8.self).contains("Une caméra")
      })
  }

  @Test func `shows drafts only when asked, and warns`() throws {
    let desk = try desk.get()
    try desk.edit("content/articles/essaim.md", "date: 2022-07-19", "date: 2022-07-19\ndraft: true")
    let page = "articles/essaim/index.html"
    let plain = try desk.build()
    #expect(plain.status == 0)
    #expect(!plain.messages.contains("attention"))
    #expect(try desk.site()[page] == nil)
    let drafts = try desk.build("--drafts")
    #expect(drafts.status == 0)
    #expect(drafts.messages.contains("attention"))
    #expect(drafts.messages.contains("--drafts"))
    #expect(try desk.site()[page] != nil)
    try desk.build()
    #expect(try desk.site()[page] == nil)
  }

  @Test(arguments: [("2022-07-18", false), ("2022-07-19", true)])
  func `publishes what is due at the moment of --now`(now: String, isPublished: Bool) throws {
    let desk = try desk.get()
    #expect(try desk.build("--now", now).status == 0)
    #expect(try (desk.site()["articles/essaim/index.html"] != nil) == isPublished)
  }

  @Test func `writes the same bytes anywhere, with any number of threads`() throws {
    let desk = try desk.get()
    try desk.build("--now", "2022-08-01")
    let expected = try desk.site()
    let runs: [(arguments: [String], environment: [String: String])] = [
      (["--jobs", "1"], [:]), (["--jobs", "8"], [:]), ([], ["TZ": "Asia/Tokyo"]),
      ([], ["LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR.UTF-8"]),
    ]
    for (number, run) in runs.enumerated() {
      let theme = CommandRun.repository + "/themes/vigie"
      let common = ["build", "--theme", theme, "--now", "2022-08-01", "--output", "\(number)"]
      let ended = try CommandRun(
        common + run.arguments, in: desk.folder.path, environment: run.environment)
      #expect(ended.status == 0)
      #expect(try desk.site("\(number)") == expected)
    }
  }
}
