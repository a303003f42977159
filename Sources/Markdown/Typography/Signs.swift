extension UInt8 {
  /// Whether HTML or a rule of French looks at this byte; C2 begins « and ».
  @inline(__always)
  var isFrenchSign: Bool {
    switch self {
    case UInt8(ascii: "!"), UInt8(ascii: "\""), UInt8(ascii: "&"), UInt8(ascii: "'"),
      UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "<"), UInt8(ascii: ">"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: ":"),
      UInt8(ascii: ";"), UInt8(ascii: "?"), UInt8(ascii: "D"), UInt8(ascii: "I"),
      UInt8(ascii: "M"), UInt8(ascii: "P"), UInt8(ascii: "V"), UInt8(ascii: "X"), 0xC2:
      true
    default: false
    }
  }

  /// Whether HTML or a rule of English looks at this byte.
  @inline(__always)
  var isEnglishSign: Bool {
    switch self {
    case UInt8(ascii: "\""), UInt8(ascii: "&"), UInt8(ascii: "'"), UInt8(ascii: "-"),
      UInt8(ascii: "."), UInt8(ascii: "<"), UInt8(ascii: ">"):
      true
    default: false
    }
  }
}

extension UnsafeRawBufferPointer {
  /// The first sign at an index or behind it, or the end.
  @inline(__always)
  func indexOfSign(from start: Int, where isSign: (UInt8) -> Bool) -> Int {
    var index = start
    while index &+ 8 <= count {
      let found = loadUnaligned(fromByteOffset: index, as: UInt64.self).mayBeSigns
      guard found != 0 else {
        index &+= 8
        continue
      }
      index &+= found.trailingZeroBitCount / 8
      if isSign(self[index]) { return index }
      index &+= 1
    }
    while index < count, !isSign(self[index]) { index &+= 1 }
    return index
  }
}

extension UInt64 {
  /// The highest bit of each of eight bytes that is C2, or of ASCII and neither a space nor a
  /// lower-case letter.
  @inline(__always)
  fileprivate var mayBeSigns: UInt64 {
    let sevenBits = self & 0x7F7F_7F7F_7F7F_7F7F
    let beyondSpace = sevenBits &+ 0x5F5F_5F5F_5F5F_5F5F
    let beyondCapitals = sevenBits &+ 0x2020_2020_2020_2020
    let notLatinSign = (sevenBits ^ 0x4242_4242_4242_4242) &+ 0x7F7F_7F7F_7F7F_7F7F
    let ascii = beyondSpace & ~beyondCapitals & ~self
    return (ascii | (~notLatinSign & self)) & 0x8080_8080_8080_8080
  }
}
