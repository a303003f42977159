internal import Text

/// A cursor over bytes, whose reads say whether what was wanted came next.
///
/// A read that fails moves nothing, so that readers of dates are lists of reads joined by `guard`.
struct ByteScanner {
  private(set) var rest: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) { rest = bytes }

  init(_ text: some StringProtocol) { rest = Array(text.utf8)[...] }

  var isAtEnd: Bool { rest.isEmpty }

  /// Reads an ASCII character.
  mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard rest.first == UInt8(ascii: character) else { return false }
    rest.removeFirst()
    return true
  }

  /// Reads a number of bytes.
  mutating func take(count: Int) -> ArraySlice<UInt8>? {
    guard count <= rest.count else { return nil }
    defer { rest = rest.dropFirst(count) }
    return rest.prefix(count)
  }

  /// Reads bytes while they satisfy a condition.
  mutating func take(while isWanted: (UInt8) -> Bool) -> ArraySlice<UInt8> {
    let taken = rest.prefix(while: isWanted)
    rest = rest[taken.endIndex...]
    return taken
  }

  /// Reads a number of exactly `count` digits.
  mutating func digits(_ count: Int) -> Int? {
    guard rest.count >= count, rest.prefix(count).allSatisfy(\.isASCIIDigit) else {
      return nil
    }
    return take(count: count)?.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  /// Reads a number of one to three digits that lies in a range.
  mutating func number(in range: ClosedRange<Int>) -> Int? {
    let digits = rest.prefix(while: \.isASCIIDigit)
    guard (1...3).contains(digits.count), let number = self.digits(digits.count),
      range.contains(number)
    else { return nil }
    return number
  }

  /// Reads a signed number of four or eight bytes, the highest first.
  mutating func integer(bytes width: Int) -> Int64? {
    guard let bytes = take(count: width), let first = bytes.first else { return nil }
    let sign: Int64 = first < 0x80 ? 0 : -1
    return bytes.reduce(sign) { $0 << 8 | Int64($1) }
  }
}
