extension Source {
  /// Refuses characters that have no place in a text.
  ///
  /// libyaml would refuse most of them as well, but it cannot say on which line.
  func checkCharacters() throws(YAMLProblem) {
    guard let offset = bytes.firstForbiddenCharacter else { return }
    throw YAMLProblem(
      kind: .controlCharacter(bytes.scalar(at: offset)), mark: mark(ofByte: offset))
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Where the first control character or unusual line separator is, in valid UTF-8.
  ///
  /// U+0085, U+2028 and U+2029 end a line for libyaml and for no editor: lines would be miscounted.
  var firstForbiddenCharacter: Int? {
    for index in indices {
      switch self[index] {
      case 0x20...0x7E, 0x09, 0x0A, 0x0D: continue
      case 0x00...0x1F, 0x7F: return index
      case 0xC2 where self[index + 1] < 0xA0: return index
      case 0xE2 where self[index + 1] == 0x80 && (0xA8...0xA9).contains(self[index + 2]):
        return index
      case 0xEF where self[index + 1] == 0xBF && self[index + 2] >= 0xBE: return index
      default: continue
      }
    }
    return nil
  }

  /// The scalar whose first byte is at an offset, in valid UTF-8.
  func scalar(at offset: Int) -> Unicode.Scalar {
    String(decoding: self[offset...].prefix(4), as: UTF8.self).unicodeScalars.first ?? "\u{FFFD}"
  }
}
