import Glibc

/// Reads whole files, or their beginnings.
enum FileReader {
  static func bytes(of path: String, upTo count: Int = .max) throws(FileError) -> [UInt8] {
    let file = try OpenFile(path, O_RDONLY)
    return try file.read(upTo: min(count, Int(file.status().stamp.size)))
  }
}
