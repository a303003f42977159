/// What the files and folders of a site looked like once a build had put them in place.
///
/// A folder that still looks so holds no foreign file, and a file that still does holds the bytes
/// that its fingerprint stands for: neither needs to be opened. That spares a rebuild a tenth of its
/// work, and a disk that has not been read today the whole site. Whatever looks otherwise is listed
/// or read, so a lost inventory costs time and nothing else.
struct Inventory {
  /// One file of the site.
  struct File: Equatable {
    let stamp: Stamp
    let fingerprint: Fingerprint
  }

  let manifest: Manifest
  /// In the order of the manifest.
  let files: [File]
  /// In the order of the manifest's folders.
  let folders: [Stamp]
  /// When it was written, by the clock of the file system.
  ///
  /// That clock advances every few milliseconds. What changed at the very tick of the inventory may
  /// have changed once more without a trace, and is not trusted.
  private let written: Int64

  /// - Parameters:
  ///   - files: for each path of the manifest.
  ///   - folders: for each folder of the manifest.
  init(of manifest: Manifest, files: [File], folders: [Stamp], written: Int64 = .max) {
    precondition(files.count == manifest.paths.count, "each file has its looks")
    self.manifest = manifest
    self.files = files
    self.folders = folders
    self.written = written
  }

  /// Whether a folder of the manifest, by its position, looks as it did.
  func isUntouched(folder index: Int, _ stamp: Stamp) -> Bool {
    folders.indices.contains(index) && folders[index] == stamp && stamp.modified < written
  }

  /// The position in the manifest of a file that holds these bytes, by its looks; `nil` when they leave
  /// a doubt.
  func position(
    of path: OutputPath, holding fingerprint: Fingerprint, _ stamp: Stamp
  ) -> Int? {
    guard let index = manifest.index(of: path.string),
      files[index] == File(stamp: stamp, fingerprint: fingerprint), stamp.modified < written
    else { return nil }
    return index
  }
}
