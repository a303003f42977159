import Testing

@Suite struct `The same content` {
  @Test func `gives the same bytes with one thread and with eight`() async throws {
    let one = try await GoldenCase.chronicle.build { $0.jobs = 1 }
    let eight = try await GoldenCase.chronicle.build { $0.jobs = 8 }
    #expect(one.report == "")
    #expect(one.differences(from: eight) == [])
  }

  @Test func `gives the same bytes in whatever order its files are listed`() async throws {
    let forwards = try await GoldenCase.chronicle.build()
    let backwards = try await GoldenCase.chronicle.build { $0.isListedBackwards = true }
    #expect(forwards.differences(from: backwards) == [])
  }

  @Test func `gives the same bytes time after time`() async throws {
    let first = try await GoldenCase.chronicle.build()
    for _ in 0..<3 {
      #expect(try await GoldenCase.chronicle.build().differences(from: first) == [])
    }
  }

  @Test func `gives the same messages with one thread and with eight`() async throws {
    var content: [String: String] = [:]
    for number in 0..<200 {
      content["articles/\(number).md"] = article(
        "x\(number % 150)", "titel: x\ntopics: [t]\ntags: [C, C++]", body: "[x](nul.md) [^1]")
    }
    let one = try await buildSite(content) { $0.jobs = 1 }
    let eight = try await buildSite(content) { $0.jobs = 8 }
    #expect(one.messages.count >= 800)
    #expect(one.messages == eight.messages)
    #expect(one.messages == (try await buildSite(content) { $0.isListedBackwards = true }).messages)
  }
}
