internal import Text

extension Span<UInt8> {
  /// Whether these bytes stand at an offset.
  func holds(_ wanted: [UInt8], at offset: Int = 0) -> Bool {
    holds(wanted.span, at: offset)
  }

  func byte(at offset: Int) throws(ImageProblem) -> Int {
    guard indices.contains(offset) else { throw .damaged }
    return Int(self[offset])
  }

  /// A number whose highest byte comes first, of at most eight bytes.
  func bigEndian(_ width: Int, at offset: Int) throws(ImageProblem) -> Int {
    var number = 0
    for index in 0..<width { number = number << 8 | (try byte(at: offset + index)) }
    return number
  }

  /// A number whose lowest byte comes first, of at most seven bytes.
  func littleEndian(_ width: Int, at offset: Int) throws(ImageProblem) -> Int {
    var number = 0
    for index in 0..<width { number |= (try byte(at: offset + index)) << (8 * index) }
    return number
  }
}
