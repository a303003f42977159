/// What a build has written so far.
struct OutputLedger {
  /// How a rendered file relates to the site on disk.
  enum Outcome {
    case unchanged
    case changed(stagedAs: String)
    case new
  }

  private var files: [(path: OutputPath, outcome: Outcome)] = []
  private var bytes = 0
  private var failure: OutputError?
  private(set) var isClosed = false

  mutating func add(_ path: OutputPath, _ outcome: Outcome, bytes count: Int) {
    files.append((path, outcome))
    bytes += count
  }

  /// Remembers the first failure: nothing that was written matters any more.
  mutating func fail(_ error: OutputError) {
    failure = failure ?? error
  }

  /// Ends the list, after which nothing is written; false if it had ended before.
  mutating func close() -> Bool {
    defer { isClosed = true }
    return !isClosed
  }

  /// The list of all files, if none failed and none was written twice.
  func manifest() throws(OutputError) -> Manifest {
    if let failure { throw failure }
    let paths = files.map(\.path).sorted()
    for (path, next) in zip(paths, paths.dropFirst()) where path == next {
      throw .collision(path.string)
    }
    return Manifest(sorted: paths)
  }

  var changes: [StagedChange] {
    files.compactMap { path, outcome in
      guard case .changed(let file) = outcome else { return nil }
      return StagedChange(path: path, file: file)
    }
  }

  /// The counts of the build; how many files it removed is known to others.
  var summary: OutputSummary {
    var summary = OutputSummary(bytes: bytes)
    for (_, outcome) in files {
      switch outcome {
      case .unchanged: summary.unchanged += 1
      case .changed: summary.changed += 1
      case .new: summary.new += 1
      }
    }
    return summary
  }
}
