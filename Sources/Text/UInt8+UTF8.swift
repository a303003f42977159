extension UInt8 {
  /// Whether a Unicode scalar begins with this byte of UTF-8, rather than goes on with it.
  @inlinable @inline(__always)
  public var beginsScalar: Bool { self & 0b1100_0000 != 0b1000_0000 }
}

extension Span<UInt8> {
  /// The number of Unicode scalars that begin in a range of valid UTF-8.
  @inlinable
  public func scalarCount(in range: Range<Int>) -> Int {
    var count = 0
    for index in range where self[index].beginsScalar { count += 1 }
    return count
  }
}
