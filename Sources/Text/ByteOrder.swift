public import Glibc

/// Texts compared byte by byte.
///
/// `<` and `==` of `String` compare characters: a composed and a decomposed « é » are one to them,
/// and two names to a file system.
extension String {
  /// Whether the text comes before another in the order of their bytes.
  @inlinable
  public func precedes(_ other: String) -> Bool {
    utf8Span.span.precedes(other.utf8Span.span)
  }

  @inlinable
  public func hasSameBytes(as other: String) -> Bool {
    utf8Span.span.hasSameBytes(as: other.utf8Span.span)
  }
}

extension Span<UInt8> {
  /// Whether these bytes come first: at the first difference theirs is smaller, or they end there.
  @inlinable
  public func precedes(_ other: Span<UInt8>) -> Bool {
    let difference = firstDifference(from: other)
    return difference == 0 ? count < other.count : difference < 0
  }

  @inlinable
  public func hasSameBytes(as other: Span<UInt8>) -> Bool {
    count == other.count && firstDifference(from: other) == 0
  }

  /// Below 0 if the first byte that differs is smaller than the other's, 0 if none differs.
  ///
  /// `memcmp` is many times faster than a loop over the elements.
  @inlinable
  func firstDifference(from other: Span<UInt8>) -> Int32 {
    unsafe withUnsafeBytes { mine in
      unsafe other.withUnsafeBytes { theirs in
        guard let left = mine.baseAddress, let right = theirs.baseAddress else {
          return 0
        }
        return unsafe memcmp(left, right, min(mine.count, theirs.count))
      }
    }
  }
}
