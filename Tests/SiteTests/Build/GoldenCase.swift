import Testing

/// A chronicle in `Golden`, and the site that it should become.
struct GoldenCase: Sendable, CustomTestStringConvertible {
  let name: String

  static let chronicle = GoldenCase(name: "chronique")
  static let all = [chronicle, GoldenCase(name: "english"), GoldenCase(name: "empty")]

  var testDescription: String { name }

  private var folder: String { "Tests/SiteTests/Golden/\(name)" }

  /// Every file that the site should have, by its path.
  var expected: [String: [UInt8]] { Repository.files(in: "\(folder)/site") }

  func build(_ change: (inout SiteUnderTest) -> Void = { _ in }) async throws -> BuiltSite {
    var site = SiteUnderTest(bytes: Repository.files(in: "\(folder)/content"))
    site.theme = Self.theme
    change(&site)
    return try await site.build()
  }

  func record(_ files: [String: [UInt8]]) throws {
    for path in expected.keys where files[path] == nil {
      try Repository.remove("\(folder)/site/\(path)")
    }
    for (path, bytes) in files where bytes != expected[path] {
      try Repository.write(bytes, to: "\(folder)/site/\(path)")
    }
  }

  /// The theme that comes with vigie; its assets hold nothing, so that a new colour changes no page.
  private static let theme = Dictionary(
    uniqueKeysWithValues: Repository.theme.map { path, bytes in
      (path, path.hasPrefix("assets/") ? [] : bytes)
    })
}
