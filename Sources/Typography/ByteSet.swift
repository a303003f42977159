/// A set of bytes, one bit each.
///
/// To ask it takes a shift; a `Set<UInt8>` would hash each byte.
struct ByteSet {
  private var bits = InlineArray<4, UInt64>(repeating: 0)

  init() {}

  init(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { insert(byte) }
  }

  mutating func insert(_ byte: UInt8) { bits[Int(byte >> 6)] |= 1 << UInt64(byte & 63) }

  func contains(_ byte: UInt8) -> Bool { bits[Int(byte >> 6)] &>> UInt64(byte & 63) & 1 != 0 }
}
