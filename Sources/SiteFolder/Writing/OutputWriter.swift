public import Chronicle
import Glibc
import Synchronization

/// Writes a site all or nothing: files are staged one by one and put in place together.
///
/// Files whose bytes have not changed are left alone, so that servers and `rsync` see no change. Only files
/// that an earlier build wrote are ever replaced or removed; the writer refuses a folder that holds others.
/// A build that is killed before the commit leaves nothing but a staging folder, which the next one removes.
public final class OutputWriter: Sendable {
  private let folder: OutputFolder
  /// Held until the build is committed or discarded, so that no other comes near.
  private let lock: OpenFile
  private let previous: Manifest
  private let inventory: Inventory?
  /// The metadata of each folder of the previous site when nothing foreign was found in it.
  private let checked: [FileMetadata?]
  private let journal: MoveJournal
  private let written: Mutex<WrittenFiles>
  private let changes = Atomic(0)

  /// Takes hold of the output folder, which is created if it is missing.
  public convenience init(folder root: String) throws(OutputError) {
    try self.init(folder: root, journal: MoveJournal())
  }

  /// Takes hold of the output folder if there is one, and creates none.
  ///
  /// A build can so begin to look through the folder while it reads, and leaves no empty folder behind if
  /// the content turns out to have errors.
  public convenience init?(existing root: String) throws(OutputError) {
    guard (try? Disk.kind(of: root)) != nil else { return nil }
    try self.init(folder: root)
  }

  init(folder root: String, journal: MoveJournal) throws(OutputError) {
    var folder = OutputFolder(root: root)
    self.journal = journal
    lock = try folder.locked()
    self.folder = folder
    previous = try folder.readManifest()
    inventory = folder.readInventory(of: previous)
    written = Mutex(WrittenFiles(previousCount: previous.paths.count))
    checked = try folder.refuseForeign(besides: previous, inventory)
    try OutputError.wrapping(try Disk.remove(folder.staging))
  }

  deinit {
    discard()
  }

  /// Stages a file unless the site has it already.
  ///
  /// Threads may call this at once, each with its own paths, and none after `commit` or `discard`.
  public func write(_ path: OutputPath, _ bytes: Span<UInt8>) throws(OutputError) {
    do throws(OutputError) {
      guard path.isSafe else { throw .unsafePath(path.string) }
      let file = try staged(path, bytes)
      written.withLock { written in
        precondition(!written.isClosed, "a file was written after the end of its build")
        written.add(file)
      }
    } catch {
      written.withLock { $0.fail(error) }
      throw error
    }
  }

  /// Puts the staged files in place and removes what this build did not write.
  ///
  /// A signal that would end the program takes effect when all is in place. Throws what a `write` has
  /// thrown before, if one has, and leaves the site as it was.
  public func commit() throws(OutputError) -> OutputSummary {
    defer { discard() }
    let written = written.withLock(\.self)
    precondition(!written.isClosed, "a build was ended twice")
    if written.isWholeSiteUntouched { return written.summary }
    let (manifest, records) = try written.manifest()
    var summary = written.summary
    guard summary.new + summary.changed > 0 || manifest != previous else {
      if records != inventory?.files { remember(manifest, records) }
      return summary
    }
    summary.removed = try TerminationSignals.deferred { () throws(OutputError) in
      var commit = Commit(to: folder, replacing: previous, journal: journal)
      return try commit.run(manifest, changes: written.stagedChanges)
    }
    remember(manifest, records)
    return summary
  }

  private func remember(_ manifest: Manifest, _ records: [FileRecord]) {
    let checked = Dictionary(zip(previous.folders, checked)) { first, _ in first }
    folder.writeInventory(of: manifest, records, checked: checked)
  }

  /// Removes the staged files and lets go of the folder; the site is as it was.
  ///
  /// Does nothing after `commit`.
  public func discard() {
    guard written.withLock({ $0.close() }) else { return }
    try? Disk.remove(folder.staging)
    lock.unlock()
  }
}

extension OutputWriter {
  /// Compares a file with the site, and stages it if it differs.
  ///
  /// `EEXIST` and `ENOTDIR` come from this build's own staged files: two have one path, or one is a folder of
  /// the other's.
  private func staged(_ path: OutputPath, _ bytes: Span<UInt8>) throws(OutputError) -> WrittenFile {
    let fingerprint = Timings.measure(.compare, count: 0) { Fingerprint(of: bytes) }
    do {
      let (change, metadata) = try stage(path, bytes, fingerprint)
      let record = FileRecord(metadata: metadata, fingerprint: fingerprint)
      return WrittenFile(path: path, change: change, record: record)
    } catch {
      let isTaken = error.code == EEXIST || error.code == ENOTDIR
      throw isTaken ? .collision(path.string) : .system(error)
    }
  }

  private func stage(
    _ path: OutputPath, _ bytes: Span<UInt8>, _ fingerprint: Fingerprint
  ) throws(FileError) -> (WrittenFile.Change, FileMetadata) {
    let comparison = try Timings.measure(.compare, bytes: bytes.count) { () throws(FileError) in
      try compare(path, bytes, fingerprint)
    }
    switch comparison {
    case .untouched(let index, let metadata):
      return (.untouched(index), metadata)
    case .same(let metadata):
      return (.unchanged, metadata)
    case .different:
      let file = folder.stagedChange(changes.add(1, ordering: .relaxed).newValue)
      return (.changed(stagedAs: file), try create(file, bytes))
    case .absent:
      return (.new, try create("\(folder.stagedNew)/\(path.string)", bytes))
    }
  }

  /// Reads the file only when its metadata leaves a doubt.
  private func compare(
    _ path: OutputPath, _ bytes: Span<UInt8>, _ fingerprint: Fingerprint
  ) throws(FileError) -> FileComparison {
    if let inventory, let status = try folder.status(of: path.string), status.kind == .file,
      let index = inventory.position(of: path, holding: fingerprint, status.metadata)
    {
      return .untouched(index, status.metadata)
    }
    return try FileComparison(of: folder.place(of: path), with: bytes)
  }

  /// Stages a file, and returns its metadata.
  ///
  /// A rename keeps the inode and the time, so the metadata of a staged file is also that of the placed one.
  private func create(_ file: String, _ bytes: Span<UInt8>) throws(FileError) -> FileMetadata {
    try Timings.measure(.write, bytes: bytes.count) { () throws(FileError) in
      try Disk.create(file, bytes)
    }
  }
}
