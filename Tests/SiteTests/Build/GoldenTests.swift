import Testing

@Suite struct `Whole sites` {
  @Test(arguments: GoldenCase.all)
  func `are as they were read and approved`(golden: GoldenCase) async throws {
    let site = try await golden.build()
    #expect(site.report == "")
    guard !Repository.isRecording else { return try golden.record(site.files) }
    let expected = golden.expected
    #expect(site.paths.filter { expected[$0] == nil } == [], "nobody expected these")
    #expect(expected.keys.filter { site.files[$0] == nil }.sorted() == [], "these are missing")
    for path in site.paths {
      guard let wanted = expected[path], wanted != site.files[path] else { continue }
      let (old, new) = (String(decoding: wanted, as: UTF8.self), site[path])
      Issue.record("\(path): \(firstDifference(old, new))")
    }
  }

  @Test func `include every kind of page`() async throws {
    let kinds = try await kinds()
    #expect(kinds == Set(pageKinds))
  }

  private func kinds() async throws -> Set<String> {
    let site = try await GoldenCase.chronicle.build {
      for (path, bytes) in $0.theme where path.hasSuffix(".mustache") && !path.contains("partials")
      {
        let name = path.dropFirst("templates/".count).dropLast(".mustache".count)
        $0.theme[path] = bytes + "<!--\(name)-->".utf8
      }
    }
    return Set(pageKinds.filter { !site.paths(with: "<!--\($0)-->").isEmpty })
  }

  private let pageKinds = [
    "home", "article", "topics", "topic", "terms", "term", "archive", "period", "sources",
    "publisher", "editions", "edition", "page", "not-found", "redirect", "moved",
    "subscribe",
  ]

  /// The first line that changed, as it was and as it is.
  private func firstDifference(_ old: String, _ new: String) -> String {
    let old = old.split(separator: "\n", omittingEmptySubsequences: false)
    let new = new.split(separator: "\n", omittingEmptySubsequences: false)
    let line =
      zip(old, new).enumerated().first { $1.0 != $1.1 }?.offset ?? min(old.count, new.count)
    func text(_ lines: [Substring]) -> Substring { line < lines.count ? lines[line] : "the end" }
    return "line \(line + 1)\n- \(text(old))\n+ \(text(new))"
  }
}
