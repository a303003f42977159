import Testing

@Suite struct `The history of a feed` {
  /// Articles `a1`…, one an hour from a day on.
  private static func hourly(_ numbers: ClosedRange<Int>) -> [String: String] {
    Dictionary(
      uniqueKeysWithValues: numbers.map { number in
        let (day, hour) = (1 + number / 24 % 28, number % 24)
        func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        let date = "2022-\(padded(1 + number / 672))-\(padded(day)) \(padded(hour)):00"
        return ("articles/a\(number).md", article("a\(number)", date: date, "topics: [t]"))
      })
  }

  private static func site(_ numbers: ClosedRange<Int>, _ feeds: String) async throws -> BuiltSite {
    var content = hourly(numbers)
    content["topics/t.md"] = text("title: T")
    content["site.yml"] = siteFile("feeds: {\(feeds)}")
    let site = try await buildSite(content)
    #expect(site.report == "")
    return site
  }

  private func names(_ numbers: ClosedRange<Int>) -> [String] {
    numbers.reversed().map { "a\($0)" }
  }

  /// The documents of a feed, from the one that readers subscribe to back to the oldest.
  private func walk(_ site: BuiltSite, from path: String) throws -> [(String, FeedReader)] {
    var walked: [(String, FeedReader)] = []
    var next: String? = path
    while let path = next {
      try #require(walked.count < 100, "the chain is a cycle")
      let reader = try FeedReader(site, path)
      walked.append((path, reader))
      next = reader.links["prev-archive"].map { String($0.dropFirst(home.count)) }
    }
    return walked
  }

  private let home = "https://chronique.example/"

  @Test func `keeps the newest entries in its window`() async throws {
    let site = try await Self.site(1...25, "entries: 3, days: 0")
    for path in ["feed.xml", "atom.xml", "feed.json", "topics/t/feed.xml"] {
      #expect(try FeedReader(site, path).ids == names(23...25))
    }
  }

  @Test func `keeps all that came in the days up to the newest, whatever the clock says`()
    async throws
  {
    let site = try await Self.site(1...100, "entries: 3, days: 1")
    for path in ["feed.xml", "atom.xml", "feed.json", "topics/t/atom.xml"] {
      #expect(try FeedReader(site, path).ids == names(76...100))
    }
    let standard = try await Self.site(1...250, "ttl: 30")
    #expect(try FeedReader(standard, "feed.json").ids == names(82...250))
    #expect(try FeedReader(standard, "topics/t/feed.xml").ids == names(82...250))
  }

  @Test(arguments: ["feed.xml", "atom.xml"], [13, 14, 23, 24, 25, 60])
  func `has every article once`(path: String, count: Int) async throws {
    let site = try await Self.site(1...count, "entries: 3, days: 0, archive: 10")
    let walked = try walk(site, from: path)
    #expect(walked.flatMap(\.1.ids) == names(1...count))
    #expect(walked.dropFirst().dropFirst().allSatisfy { $0.1.entries.count == 10 })
    let folder = path == "feed.xml" ? "rss" : "atom"
    let archive = site.paths.filter { $0.hasPrefix("\(folder)/") }
    #expect(Set(archive) == Set(walked.dropFirst().map(\.0)))
    #expect(walked.map(\.1.marks) == [[]] + walked.dropFirst().map { _ in ["fh:archive"] })
    #expect(Set(walked.map(\.1.id)).count == 1)
    for (index, (path, reader)) in walked.enumerated() {
      #expect(reader.links["self"] == home + path)
      #expect(reader.links["current"] == (index == 0 ? nil : home + walked[0].0))
      #expect(reader.links["next-archive"] == (index < 2 ? nil : home + walked[index - 1].0))
    }
  }

  @Test(arguments: 13...24) func `changes in its last document only`(count: Int) async throws {
    let feeds = "entries: 3, days: 0, archive: 10"
    let before = try await Self.site(1...count, feeds)
    let after = try await Self.site(1...(count + 10), feeds)
    for path in ["feed.xml", "atom.xml"] {
      let archive = try walk(before, from: path).dropFirst().map(\.0)
      let kept = archive.dropFirst()
      #expect(kept.filter { before.files[$0] != after.files[$0] } == [])
      #expect(after.files[archive[archive.startIndex]] != before.files[archive[archive.startIndex]])
    }
  }

  @Test func `is that of the site's feed only`() async throws {
    let site = try await Self.site(1...40, "entries: 3, days: 0, archive: 10")
    #expect(try FeedReader(site, "topics/t/atom.xml").links["prev-archive"] == nil)
    #expect(try FeedReader(site, "feed.json").ids == names(38...40))
  }

  @Test func `is whole in the feed of an edition`() async throws {
    var content = Self.hourly(1...40)
    content["topics/t.md"] = text("title: T")
    content["editions/e.md"] = text("title: E\ndate: 2022-08-01\ndates: 2022")
    content["site.yml"] = siteFile("feeds: {entries: 3, days: 0, editions: [rss, atom]}")
    let site = try await buildSite(content)
    for path in ["editions/e/feed.xml", "editions/e/atom.xml"] {
      let reader = try FeedReader(site, path)
      #expect(reader.ids == names(1...40))
      #expect(reader.marks == ["fh:complete"])
    }
  }
}
