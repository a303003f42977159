import Chronicle
import DefaultTheme
import Publishing
import SiteFolder

/// Builds a site: reads content and theme, connects and renders them, writes the output folder.
///
/// It is the one door for whoever wants a finished site, the command, a preview or a test. It prints nothing and
/// never ends the process: mistakes, counts and failures come back as a value.
public struct SiteBuilder: Sendable {
  private let options: SiteOptions

  public init(_ options: SiteOptions) { self.options = options }

  /// Builds the site.
  ///
  /// - Parameter progress: called at each moment that is worth a word, in their order.
  public func build(progress: (BuildProgress) -> Void = { _ in }) async -> BuildResult {
    let timings = options.timings ? Timings(clock: MonotonicClock.nanoseconds) : nil
    let start = timings?.elapsed() ?? 0
    var diagnostics: [Diagnostic] = []
    let ending = await Timings.$current.withValue(timings) {
      await run(&diagnostics, progress)
    }
    let measurements = timings.map { timings in
      Measurements(
        timings: timings, elapsed: timings.elapsed(since: start),
        processor: MonotonicClock.processorNanoseconds())
    }
    return BuildResult(diagnostics: diagnostics, ending: ending, measurements: measurements)
  }

  private func run(
    _ diagnostics: inout [Diagnostic], _ progress: (BuildProgress) -> Void
  ) async -> BuildResult.Ending {
    do throws(BuildFailure) {
      let buildOptions = try options.buildOptions()
      async let writer = openedWriter()
      let (files, strayLinks) = try folder(.content, options.content)
      let content = files.measured(as: .read)
      let (theme, strayThemeLinks) = try theme()
      progress(.reading)
      let build = await Build(content: content, theme: theme, options: buildOptions)
      diagnostics = (build.diagnostics + strayLinks + strayThemeLinks).inReadingOrder()
      progress(.checked(diagnostics, quoting: [content, theme]))
      let errors = diagnostics.count { options.strict || $0.severity == .error }
      guard errors == 0 else { return .refused(errors: errors) }
      progress(.writing(files: build.fileCount))
      return .written(try await write(build, to: await writer))
    } catch {
      return .failed(error)
    }
  }

  /// Lists the theme that the options name, over the default one.
  private func theme() throws(BuildFailure) -> (InputFolder, [Diagnostic]) {
    let base = InputFolder.defaultTheme(named: options.defaultThemeName)
    guard let path = options.theme else { return (base, []) }
    let (theme, problems) = try folder(.theme, path)
    return (theme.laid(over: base), problems)
  }

  /// Lists a folder; also returns a diagnostic for each name in it that is no plain file.
  private func folder(
    _ kind: BuildFailure.Folder, _ path: String
  ) throws(BuildFailure) -> (InputFolder, [Diagnostic]) {
    do throws(FileError) {
      let (folder, problems) = try Timings.measure(.list, count: 0) { () throws(FileError) in
        try InputFolder.reading(path)
      }
      Timings.count(.list, folder.paths.count)
      return (folder, problems)
    } catch {
      throw .unreadableFolder(kind, path, error)
    }
  }

  /// Looks through the output folder while the content is listed and read.
  ///
  /// `nil` when there is none yet: a build with errors makes none. An error waits until the content is known to
  /// be right, for it is the author's mistakes that come first.
  private func openedWriter() async -> Result<OutputWriter?, OutputError> {
    Timings.measure(.compare, count: 0) {
      Result { () throws(OutputError) in try OutputWriter(existing: options.output) }
    }
  }

  /// Streams what is rendered to the output folder, and puts it in place.
  private func write(
    _ build: Build, to opened: Result<OutputWriter?, OutputError>
  ) async throws(BuildFailure) -> WrittenSite {
    let writer = try writing { () throws(OutputError) in
      if let writer = try opened.get() { return writer }
      return try OutputWriter(folder: options.output)
    }
    try await build.render(jobs: options.jobs, reading: { .unreadableMedia($1, $0) }) {
      (path, bytes) throws(BuildFailure) in
      do throws(OutputError) { try writer.write(path, bytes) } catch { throw .output(error) }
    }
    let files = try Timings.measure(.write, count: 0) { () throws(BuildFailure) in
      try writing { () throws(OutputError) in try writer.commit() }
    }
    return WrittenSite(build: build, files: files)
  }

  private func writing<Result>(
    _ work: () throws(OutputError) -> Result
  ) throws(BuildFailure) -> Result {
    do throws(OutputError) { return try work() } catch { throw .output(error) }
  }
}
