public import Glibc

extension Span<UInt8> {
  /// The index of the first such byte from a place on, or the end.
  ///
  /// `memchr` looks at thirty-two bytes at once. A search for one byte of several is that of `EightBytes`.
  @inlinable
  public func firstIndex(of byte: UInt8, from start: Int = 0) -> Int {
    precondition(start >= 0, "a search begins before its text")
    return unsafe withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress, start < bytes.count,
        let found = unsafe memchr(base + start, Int32(byte), bytes.count - start)
      else { return bytes.count }
      return unsafe UnsafeRawPointer(found) - base
    }
  }

  /// Whether other bytes stand at an offset.
  @inlinable
  public func holds(_ bytes: Span<UInt8>, at offset: Int = 0) -> Bool {
    guard offset >= 0, offset <= count - bytes.count else { return false }
    return extracting(offset..<offset + bytes.count).hasSameBytes(as: bytes)
  }

  /// Whether the bytes of a literal stand at an offset.
  @inlinable
  public func holds(_ literal: StaticString, at offset: Int = 0) -> Bool {
    guard offset >= 0, offset <= count - literal.utf8CodeUnitCount else { return false }
    return unsafe withUnsafeBytes {
      guard let base = $0.baseAddress else { return true }
      return unsafe memcmp(base + offset, literal.utf8Start, literal.utf8CodeUnitCount) == 0
    }
  }
}
