extension UInt8 {
  /// The value of a hexadecimal digit, from 0 to 15; `nil` when this is none.
  @inlinable
  public var hexadecimalValue: UInt8? {
    switch self {
    case 0x30...0x39: self - 0x30
    case 0x41...0x46: self - 0x41 + 10
    case 0x61...0x66: self - 0x61 + 10
    default: nil
    }
  }
}

extension String {
  /// A number in hexadecimal digits, with zeros before it up to a width.
  public init(hexadecimal number: some BinaryInteger, width: Int = 1, uppercase: Bool = false) {
    let digits = String(number, radix: 16, uppercase: uppercase)
    self = String(repeating: "0", count: Swift.max(0, width - digits.utf8.count)) + digits
  }
}

extension Unicode.Scalar {
  /// The name of a code point, such as `U+000C`: at least four digits (Unicode, appendix A).
  public var codePointName: String {
    "U+" + String(hexadecimal: value, width: 4, uppercase: true)
  }
}
