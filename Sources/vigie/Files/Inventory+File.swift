/// The inventory as a file: a header, then numbers of eight bytes.
///
/// They are the fingerprint of the manifest that the inventory belongs to, then inode, size, time and
/// fingerprint of each file, then inode, size and time of each folder.
extension Inventory {
  var bytes: [UInt8] {
    var numbers = [Fingerprint(of: manifest.bytes.span).value]
    numbers.reserveCapacity(1 + 4 * files.count + 3 * folders.count)
    for file in files {
      numbers += file.stamp.numbers
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

  /// `nil` for bytes that are not the inventory of this manifest.
  init?(of manifest: Manifest, parsing bytes: [UInt8], written: Int64) {
    let files = manifest.paths.count
    let folders = ((bytes.count - header.count) / 8 - 1 - 4 * files) / 3
    guard bytes.starts(with: header), folders >= 0,
      bytes.count == header.count + 8 * (1 + 4 * files + 3 * folders)
    else { return nil }
    func number(_ index: Int) -> UInt64 {
      let start = header.count + 8 * index
      return (0..<8).reduce(0) { $0 | UInt64(bytes[start + $1]) << (8 * UInt64($1)) }
    }
    func stamp(_ index: Int) -> Stamp {
      Stamp(
        inode: number(index), size: Int64(bitPattern: number(index + 1)),
        modified: Int64(bitPattern: number(index + 2)))
    }
    guard number(0) == Fingerprint(of: manifest.bytes.span).value else { return nil }
    self.init(
      of: manifest,
      files: (0..<files).map {
        File(stamp: stamp(1 + 4 * $0), fingerprint: Fingerprint(value: number(4 + 4 * $0)))
      },
      folders: (0..<folders).map { stamp(1 + 4 * files + 3 * $0) }, written: written)
  }
}

private let header = Array("vigie inventory 1\n".utf8)

extension Stamp {
  fileprivate var numbers: [UInt64] {
    [inode, UInt64(bitPattern: size), UInt64(bitPattern: modified)]
  }
}
