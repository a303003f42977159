import Synchronization
import Testing

@testable import Chronicle

@Suite struct `Timings of a build` {
  private static let content = [
    "articles/a.md": article("a", body: "Un texte, et [un autre](b.md)."),
    "articles/b.md": article("b", body: "Été."),
    "articles/c.md": article("c", "draft: true"),
    "topics/drones.md": text("title: Drones", body: "Ce qui vole."),
    "media/point.gif": tinyGIF,
  ]

  @Test func `count texts and their bytes, which add up to the files`() async throws {
    let timings = Timings(clock: Ticks().next)
    _ = try await measuredSite(Self.content, timings)
    let texts = Self.content.filter { $0.key.hasSuffix(".md") }.map(\.value)
    #expect(timings[.frontMatter].count == 4)
    #expect(timings[.markdown].count == 4)
    // The two lines of three hyphens belong to neither.
    let bytes = texts.map(\.utf8.count).reduce(0, +) - texts.count * 2 * 4
    #expect(timings[.frontMatter].bytes + timings[.markdown].bytes == bytes)
    // Drafts are read, and not connected.
    #expect(timings[.connect].count == 2)
  }

  @Test func `count the files that are planned, and the bytes of those that are rendered`()
    async throws
  {
    let timings = Timings(clock: Ticks().next)
    let site = try await measuredSite(Self.content, timings)
    let rendered = site.files.filter { $0.key != "media/point.gif" }
    #expect(site.has("media/point.gif"))
    #expect(timings[.plan].count == site.paths.count)
    #expect(timings[.render].count == rendered.count)
    #expect(timings[.render].bytes == rendered.values.map(\.count).reduce(0, +))
    #expect(timings[.theme].count == PlainTheme.files.count)
  }

  @Test func `add up the time of every piece of work`() async throws {
    let timings = Timings(clock: Ticks().next)
    _ = try await measuredSite(Self.content, timings, jobs: 1)
    #expect(timings[.frontMatter].nanoseconds == 4)
    #expect(timings[.markdown].nanoseconds == 4)
    #expect(timings[.connect].nanoseconds == 1)
    // The theme is compiled, and article summaries are made, while the plan is listed: on a clock that every
    // reading moves on, each piece takes a tick at least, and one more for each reading beside it.
    #expect(timings[.theme].nanoseconds >= 2)
    #expect(timings[.plan].nanoseconds >= 1)
  }

  @Test(arguments: [1, 4])
  func `are the same counts with any number of threads`(jobs: Int) async throws {
    let timings = Timings(clock: Ticks().next)
    _ = try await measuredSite(articles(1...100), timings, jobs: jobs)
    #expect(timings[.markdown].count == 100)
    #expect(timings[.connect].count == 100)
  }

  @Test func `change nothing in what is built`() async throws {
    let timed = try await measuredSite(Self.content, Timings(clock: Ticks().next))
    #expect(try await buildSite(Self.content).differences(from: timed) == [])
  }

  @Test func `ask the clock for nothing but work that is measured`() {
    let ticks = Ticks()
    let timings = Timings(clock: ticks.next)
    #expect(ticks.count == 0)
    #expect(Timings.measure(.read) { 1 } == 1)
    #expect(ticks.count == 0)
    Timings.$current.withValue(timings) {
      #expect(Timings.measure(.read, bytes: 5) { 2 } == 2)
    }
    #expect(ticks.count == 2)
    #expect(timings[.read] == Timings.Total(nanoseconds: 1, count: 1, bytes: 5))
    #expect(timings[.write] == Timings.Total())
  }
}

/// Builds a chronicle as `buildSite` does, on the clock.
private func measuredSite(
  _ content: [String: String], _ timings: Timings, jobs: Int = 2
) async throws -> BuiltSite {
  try await Timings.$current.withValue(timings) {
    try await buildSite(content) { $0.jobs = jobs }
  }
}

/// A clock that moves on by one whenever it is asked.
private final class Ticks: Sendable {
  private let time = Atomic(0)

  var count: Int { time.load(ordering: .relaxed) }

  @Sendable func next() -> Int { time.add(1, ordering: .relaxed).newValue }
}
