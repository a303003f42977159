import Testing

@testable import SiteFolder
@testable import SiteFolderTests
@testable import vigie

@Suite struct `vigie build --timings` {
  let desk = Result { try Desk() }

  @Test func `shows a line for each stage, with counts and bytes, after the result`() throws {
    let desk = try desk.get()
    let run = try desk.build("--timings", environment: ["VIGIE_LANG": "en"])
    #expect(run.status == 0)
    let rows = Self.rows(run.output)
    #expect(
      rows.map(\.stage) == [
        "list of files", "reading *", "front matter *", "Markdown *", "connecting", "theme", "plan",
        "rendering *", "comparing *", "writing *",
      ])
    let texts = Desk.sources.count
    #expect(rows.first { $0.stage == "reading *" }?.count == texts)
    let bytes = Desk.sources.values.map(\.utf8.count).reduce(0, +)
    #expect(rows.first { $0.stage == "reading *" }?.bytes == bytes)
    let site = try desk.site().filter { !$0.key.hasPrefix(".vigie/") }
    let written = rows.first { $0.stage == "writing *" }
    #expect(written?.count == site.count)
    #expect(written?.bytes == site.values.map(\.count).reduce(0, +))
    #expect(run.output.contains("Elapsed: "))
    #expect(!run.messages.contains("Elapsed"))
  }

  @Test func `shows that a rebuild compares everything and writes nothing`() throws {
    let desk = try desk.get()
    try desk.build()
    let run = try desk.build("--timings", environment: ["VIGIE_LANG": "en"])
    let site = try desk.site().filter { !$0.key.hasPrefix(".vigie/") }
    let rows = Self.rows(run.output)
    #expect(rows.first { $0.stage == "comparing *" }?.count == site.count)
    #expect(rows.first { $0.stage == "writing *" }?.count == 0)
  }

  @Test func `is silent unless asked`() throws {
    let run = try desk.get().build()
    #expect(run.status == 0)
    #expect(Self.rows(run.output).isEmpty)
    #expect(!run.output.contains("Temps écoulé"))
  }

  @Test func `speaks French`() throws {
    let run = try desk.get().build("--timings")
    #expect(run.output.contains("mise en relation"))
    #expect(run.output.contains("Temps écoulé"))
  }

  /// The lines of a table in English: a name, a time, a count, and bytes where there are any.
  private static func rows(_ output: String) -> [(stage: String, count: Int, bytes: Int?)] {
    let pattern = /(\S.*?) +\d+[.,]\d.ms +(\d+)(?: +(\d+))?/
    return output.split(separator: "\n").compactMap { line in
      guard let match = line.wholeMatch(of: pattern), let count = Int(match.output.2) else {
        return nil
      }
      return (String(match.output.1), count, match.output.3.flatMap { Int($0) })
    }
  }
}
