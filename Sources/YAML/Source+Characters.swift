internal import Text

extension Source {
  /// Refuses characters that no text may hold.
  ///
  /// libyaml would refuse most of them as well, but it cannot say on which line.
  func checkCharacters() throws(YAMLProblem) {
    guard let found = CharacterScan(of: bytes.span).forbidden else { return }
    throw YAMLProblem(kind: .controlCharacter(found.scalar), mark: mark(ofByte: found.offset))
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The scalar whose first byte is at an offset, in valid UTF-8.
  func scalar(at offset: Int) -> Unicode.Scalar {
    String(decoding: self[offset...].prefix(4), as: UTF8.self).unicodeScalars.first ?? "\u{FFFD}"
  }
}
