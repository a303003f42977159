/// The byte order mark (U+FEFF in UTF-8) that some editors put before a text.
///
/// It is no part of the text and takes no column in an editor. Offsets of bytes count it, since they are
/// offsets in the file.
extension Collection<UInt8> {
  /// The bytes behind the byte order mark; all of them when there is none.
  @inlinable
  public var withoutByteOrderMark: SubSequence {
    starts(with: [0xEF, 0xBB, 0xBF] as [UInt8]) ? dropFirst(3) : self[...]
  }
}

extension Span<UInt8> {
  /// The length of the byte order mark before a text: 3, or 0 when there is none.
  @inlinable
  public var byteOrderMarkLength: Int {
    count >= 3 && self[0] == 0xEF && self[1] == 0xBB && self[2] == 0xBF ? 3 : 0
  }
}
