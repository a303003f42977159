import Glibc

/// Reads whole files.
enum FileReader {
  static func bytes(of path: String) throws(FileError) -> [UInt8] {
    let file = try OpenFile(path, O_RDONLY)
    return try file.read(upTo: file.status().size)
  }
}
