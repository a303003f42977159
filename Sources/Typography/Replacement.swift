internal import Text

/// A range of a text, perhaps an empty one, and what is printed in its place.
///
/// Rules note replacements instead of writing them, so that they need no buffer, and the end of a line can be judged
/// by what becomes of it.
struct Replacement {
  let range: Range<Int>
  let glyph: Glyph

  /// The number of bytes by which the text becomes longer.
  var growth: Int { glyph.literal.utf8CodeUnitCount - range.count }
}

extension ByteBuffer {
  /// Appends a text with some of it replaced.
  ///
  /// - Parameter replacements: in the order of the text, none of which overlap.
  mutating func append(_ text: Span<UInt8>, with replacements: [Replacement]) {
    var copied = 0
    for replacement in replacements {
      append(text.extracting(copied..<replacement.range.lowerBound))
      append(replacement.glyph.literal)
      copied = replacement.range.upperBound
    }
    append(text.extracting(copied..<text.count))
  }
}
