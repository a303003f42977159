import SampleFiles
import Dates
import Chronicle
import Publishing
import Synchronization
import Testing

/// A chronicle that a test builds, through the same door as the command: a dictionary of files in.
struct SiteUnderTest {
  var content: [String: [UInt8]]
  /// Further files of the content, whose names Swift takes for equal and a disk does not.
  var twins: [(path: String, bytes: [UInt8])] = []
  var theme = PlainTheme.files
  /// The theme that `theme` is laid over, shown as `built-in`.
  var baseTheme: [String: [UInt8]]?
  /// The folders list their files backwards.
  var isListedBackwards = false
  var now = "2022-12-31"
  var baseURL: String?
  var drafts = false
  var strict = false
  var jobs = 2
  var language = Wording.Language.french

  /// Without a `site.yml` of its own, the site gets the usual one.
  init(_ content: [String: String]) {
    self.content = content.mapValues { Array($0.utf8) }
    if content["site.yml"] == nil { self.content["site.yml"] = Array(siteFile().utf8) }
  }

  init(bytes content: [String: [UInt8]]) { self.content = content }

  func build() async throws -> BuiltSite {
    let moment = try #require(PublicationDate(parsing: now))
    let options = BuildOptions(
      now: .date(moment), baseURL: baseURL, drafts: drafts, strict: strict, jobs: jobs,
      timeZoneFile: { $0 == "Europe/Paris" ? TZifFile.paris.bytes : nil })
    let upperTheme = folder("theme", theme)
    let folders = [
      folder("content", content),
      baseTheme.map { upperTheme.laid(over: folder("built-in", $0)) } ?? upperTheme,
    ]
    let build = await Build(content: folders[0], theme: folders[1], options: try #require(options))
    let report = Report(Wording(language), quoting: folders)
    return BuiltSite(
      build: build, files: try await files(of: build),
      messages: build.diagnostics.map { report.text(of: $0).withBreakingSpaces })
  }

  private func files(of build: Build) async throws -> [String: [UInt8]] {
    let files = Mutex<[String: [UInt8]]>([:])
    try await build.render(jobs: jobs, reading: { failure, _ in failure }) {
      (path, bytes) throws(InputFolder.ReadFailure) in
      let bytes = bytes.indices.map { bytes[$0] }
      let other = files.withLock { $0.updateValue(bytes, forKey: path.string) }
      #expect(other == nil, "\(path.string) was written twice")
    }
    let written = files.withLock { $0 }
    #expect(build.fileCount == written.count)
    return written
  }

  private func folder(_ name: String, _ files: [String: [UInt8]]) -> InputFolder {
    let twins = name == "content" ? twins : []
    let paths = files.keys.sorted() + twins.map(\.path)
    return InputFolder(
      name: name, paths: (isListedBackwards ? paths.reversed() : paths).map { InputPath($0) }
    ) { path, _ throws(InputFolder.ReadFailure) in
      let path = path.string
      if let twin = twins.first(where: { Array($0.path.utf8) == Array(path.utf8) }) {
        return twin.bytes
      }
      guard let bytes = files[path] else { throw InputFolder.ReadFailure(reason: "absent") }
      return bytes
    }
  }
}

/// Builds a chronicle from its files; see `SiteUnderTest` for what else can be chosen.
func buildSite(
  _ content: [String: String], _ change: (inout SiteUnderTest) -> Void = { _ in }
) async throws -> BuiltSite {
  var site = SiteUnderTest(content)
  change(&site)
  return try await site.build()
}
