/// The inventory as a file: a header, then numbers of eight bytes, little-endian.
///
/// They are the fingerprint of the manifest that the inventory belongs to, then inode, size, time and
/// fingerprint of each file, then inode, size and time of each folder. It is binary, for every
/// rebuild reads all of it before it can compare a file.
extension Inventory {
  var bytes: [UInt8] {
    var numbers = [Fingerprint(of: manifest.bytes.span).value]
    numbers.reserveCapacity(1 + 4 * files.count + 3 * folders.count)
    for file in files {
      numbers += file.metadata.numbers
      numbers.append(file.fingerprint.value)
    }
    for folder in folders { numbers += folder.numbers }
    var bytes = header
    for number in numbers {
      for shift in stride(from: UInt64(0), to: 64, by: 8) {
        bytes.append(UInt8(truncatingIfNeeded: number >> shift))
      }
    }
    return bytes
  }

  /// Reads an inventory; `nil` for bytes that are not the inventory of this manifest.
  ///
  /// Manifest and inventory are replaced one after the other. A kill between them leaves the inventory
  /// of the build before, which the fingerprint gives away.
  init?(of manifest: Manifest, parsing bytes: [UInt8], written: Int64) {
    let files = manifest.paths.count
    let folders = ((bytes.count - header.count) / 8 - 1 - 4 * files) / 3
    guard bytes.starts(with: header), folders >= 0,
      bytes.count == header.count + 8 * (1 + 4 * files + 3 * folders)
    else { return nil }
    func number(_ index: Int) -> UInt64 {
      let offset = header.count + 8 * index
      let number = unsafe bytes.span.bytes.unsafeLoadUnaligned(
        fromByteOffset: offset, as: UInt64.self)
      return UInt64(littleEndian: number)
    }
    func metadata(_ index: Int) -> FileMetadata {
      FileMetadata(
        inode: number(index), size: Int64(bitPattern: number(index + 1)),
        modified: Int64(bitPattern: number(index + 2)))
    }
    guard number(0) == Fingerprint(of: manifest.bytes.span).value else { return nil }
    self.init(
      of: manifest,
      files: (0..<files).map {
        FileRecord(
          metadata: metadata(1 + 4 * $0), fingerprint: Fingerprint(value: number(4 + 4 * $0)))
      },
      folders: (0..<folders).map { metadata(1 + 4 * files + 3 * $0) }, written: written)
  }
}

private let header = Array("vigie inventory 1\n".utf8)

extension FileMetadata {
  fileprivate var numbers: [UInt64] {
    [inode, UInt64(bitPattern: size), UInt64(bitPattern: modified)]
  }
}
