/// Eight bytes of a text, tested all at once.
///
/// A test gives a mask, in which the lowest byte whose highest bit is set is the first byte for which the test holds;
/// the bytes above it and all other bits mean nothing. Tests are joined by `|`. Text in which little is found
/// takes 2 or 3 instructions a byte, and 8 when a loop looks at each.
public struct EightBytes {
  /// The first byte is the lowest.
  @usableFromInline let bits: UInt64

  @inlinable @inline(__always)
  init(bits: UInt64) { self.bits = bits }

  @inlinable @inline(__always)
  static func repeating(_ byte: UInt8) -> UInt64 { 0x0101_0101_0101_0101 &* UInt64(byte) }

  /// The test for everything but printable ASCII.
  @inlinable @inline(__always)
  public var unprintable: UInt64 {
    (bits &- Self.repeating(0x20)) | (bits &+ Self.repeating(1)) | bits
  }

  /// The test for one byte.
  @inlinable @inline(__always)
  public func equal(to byte: UInt8) -> UInt64 {
    let difference = bits ^ Self.repeating(byte)
    return (difference &- Self.repeating(1)) & ~difference
  }

  /// The test for bytes below a limit.
  ///
  /// - Parameter limit: 128 at most.
  @inlinable @inline(__always)
  public func below(_ limit: UInt8) -> UInt64 { (bits &- Self.repeating(limit)) & ~bits }

  /// The test for `"`, `&`, `<` and `>`: `"` and `&` differ by one bit, and so do `<` and `>`.
  @inlinable @inline(__always)
  public var markup: UInt64 { with(0b100).equal(to: 0x26) | with(0b10).equal(to: 0x3E) }

  /// The highest bit of each byte that is neither a space nor a control character, and no other bit.
  ///
  /// Unlike a test, it is right about all eight.
  @inlinable @inline(__always)
  public var visible: UInt64 {
    (((bits & ~Self.highest) &+ Self.repeating(0x5F)) | bits) & Self.highest
  }

  /// The highest bit of each byte that is this one, and no other bit; right about all eight, too.
  @inlinable @inline(__always)
  public func all(equalTo byte: UInt8) -> UInt64 {
    let difference = bits ^ Self.repeating(byte)
    return ~(((difference & ~Self.highest) &+ ~Self.highest) | difference) & Self.highest
  }

  @usableFromInline static let highest: UInt64 = 0x8080_8080_8080_8080

  /// The eight bytes with the bits of another byte set in each.
  @inlinable @inline(__always)
  public func with(_ byte: UInt8) -> Self { Self(bits: bits | Self.repeating(byte)) }
}

extension EightBytes {
  /// The last bytes of a text, fewer than eight, with spaces for those that are missing.
  @inlinable @inline(__always)
  init(endOf bytes: UnsafeRawBufferPointer, from start: Int) {
    let missing = 8 - (bytes.count - start)
    var bits: UInt64 = 0
    if bytes.count >= 8 {
      bits = unsafe bytes.loadUnaligned(fromByteOffset: start - missing, as: UInt64.self)
      bits = UInt64(littleEndian: bits) &>> UInt64(missing * 8)
    } else {
      for index in (start..<bytes.count).reversed() {
        bits = unsafe bits &<< 8 | UInt64(bytes[index])
      }
    }
    self.bits = bits | Self.repeating(0x20) &<< UInt64(64 - missing * 8)
  }
}

extension Span<UInt8> {
  /// Hands over the bytes from a place on, eight at a time, with spaces behind the last; and where they begin.
  @inlinable @inline(__always)
  public func forEachEightBytes(from start: Int, _ body: (EightBytes, Int) -> Void) {
    precondition(start >= 0, "a walk begins before its text")
    unsafe withUnsafeBytes { bytes in
      var index = start
      while index + 8 <= bytes.count {
        let word = unsafe bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        body(EightBytes(bits: UInt64(littleEndian: word)), index)
        index += 8
      }
      if index < bytes.count { unsafe body(EightBytes(endOf: bytes, from: index), index) }
    }
  }

  /// The index of the first byte from a place on for which a test holds, or the end.
  @inlinable @inline(__always)
  public func firstIndex(from start: Int, found: (EightBytes) -> UInt64) -> Int {
    precondition(start >= 0, "a search begins before its text")
    return unsafe withUnsafeBytes { unsafe $0.firstIndex(from: start, found: found) }
  }
}

extension UnsafeRawBufferPointer {
  @inlinable @inline(__always)
  func firstIndex(from start: Int, found: (EightBytes) -> UInt64) -> Int {
    var index = start
    while index + 8 <= count {
      let word = unsafe loadUnaligned(fromByteOffset: index, as: UInt64.self)
      let mask = found(EightBytes(bits: UInt64(littleEndian: word))) & EightBytes.repeating(0x80)
      guard mask == 0 else { return index + mask.trailingZeroBitCount / 8 }
      index += 8
    }
    guard index < count else { return count }
    let mask = unsafe found(EightBytes(endOf: self, from: index)) & EightBytes.repeating(0x80)
    return mask == 0 ? count : index + mask.trailingZeroBitCount / 8
  }
}
