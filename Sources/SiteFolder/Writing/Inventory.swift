import Chronicle

/// The metadata of the files and folders of a site, as they were once a build had put them in place.
///
/// A folder that still has its metadata holds no foreign file, and a file that still has it holds the
/// bytes that its fingerprint stands for: neither needs to be opened. That spares a rebuild a tenth of its
/// work, and a disk that has not been read today the whole site. Whatever differs is listed or read, so a
/// lost or doubtful inventory costs time and nothing else.
struct Inventory {
  let manifest: Manifest
  /// The records of files, in the order of the manifest.
  let files: [FileRecord]
  /// The metadata of folders, in the order of the manifest.
  let folders: [FileMetadata]
  /// The moment when it was written, by the clock of the file system.
  ///
  /// Linux stamps files with the time of the last timer tick, which comes every 1 to 10 ms. A file that
  /// has the very time of the inventory may have changed again within that tick and still have it, so
  /// only files and folders that are older are trusted. Git calls such an entry racy.
  private let written: Int64

  /// - Parameters:
  ///   - files: for each path of the manifest.
  ///   - folders: for each folder of the manifest.
  init(
    of manifest: Manifest, files: [FileRecord], folders: [FileMetadata], written: Int64 = .max
  ) {
    precondition(files.count == manifest.paths.count, "each file has its record")
    self.manifest = manifest
    self.files = files
    self.folders = folders
    self.written = written
  }

  /// Whether a folder of the manifest, by its position, still has the metadata that it had.
  func isUntouched(folder index: Int, _ metadata: FileMetadata) -> Bool {
    folders.indices.contains(index) && folders[index] == metadata && metadata.modified < written
  }

  /// The position in the manifest of a file that holds these bytes; `nil` when that is in doubt.
  func position(
    of path: OutputPath, holding fingerprint: Fingerprint, _ metadata: FileMetadata
  ) -> Int? {
    guard let index = manifest.index(of: path.string),
      files[index] == FileRecord(metadata: metadata, fingerprint: fingerprint),
      metadata.modified < written
    else { return nil }
    return index
  }
}
