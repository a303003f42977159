/// Classes of ASCII characters.
///
/// The names say ASCII because a byte of a letter such as « é » is in none of them.
extension UInt8 {
  @inlinable @inline(__always)
  public static var lineFeed: UInt8 { 0x0A }

  @inlinable @inline(__always)
  public static var carriageReturn: UInt8 { 0x0D }

  @inlinable @inline(__always)
  public var isASCIILetter: Bool { (self | 0x20) &- 0x61 < 26 }

  @inlinable @inline(__always)
  public var isASCIICapital: Bool { self &- 0x41 < 26 }

  @inlinable @inline(__always)
  public var isASCIIDigit: Bool { self &- 0x30 < 10 }

  @inlinable @inline(__always)
  public var isASCIIAlphanumeric: Bool { isASCIILetter || isASCIIDigit }

  /// Whether this is a space or a tab.
  @inlinable @inline(__always)
  public var isBlank: Bool { self == 0x20 || self == 0x09 }

  /// Whether this is a space, a tab, a line feed or a carriage return.
  @inlinable @inline(__always)
  public var isASCIIWhitespace: Bool {
    isBlank || self == UInt8.lineFeed || self == UInt8.carriageReturn
  }
}
