import Building
import Chronicle
import Glibc
import Testing

@testable import SiteFolder
@testable import SiteFolderTests

@Suite struct `A site builder` {
  let folder = Result { try TemporaryFolder() }

  /// Puts a chronicle of one article on the disk, and asks for its site.
  private func options(_ article: String = Self.article) throws -> SiteOptions {
    let folder = try folder.get()
    try folder.put(Self.site, at: "content/site.yml")
    try folder.put(article, at: "content/articles/essaim.md")
    var options = SiteOptions()
    options.content = folder.place("content")
    options.output = folder.place("site")
    options.jobs = 2
    return options
  }

  static let site = """
    title: Chronique
    url: https://chronique.example/
    lang: fr
    timezone: UTC
    since: 2022-01-01
    """
  static let article = "---\nid: essaim\ntitle: Un essaim\ndate: 2022-07-19\n---\nIl vole.\n"

  @Test func `returns what it wrote, and reports its moments in order`() async throws {
    var moments: [String] = []
    let result = await SiteBuilder(try options()).build { progress in
      switch progress {
      case .reading: moments.append("reading")
      case .checked(let diagnostics, let folders):
        moments.append("checked \(diagnostics.count) of \(folders.count) folders")
      case .writing(let files): moments.append(files > 10 ? "writing" : "writing \(files) files")
      }
    }
    #expect(moments == ["reading", "checked 0 of 2 folders", "writing"])
    #expect(result.diagnostics.isEmpty)
    #expect(result.measurements == nil)
    guard case .written(let site) = result.ending else {
      Issue.record("\(result.ending)")
      return
    }
    #expect(site.articles == 1)
    #expect(site.hiddenTexts == 0)
    #expect(site.files == OutputSummary(new: site.files.files))
    let page = try folder.get().text(of: "site/articles/essaim/index.html")
    #expect(page.contains("<h1>Un essaim</h1>"))
  }

  @Test func `returns mistakes, and creates no output folder`() async throws {
    let options = try options(Self.article.replacing("title:", with: "titel:"))
    var moments = 0
    let result = await SiteBuilder(options).build { _ in moments += 1 }
    #expect(moments == 2)
    guard case .refused(let errors) = result.ending else {
      Issue.record("\(result.ending)")
      return
    }
    #expect(errors == result.diagnostics.count)
    #expect(
      result.diagnostics.allSatisfy { $0.location.path.string.hasSuffix("articles/essaim.md") })
    #expect(try folder.get().children() == ["content"])
  }

  @Test func `returns why it could not run`() async throws {
    let usable = try options()
    let missing = try folder.get().place("ailleurs")
    let failures: [(failure: BuildFailure, change: (inout SiteOptions) -> Void)] = [
      (.invalidOption(.jobs, "0"), { $0.jobs = 0 }),
      (.invalidOption(.now, "hier"), { $0.now = "hier" }),
      (.invalidOption(.baseURL, "ftp://a.example/"), { $0.baseURL = "ftp://a.example/" }),
      (
        .unreadableFolder(.content, missing, FileError(missing, ENOENT)), { $0.content = missing }
      ),
      (.unreadableFolder(.theme, missing, FileError(missing, ENOENT)), { $0.theme = missing }),
    ]
    for (failure, change) in failures {
      var options = usable
      change(&options)
      let result = await SiteBuilder(options).build { _ in Issue.record("no progress") }
      guard case .failed(let found) = result.ending else {
        Issue.record("\(failure): \(result.ending)")
        continue
      }
      #expect(found == failure)
      #expect(result.diagnostics.isEmpty)
    }
    #expect(try folder.get().children() == ["content"])
  }

  @Test func `returns that the output folder holds a foreign file, after everything else`()
    async throws
  {
    let options = try options()
    try folder.get().put("Notes", at: "site/notes.txt")
    var moments = 0
    let result = await SiteBuilder(options).build { _ in moments += 1 }
    #expect(moments == 3)
    guard case .failed(.output(.foreign("notes.txt"))) = result.ending else {
      Issue.record("\(result.ending)")
      return
    }
    #expect(try folder.get().children(of: "site") == ["notes.txt"])
  }

  @Test func `returns the time of each stage when asked`() async throws {
    var options = try options()
    options.timings = true
    let result = await SiteBuilder(options).build()
    let measurements = try #require(result.measurements)
    #expect(measurements.timings[.read].count == 2)
    #expect(measurements.timings[.markdown].count == 1)
    #expect(measurements.elapsed > 0)
    #expect(measurements.processor > 0)
    #expect(measurements.timings[.write].count > 10)
  }
}
