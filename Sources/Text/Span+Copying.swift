extension String {
  /// The text of UTF-8 bytes; bytes that are not UTF-8 become U+FFFD.
  @inlinable
  public init(decoding bytes: Span<UInt8>) {
    self = unsafe bytes.withUnsafeBufferPointer { unsafe String(decoding: $0, as: UTF8.self) }
  }
}

extension Span<UInt8> {
  /// A copy of the bytes.
  @inlinable
  public var array: [UInt8] { unsafe withUnsafeBufferPointer { unsafe Array($0) } }
}
