/// A folder that a build reads, content or theme, as names and a way to read them.
///
/// The core reads nothing by itself: the command gives it the disk, a test gives it a dictionary.
public struct InputFolder: Sendable {
  /// A reason why a file could not be read, in the words of the system.
  public struct ReadFailure: Error, Hashable {
    public let reason: String
    public init(reason: String) { self.reason = reason }
  }

  /// Reads a file, or at most so many of its first bytes.
  public typealias Read = @Sendable (InputPath, Int) throws(ReadFailure) -> [UInt8]

  /// The folder as the author knows it, such as `content`; diagnostics begin with it.
  public let name: String
  /// Every file, in the order of the bytes of their paths.
  public let paths: [InputPath]
  private let read: Read
  /// The folders that this one is made of, the uppermost first; none for a plain folder.
  var layers: [InputFolder] = []

  /// - Parameter read: may give more bytes than it is asked for, such as the whole file.
  public init(name: String, paths: [InputPath], read: @escaping Read) {
    self.name = name
    self.paths = paths.sorted { $0.string.utf8.lexicographicallyPrecedes($1.string.utf8) }
    self.read = read
  }

  /// The bytes of a file of this folder.
  public func bytes(of path: InputPath) throws(ReadFailure) -> [UInt8] { try read(path, .max) }

  /// The first bytes of a file, all of them if it has no more.
  func bytes(of path: InputPath, upTo count: Int) throws(ReadFailure) -> [UInt8] {
    let bytes = try read(path, count)
    return bytes.count > count ? Array(bytes[..<count]) : bytes
  }

  /// A file of this folder as diagnostics show it: in the layer where it lies.
  public func displayPath(of path: InputPath) -> DisplayPath {
    layers.first { $0.paths.contains(path) }?.displayPath(of: path) ?? DisplayPath(path, in: name)
  }

  /// A file of this folder, for texts that remember where they come from.
  func file(_ path: InputPath) -> InputFile { InputFile(folder: name, path: path) }
}
