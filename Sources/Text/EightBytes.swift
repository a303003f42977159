/// Eight bytes of a text, looked at together.
///
/// What a test finds is a mask. The lowest byte of it whose highest bit is set is the first for which the
/// test holds; nothing is said of those above, nor by other bits. Tests are joined by `|`.
public struct EightBytes {
  /// The first byte is the lowest.
  @usableFromInline let bits: UInt64

  @inlinable @inline(__always)
  init(bits: UInt64) { self.bits = bits }

  @inlinable @inline(__always)
  static func repeating(_ byte: UInt8) -> UInt64 { 0x0101_0101_0101_0101 &* UInt64(byte) }

  /// Finds all but printable ASCII.
  @inlinable @inline(__always)
  public var unprintable: UInt64 {
    (bits &- Self.repeating(0x20)) | (bits &+ Self.repeating(1)) | bits
  }

  @inlinable @inline(__always)
  public func equal(to byte: UInt8) -> UInt64 {
    let difference = bits ^ Self.repeating(byte)
    return (difference &- Self.repeating(1)) & ~difference
  }

  /// - Parameter limit: 128 at most.
  @inlinable @inline(__always)
  public func below(_ limit: UInt8) -> UInt64 { (bits &- Self.repeating(limit)) & ~bits }

  /// Finds `"` and `&`, `<` and `>`, each pair of which differs by one bit.
  @inlinable @inline(__always)
  public var markup: UInt64 { with(0b100).equal(to: 0x26) | with(0b10).equal(to: 0x3E) }

  /// Those that have a byte's bits besides their own.
  @inlinable @inline(__always)
  public func with(_ byte: UInt8) -> Self { Self(bits: bits | Self.repeating(byte)) }
}

extension EightBytes {
  /// The last bytes of a text, fewer than eight; spaces stand for what is missing.
  @inlinable @inline(__always)
  init(endOf bytes: UnsafeRawBufferPointer, from start: Int) {
    let missing = 8 - (bytes.count - start)
    var bits: UInt64 = 0
    if bytes.count >= 8 {
      bits = bytes.loadUnaligned(fromByteOffset: start - missing, as: UInt64.self)
      bits = UInt64(littleEndian: bits) &>> UInt64(missing * 8)
    } else {
      for index in (start..<bytes.count).reversed() {
        bits = bits &<< 8 | UInt64(bytes[index])
      }
    }
    self.bits = bits | Self.repeating(0x20) &<< UInt64(64 - missing * 8)
  }
}

extension Span<UInt8> {
  /// The index of the first byte from a place on that a test finds, or the end.
  ///
  /// Text in which little is found takes 2 or 3 instructions a byte, and 8 when each byte is looked at.
  @inlinable @inline(__always)
  public func firstIndex(from start: Int, found: (EightBytes) -> UInt64) -> Int {
    withUnsafeBytes { $0.firstIndex(from: start, found: found) }
  }
}

extension UnsafeRawBufferPointer {
  /// The same for bytes that a pointer leads to.
  @inlinable @inline(__always)
  public func firstIndex(from start: Int, found: (EightBytes) -> UInt64) -> Int {
    var index = start
    while index + 8 <= count {
      let word = loadUnaligned(fromByteOffset: index, as: UInt64.self)
      let mask = found(EightBytes(bits: UInt64(littleEndian: word))) & EightBytes.repeating(0x80)
      guard mask == 0 else { return index + mask.trailingZeroBitCount / 8 }
      index += 8
    }
    guard index < count else { return count }
    let mask = found(EightBytes(endOf: self, from: index)) & EightBytes.repeating(0x80)
    return mask == 0 ? count : index + mask.trailingZeroBitCount / 8
  }
}
