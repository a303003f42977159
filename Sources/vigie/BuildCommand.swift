import Dates
import ArgumentParser
import Chronicle
import Glibc

/// `vigie build`: turns a folder of texts into a site.
struct BuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build", abstract: Vigie.words.text("option-build"))

  @Option(help: .words("option-content"))
  var content = "content"

  @Option(help: .words("option-theme"))
  var theme = "themes/vigie"

  @Option(help: .words("option-output"))
  var output = "site"

  @Option(name: .customLong("base-url"), help: .words("option-base-url"))
  var baseURL: String?

  @Flag(help: .words("option-drafts"))
  var drafts = false

  @Flag(help: .words("option-strict"))
  var strict = false

  @Option(help: .words("option-now"))
  var now: String?

  @Option(help: .words("option-jobs"))
  var jobs = sysconf(Int32(_SC_NPROCESSORS_ONLN))

  @Flag(help: .words("option-timings"))
  var timings = false

  func run() async throws {
    let options = try options()
    let timings = timings ? Timings(clock: MonotonicClock.nanoseconds) : nil
    let start = timings?.elapsed() ?? 0
    try await Timings.$current.withValue(timings) { try await build(options) }
    if let timings { say(timings, since: start) }
    end()
  }

  private func build(_ options: BuildOptions) async throws {
    async let opened = openOutput()
    let (files, strayLinks) = try folder(content, "--content")
    let content = files.measured(as: .read)
    let (theme, strayThemeLinks) = try folder(theme, "--theme")
    printError(Vigie.words.text("progress-read", ["content": self.content]) + "\n")
    let build = await Build(content: content, theme: theme, options: options)
    let diagnostics = (build.diagnostics + strayLinks + strayThemeLinks).inReadingOrder()
    let report = Report(Vigie.words, quoting: [content, theme], strict: strict)
    for diagnostic in diagnostics { printError(report.text(of: diagnostic)) }
    let errors = diagnostics.count { strict || $0.severity == .error }
    guard errors == 0 else {
      let key = errors == 1 ? "failed-one" : "failed-many"
      printError(Vigie.words.text(key, ["count": String(errors), "output": output]) + "\n")
      throw ExitCode(1)
    }
    try await write(build, to: await opened)
  }

  /// Looks through the output folder while the content is listed and read; `nil` when there is none
  /// yet, for a build that fails makes none.
  private func openOutput() async -> Result<OutputWriter, OutputError>? {
    guard (try? Disk.kind(of: output)) != nil else { return nil }
    let folder = output
    return Timings.measure(.compare, count: 0) {
      Result { () throws(OutputError) in try OutputWriter(folder: folder) }
    }
  }

  /// Streams what is rendered to the output folder, and says what changed there.
  private func write(
    _ build: Build, to opened: Result<OutputWriter, OutputError>?
  ) async throws {
    let files = build.fileCount
    printError(Vigie.words.text("progress-write", ["files": String(files)]) + "\n")
    do {
      let writer = try opened?.get() ?? OutputWriter(folder: output)
      try await build.render(jobs: jobs, reading: WriteFailure.reading) {
        (path, bytes) throws(WriteFailure) in
        do throws(OutputError) { try writer.write(path, bytes) } catch {
          throw .writing(error)
        }
      }
      try say(Timings.measure(.write, count: 0) { try writer.commit() }, of: build)
    } catch let failure as WriteFailure {
      try stop(Diagnostic(failure, output: output))
    } catch let error as OutputError {
      try stop(Diagnostic(.writing(error), output: output))
    }
  }

  private func say(_ summary: OutputSummary, of build: Build) {
    let counts = [
      "articles": build.articleCount, "new": summary.new, "changed": summary.changed,
      "removed": summary.removed, "unchanged": summary.unchanged,
      "files": summary.new + summary.changed + summary.unchanged,
    ]
    let gaps = counts.mapValues(String.init).merging(["output": output]) { first, _ in first }
    print(Vigie.words.text("done", gaps))
    guard build.hiddenTextCount > 0 else { return }
    let details = ["count": String(build.hiddenTextCount)]
    tell(Diagnostic(.draftsShown, at: Location(path: output), details))
  }

  private func say(_ timings: Timings, since start: Int) {
    let table = TimingsTable(timings, jobs: jobs, Vigie.words)
    let elapsed = timings.elapsed(since: start)
    print(table.text(elapsed: elapsed, processor: MonotonicClock.processorNanoseconds()))
  }
}

extension BuildCommand {
  private func options() throws -> BuildOptions {
    guard jobs > 0 else { try stop(invalid: "--jobs", String(jobs), "format-number") }
    var moment = BuildOptions.Now.instant(Instant(secondsSince1970: Int64(time(nil))))
    if let now {
      guard let date = PublicationDate(parsing: now) else {
        try stop(invalid: "--now", now, "format-date")
      }
      moment = .date(date)
    }
    guard
      let options = BuildOptions(
        now: moment, baseURL: baseURL, drafts: drafts, strict: strict, jobs: jobs,
        timeZoneFile: TimeZoneDatabase.file)
    else { try stop(invalid: "--base-url", baseURL ?? "", "format-home") }
    return options
  }

  /// A folder of sources, and a diagnostic for each symbolic link in it.
  private func folder(
    _ path: String, _ option: String
  ) throws -> (InputFolder, [Diagnostic]) {
    do throws(FileError) {
      let (folder, problems) = try Timings.measure(.list, count: 0) { () throws(FileError) in
        try InputFolder.reading(path)
      }
      Timings.count(.list, folder.paths.count)
      return (folder, problems)
    } catch {
      let details = ["reason": error.reason, "option": option]
      try stop(Diagnostic(.missingContent, at: Location(path: path), details))
    }
  }

  private func stop(invalid option: String, _ value: String, _ expected: String) throws -> Never {
    let details = ["option": option, "value": value, "format": expected]
    try stop(Diagnostic(.invalidOption, at: Location(path: "vigie build"), details))
  }

  private func stop(_ diagnostic: Diagnostic) throws -> Never {
    tell(diagnostic)
    throw ExitCode(2)
  }

  private func tell(_ diagnostic: Diagnostic) {
    printError(Report(Vigie.words, quoting: []).text(of: diagnostic))
  }
}

extension ArgumentHelp {
  static func words(_ key: String) -> ArgumentHelp { ArgumentHelp(Vigie.words.text(key)) }
}
