import Chronicle

/// The files that a build has written so far, in no order.
struct WrittenFiles {
  private var files: [WrittenFile] = []
  /// The files of the inventory that were written again as they are, and their number.
  private var untouched: (isWritten: [Bool], count: Int)
  private var failure: OutputError?
  private(set) var isClosed = false

  /// - Parameter previousCount: how many files the site has.
  init(previousCount: Int) {
    // Doubling would leave up to half of it empty.
    files.reserveCapacity(previousCount)
    untouched = ([Bool](repeating: false, count: previousCount), 0)
  }

  mutating func add(_ file: WrittenFile) {
    files.append(file)
    if case .untouched(let index) = file.change, !untouched.isWritten[index] {
      untouched.isWritten[index] = true
      untouched.count += 1
    }
  }

  /// Whether this is the site as the inventory knows it: the same files, each once, and untouched.
  ///
  /// Then there is nothing to sort, to place or to remember: the usual rebuild ends here.
  var isWholeSiteUntouched: Bool {
    failure == nil && untouched.count == files.count && files.count == untouched.isWritten.count
  }

  /// Remembers the first failure, which the commit throws: the site must not lack a file.
  mutating func fail(_ error: OutputError) {
    failure = failure ?? error
  }

  /// Ends the list, after which nothing is written; false if it had ended before.
  mutating func close() -> Bool {
    defer { isClosed = true }
    return !isClosed
  }

  /// The manifest of all files with their records, if none failed and none was written twice.
  func manifest() throws(OutputError) -> (Manifest, [FileRecord]) {
    if let failure { throw failure }
    // Numbers are sorted, for to move the files themselves takes longer than to compare their paths.
    let paths = files.map(\.path)
    let order = paths.indices.sorted { paths[$0] < paths[$1] }
    for (index, next) in zip(order, order.dropFirst()) where paths[index] == paths[next] {
      throw .collision(paths[index].string)
    }
    return (Manifest(sorted: order.map { paths[$0] }), order.map { files[$0].record })
  }

  var stagedChanges: [StagedChange] {
    files.compactMap { file in
      guard case .changed(let staged) = file.change else { return nil }
      return StagedChange(path: file.path, file: staged)
    }
  }

  /// The counts of the build, save those of removed files, which only the commit finds.
  var summary: OutputSummary {
    var summary = OutputSummary()
    for file in files {
      switch file.change {
      case .untouched, .unchanged: summary.unchanged += 1
      case .changed: summary.changed += 1
      case .new: summary.new += 1
      }
    }
    return summary
  }
}
