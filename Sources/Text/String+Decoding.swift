extension String {
  /// The text of UTF-8 bytes; bytes that are not UTF-8 become U+FFFD.
  @inlinable
  public init(decoding bytes: Span<UInt8>) {
    self = bytes.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
  }
}
