import Glibc

/// Reads whole files, or their beginnings.
enum FileReader {
  static func bytes(of path: String, upTo count: Int = .max) throws(FileError) -> [UInt8] {
    try bytes(of: OpenFile(path, O_RDONLY), upTo: count)
  }

  /// Reads a file below a folder.
  static func bytes(
    of path: String, in folder: RootFolder, upTo count: Int = .max
  ) throws(FileError) -> [UInt8] {
    try bytes(of: OpenFile(reading: path, in: folder), upTo: count)
  }

  /// Asks for the size first, so that the array is allocated once.
  ///
  /// A file that grows meanwhile is read up to the size that it had.
  private static func bytes(
    of file: borrowing OpenFile, upTo count: Int
  ) throws(FileError) -> [UInt8] {
    try file.read(upTo: min(count, Int(file.status().metadata.size)))
  }
}
