import Glibc

/// Where things are in an output folder.
///
/// Besides the site there is `.vigie`, with what the writer remembers and prepares, and perhaps a
/// `.gitignore` at the top, which is the author's.
struct OutputFolder {
  let root: String
  /// The folder, once it is known to be there.
  private var disk: RootFolder?

  init(root: String) { self.root = root }

  static let stateName = ".vigie"

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

  /// What stands at a path below the folder; the folder itself may be behind a symbolic link.
  func status(of path: String) throws(FileError) -> (kind: FileKind, stamp: Stamp)? {
    guard let disk else { return try Disk.status(of: "\(root)/\(path)") }
    return try disk.status(of: path)
  }

  func place(of path: OutputPath) -> String { "\(root)/\(path.string)" }

  /// The new version of a file of the site, in a folder of moderate size.
  func changed(_ number: Int) -> String { "\(staging)/changed/\(number / 256)/\(number)" }

  /// Names at the top of the folder that no page can have.
  static func isReserved(_ path: String) -> Bool {
    path.hasPrefix(stateName) || path == ".gitignore"
  }

  /// Creates the folder if it is missing, and locks it against other builds.
  ///
  /// Nothing is created in a folder that is not ours.
  mutating func locked() throws(OutputError) -> OpenFile {
    try OutputError.wrapping(try Disk.makeFolder(root))
    disk = try OutputError.wrapping(try RootFolder(root))
    if try OutputError.wrapping(try Disk.kind(of: state)) != .folder {
      try refuseForeign(besides: Manifest([]), nil)
    }
    try OutputError.wrapping(try Disk.makeFolder(state))
    let file = try OutputError.wrapping(try OpenFile(lock, O_RDWR | O_CREAT | O_NOFOLLOW))
    guard try OutputError.wrapping(try file.lock()) else { throw .busy }
    return file
  }

  /// What the last build wrote; nothing if there was none.
  func readManifest() throws(OutputError) -> Manifest {
    guard try OutputError.wrapping(try Disk.kind(of: manifest)) != nil else { return Manifest([]) }
    return try Manifest(parsing: try OutputError.wrapping(try FileReader.bytes(of: manifest)))
  }
}
