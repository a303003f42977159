import Chronicle
import Glibc

/// The paths in an output folder: the site, and what the writer keeps beside it.
///
/// Besides the site there is `.vigie`, with what the writer remembers and stages, and perhaps a
/// `.gitignore` at the top, which is the author's. Staged files lie below the site so that they are on its
/// file system: a rename to another one fails (`EXDEV`).
struct OutputFolder {
  let root: String
  /// The folder, once it is known to be there.
  private var disk: RootFolder?

  init(root: String) { self.root = root }

  static let stateName = ".vigie"

  var state: String { "\(root)/\(Self.stateName)" }
  /// An empty file that a build holds locked.
  var lock: String { "\(state)/lock" }
  /// The list of the files that are ours; without it, every file is foreign.
  var manifest: String { "\(state)/manifest" }
  /// The metadata by which they are recognised; it may be lost.
  var inventory: String { "\(state)/inventory" }
  /// The work of a running build; what a killed one leaves here, the next one removes.
  var staging: String { "\(state)/staging" }
  /// New files, in the folders where they will be.
  var stagedNew: String { "\(staging)/new" }
  /// Files that leave the site, kept until all is in place.
  var backup: String { "\(staging)/backup" }

  /// The staged version of a file that the site has already.
  ///
  /// 256 lie in a folder: in one with tens of thousands of names each further one would cost more.
  func stagedChange(_ number: Int) -> String { "\(staging)/changed/\(number / 256)/\(number)" }

  /// The status of what stands at a path below; the folder itself may be behind a symbolic link.
  func status(of path: String) throws(FileError) -> FileStatus? {
    guard let disk else { return try Disk.status(of: "\(root)/\(path)") }
    return try disk.status(of: path)
  }

  func place(of path: OutputPath) -> String { "\(root)/\(path.string)" }

  /// Whether a path at the top of the folder is the writer's or the author's, and no page can have it.
  static func isReserved(_ path: String) -> Bool {
    path.hasPrefix(stateName) || path == ".gitignore"
  }

  /// Creates the folder if it is missing, and locks it against other builds.
  ///
  /// Nothing is created in a folder that is not ours: one without `.vigie` must hold no file. `.vigie` must
  /// be a folder and no link, for the manifest behind a link could name files of another site.
  mutating func locked() throws(OutputError) -> OpenFile {
    try OutputError.wrapping(try Disk.createFolder(root))
    disk = try OutputError.wrapping(try RootFolder(root))
    if try OutputError.wrapping(try Disk.kind(of: state)) != .folder {
      try refuseForeign(besides: Manifest([]), nil)
    }
    try OutputError.wrapping(try Disk.createFolder(state))
    let file = try OutputError.wrapping(try OpenFile(lock, O_RDWR | O_CREAT | O_NOFOLLOW))
    guard try OutputError.wrapping(try file.lock()) else { throw .busy }
    return file
  }

  /// The manifest of the last build; an empty one if there was none.
  func readManifest() throws(OutputError) -> Manifest {
    guard try OutputError.wrapping(try Disk.kind(of: manifest)) != nil else { return Manifest([]) }
    return try Manifest(parsing: try OutputError.wrapping(try FileReader.bytes(of: manifest)))
  }
}
