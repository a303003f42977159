extension UInt8 {
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")

  /// A space or a tab.
  var isBlank: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") }

  /// A space, a tab or the end of a line.
  var isWhitespace: Bool { isBlank || self == .lineFeed || self == .carriageReturn }

  /// Whether a Unicode scalar starts here, and does not go on.
  var beginsScalar: Bool { self & 0b1100_0000 != 0b1000_0000 }
}
