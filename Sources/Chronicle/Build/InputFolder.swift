/// A folder of files that authors wrote, as names and a way to read them.
///
/// The core reads nothing by itself: the command gives it the disk, a test gives it a dictionary.
public struct InputFolder: Sendable {
  /// Why a file could not be read, in the words of the system.
  public struct ReadFailure: Error, Hashable {
    public let reason: String
    public init(reason: String) { self.reason = reason }
  }

  /// The folder as the author knows it, such as `content`; diagnostics begin with it.
  public let name: String
  /// Relative to the folder, separated by `/`, in the order of their bytes.
  public let paths: [String]
  var read: @Sendable (String) throws(ReadFailure) -> [UInt8]
  /// The folders that this one is made of, the uppermost first; none for a plain folder.
  var layers: [InputFolder] = []
  var readStart: (@Sendable (String, Int) throws(ReadFailure) -> [UInt8])?

  /// - Parameters:
  ///   - read: the bytes of a file.
  ///   - readStart: its first bytes, at most so many; without it, the whole file is read for them.
  public init(
    name: String, paths: [String],
    read: @escaping @Sendable (String) throws(ReadFailure) -> [UInt8],
    readStart: (@Sendable (String, Int) throws(ReadFailure) -> [UInt8])? = nil
  ) {
    self.readStart = readStart
    self.name = name
    self.paths = paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    self.read = read
  }

  /// The bytes of a file of this folder.
  public func bytes(of path: String) throws(ReadFailure) -> [UInt8] { try read(path) }

  /// The first bytes of a file, all of them if it has no more.
  func bytes(of path: String, upTo count: Int) throws(ReadFailure) -> [UInt8] {
    if let readStart { return try readStart(path, count) }
    return Array(try read(path).prefix(count))
  }

  /// The path of a file as diagnostics show it.
  func shown(_ path: String) -> String {
    layer(holding: path)?.shown(path) ?? "\(name)/\(path)"
  }
}
