import Glibc

/// Where things are in an output folder.
///
/// Besides the site there is `.vigie`, with what the writer remembers and prepares, and perhaps a
/// `.gitignore` at the top, which is the author's.
struct OutputFolder {
  let root: String

  private static let stateName = ".vigie"
  private static let stateFolder = ".vigie/"

  var state: String { "\(root)/\(Self.stateName)" }
  var lock: String { "\(state)/lock" }
  var manifest: String { "\(state)/manifest" }
  var inventory: String { "\(state)/inventory" }
  /// What a build prepares; gone when no build runs.
  var staging: String { "\(state)/staging" }
  /// New files, in the folders where they will be.
  var fresh: String { "\(staging)/fresh" }
  /// What leaves the site, until all is in place.
  var attic: String { "\(staging)/attic" }

  func place(of path: OutputPath) -> String { "\(root)/\(path.string)" }
  private func place(of folder: String) -> String { folder.isEmpty ? root : "\(root)/\(folder)" }

  /// The site itself may be behind a symbolic link, whose own stamp says nothing of it.
  private func status(of folder: String) throws(FileError) -> (kind: FileKind, stamp: Stamp)? {
    try Disk.status(of: folder.isEmpty ? "\(root)/." : place(of: folder))
  }

  /// The new version of a file of the site, in a folder of moderate size.
  func changed(_ number: Int) -> String { "\(staging)/changed/\(number / 256)/\(number)" }

  /// Names at the top of the folder that no page can have.
  static func isReserved(_ path: String) -> Bool {
    path.hasPrefix(stateName) || path == ".gitignore"
  }

  /// Creates the folder if it is missing, and locks it against other builds.
  ///
  /// Nothing is created in a folder that is not ours.
  func locked() throws(OutputError) -> OpenFile {
    try OutputError.wrapping(try Disk.makeFolder(root))
    if try OutputError.wrapping(try Disk.kind(of: state)) != .folder {
      try refuseForeign(besides: Manifest([]), nil)
    }
    try OutputError.wrapping(try Disk.makeFolder(state))
    let file = try OutputError.wrapping(try OpenFile(lock, O_RDWR | O_CREAT | O_NOFOLLOW))
    guard try OutputError.wrapping(try file.lock()) else { throw .busy }
    return file
  }

  /// Throws if the folder holds anything besides these files and the writer's own.
  ///
  /// Only folders that do not look as they did are opened.
  func refuseForeign(besides manifest: Manifest, _ inventory: Inventory?) throws(OutputError) {
    for (index, folder) in manifest.folders.enumerated() {
      let status = try OutputError.wrapping(try status(of: folder))
      guard folder.isEmpty || status?.kind == .folder else { continue }
      if let inventory, let status, inventory.isUntouched(folder: index, status.stamp) { continue }
      try refuseForeign(in: folder, besides: manifest)
    }
  }

  private func refuseForeign(in folder: String, besides manifest: Manifest) throws(OutputError) {
    let children = try OutputError.wrapping(try OpenFolder(place(of: folder)).children())
    for (name, kind) in children.sorted(by: { $0.name.precedes($1.name) }) {
      let path = folder + name
      switch kind {
      case .file where manifest.contains(path) || path == ".gitignore": continue
      case .folder where path == Self.stateName || manifest.hasFolder(path + "/"): continue
      case .folder: try refuseFiles(below: path)
      default: throw .foreign(path)
      }
    }
  }

  /// A folder of no one is welcome as long as it is empty.
  private func refuseFiles(below path: String) throws(OutputError) {
    let listing = try OutputError.wrapping(
      try FolderListing(of: "\(root)/\(path)", includingHidden: true))
    if let file = listing.entries.first { throw .foreign("\(path)/\(file.path)") }
  }

  /// What the last build wrote; nothing if there was none.
  func readManifest() throws(OutputError) -> Manifest {
    guard try OutputError.wrapping(try Disk.kind(of: manifest)) != nil else { return Manifest([]) }
    return try Manifest(parsing: try OutputError.wrapping(try FileReader.bytes(of: manifest)))
  }

  /// What the site of a manifest looked like when it was built; `nil` when that is not known.
  func readInventory(of manifest: Manifest) -> Inventory? {
    guard let file = try? OpenFile(inventory, O_RDONLY | O_NOFOLLOW),
      let stamp = try? file.status().stamp, let bytes = try? file.read(upTo: Int(stamp.size))
    else { return nil }
    return Inventory(of: manifest, parsing: bytes, written: stamp.modified)
  }

  /// Remembers what the site looks like now; a build is none the worse when that fails.
  func writeInventory(of manifest: Manifest, _ files: [Inventory.File]) {
    let folders = manifest.folders.compactMap { try? status(of: $0)?.stamp }
    guard folders.count == manifest.folders.count else { return }
    let bytes = Inventory(of: manifest, files: files, folders: folders).bytes
    let staged = "\(staging)/inventory"
    guard (try? Disk.create(staged, bytes.span)) != nil else { return }
    try? Disk.replace(inventory, by: staged)
  }
}
