extension [UInt8] {
  /// Appends markup of our own: a literal, so that nothing an author wrote can pass for it.
  static func += (output: inout [UInt8], literal: StaticString) {
    literal.withUTF8Buffer { unsafe output.append(contentsOf: $0) }
  }

  mutating func append(_ bytes: Span<UInt8>) {
    unsafe bytes.withUnsafeBufferPointer { unsafe append(contentsOf: $0) }
  }
}
