import Chronicle
import Glibc
import Synchronization

/// Writes a site all or nothing: files are staged one by one and put in place together.
///
/// Files whose bytes have not changed are left alone. Only files that an earlier build wrote are
/// ever replaced or removed; the writer refuses a folder that holds others.
final class OutputWriter: Sendable {
  private let folder: OutputFolder
  /// Held until the build is committed or discarded, so that no other comes near.
  private let lock: OpenFile
  private let previous: Manifest
  /// What the site looked like when it was built.
  private let inventory: Inventory?
  /// What each of its folders looked like when nothing foreign was found in them.
  private let checked: [Stamp?]
  private let journal: MoveJournal
  private let ledger: Mutex<OutputLedger>
  private let changes = Atomic(0)

  /// Takes hold of the output folder, which is created if it is missing.
  init(folder root: String, journal: MoveJournal = MoveJournal()) throws(OutputError) {
    var folder = OutputFolder(root: root)
    self.journal = journal
    lock = try folder.locked()
    self.folder = folder
    previous = try folder.readManifest()
    inventory = folder.readInventory(of: previous)
    ledger = Mutex(OutputLedger(previousCount: previous.paths.count))
    checked = try folder.refuseForeign(besides: previous, inventory)
    try OutputError.wrapping(try Disk.remove(folder.staging))
  }

  deinit {
    discard()
  }

  /// Stages a file unless the site has it already.
  ///
  /// Threads may call this at once, each with its own paths, and none after `commit` or `discard`.
  func write(_ path: String, _ bytes: Span<UInt8>) throws(OutputError) {
    do {
      let path = try OutputPath(path)
      let (outcome, file) = try staged(path, bytes)
      ledger.withLock { ledger in
        precondition(!ledger.isClosed, "a file was written after the end of its build")
        ledger.add(path, outcome, file)
      }
    } catch {
      ledger.withLock { $0.fail(error) }
      throw error
    }
  }

  /// Puts the staged files in place and removes what this build did not write.
  ///
  /// Throws what a `write` has thrown before, if one has, and leaves the site as it was.
  func commit() throws(OutputError) -> OutputSummary {
    defer { discard() }
    let ledger = ledger.withLock(\.self)
    precondition(!ledger.isClosed, "a build was ended twice")
    if ledger.isWholeSiteUntouched { return ledger.summary }
    let (manifest, files) = try ledger.manifest()
    var summary = ledger.summary
    guard summary.new + summary.changed > 0 || manifest != previous else {
      if files != inventory?.files { remember(manifest, files) }
      return summary
    }
    summary.removed = try Interruptions.delayed { () throws(OutputError) in
      var placement = Placement(in: folder, replacing: previous, journal: journal)
      return try placement.place(manifest, changes: ledger.changes)
    }
    remember(manifest, files)
    return summary
  }

  private func remember(_ manifest: Manifest, _ files: [Inventory.File]) {
    let checked = Dictionary(zip(previous.folders, checked)) { first, _ in first }
    folder.writeInventory(of: manifest, files, checked: checked)
  }

  /// Forgets the staged files and lets go of the folder; the site is as it was.
  ///
  /// Does nothing after `commit`.
  func discard() {
    guard ledger.withLock({ $0.close() }) else { return }
    try? Disk.remove(folder.staging)
    lock.unlock()
  }

  private func staged(_ path: OutputPath, _ bytes: Span<UInt8>)
    throws(OutputError) -> (OutputLedger.Outcome, Inventory.File)
  {
    let fingerprint = Timings.measure(.compare, count: 0) { Fingerprint(of: bytes) }
    do {
      let (outcome, stamp) = try stage(path, bytes, fingerprint)
      return (outcome, Inventory.File(stamp: stamp, fingerprint: fingerprint))
    } catch {
      let isTaken = error.code == EEXIST || error.code == ENOTDIR
      throw isTaken ? .collision(path.string) : .system(error)
    }
  }

  private func stage(_ path: OutputPath, _ bytes: Span<UInt8>, _ fingerprint: Fingerprint)
    throws(FileError) -> (OutputLedger.Outcome, Stamp)
  {
    let comparison = try Timings.measure(.compare, bytes: bytes.count) { () throws(FileError) in
      try compare(path, bytes, fingerprint)
    }
    switch comparison {
    case .untouched(let index, let stamp):
      return (.untouched(index), stamp)
    case .same(let stamp):
      return (.unchanged, stamp)
    case .different:
      let file = folder.changed(changes.add(1, ordering: .relaxed).newValue)
      return (.changed(stagedAs: file), try create(file, bytes))
    case .absent:
      return (.new, try create("\(folder.fresh)/\(path.string)", bytes))
    }
  }

  /// Reads the file only when its looks leave a doubt.
  private func compare(_ path: OutputPath, _ bytes: Span<UInt8>, _ fingerprint: Fingerprint)
    throws(FileError) -> FileComparison
  {
    if let inventory, let (kind, stamp) = try folder.status(of: path.string), kind == .file,
      let index = inventory.position(of: path, holding: fingerprint, stamp)
    {
      return .untouched(index, stamp)
    }
    return try FileComparison(of: folder.place(of: path), with: bytes)
  }

  private func create(_ file: String, _ bytes: Span<UInt8>) throws(FileError) -> Stamp {
    try Timings.measure(.write, bytes: bytes.count) { () throws(FileError) in
      try Disk.create(file, bytes)
    }
  }
}
