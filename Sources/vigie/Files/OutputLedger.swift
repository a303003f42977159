/// What a build has written so far.
struct OutputLedger {
  /// How a rendered file relates to the site on disk.
  enum Outcome {
    /// It looks as it did, which its position in the inventory says.
    case untouched(Int)
    case unchanged
    case changed(stagedAs: String)
    case new
  }

  /// A file of the site that is being built.
  private typealias Item = (path: OutputPath, outcome: Outcome, file: Inventory.File)

  private var items: [Item] = []
  private var bytes = 0
  /// Which files of the inventory were written again as they are, and how many.
  private var untouched: (isWritten: [Bool], count: Int)
  private var failure: OutputError?
  private(set) var isClosed = false

  /// - Parameter previousCount: how many files the site has.
  init(previousCount: Int) {
    // Doubling would leave up to half of it empty.
    items.reserveCapacity(previousCount)
    untouched = ([Bool](repeating: false, count: previousCount), 0)
  }

  mutating func add(_ path: OutputPath, _ outcome: Outcome, _ file: Inventory.File) {
    items.append((path, outcome, file))
    bytes += Int(file.stamp.size)
    if case .untouched(let index) = outcome, !untouched.isWritten[index] {
      untouched.isWritten[index] = true
      untouched.count += 1
    }
  }

  /// Whether this is the site as the inventory knows it: the same files, each once, and untouched.
  var isWholeSiteUntouched: Bool {
    failure == nil && untouched.count == items.count && items.count == untouched.isWritten.count
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

  /// The list of all files, if none failed and none was written twice, and what they look like.
  func manifest() throws(OutputError) -> (Manifest, [Inventory.File]) {
    if let failure { throw failure }
    // Numbers are sorted, for to move the items themselves takes longer than to compare them.
    let paths = items.map(\.path)
    let order = paths.indices.sorted { paths[$0] < paths[$1] }
    for (index, next) in zip(order, order.dropFirst()) where paths[index] == paths[next] {
      throw .collision(paths[index].string)
    }
    return (Manifest(sorted: order.map { paths[$0] }), order.map { items[$0].file })
  }

  var changes: [StagedChange] {
    items.compactMap { path, outcome, _ in
      guard case .changed(let file) = outcome else { return nil }
      return StagedChange(path: path, file: file)
    }
  }

  /// The counts of the build; how many files it removed is known to others.
  var summary: OutputSummary {
    var summary = OutputSummary(bytes: bytes)
    for (_, outcome, _) in items {
      switch outcome {
      case .untouched, .unchanged: summary.unchanged += 1
      case .changed: summary.changed += 1
      case .new: summary.new += 1
      }
    }
    return summary
  }
}
