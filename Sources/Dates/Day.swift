internal import Text

/// A day of the Gregorian calendar, without a place or a time.
public struct Day: Hashable, Comparable, Sendable {
  public let year: Int
  /// From 1 to 12.
  public let month: Int
  /// From 1 to 31.
  public let day: Int

  /// - Returns: `nil` when there is no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      (1...Self.length(ofMonth: month, in: year)).contains(day)
    else { return nil }
    self.init(unchecked: year, month, day)
  }

  /// Reads `2022-07-19`, and no other form.
  public init?(parsing text: String) {
    self.init(parsing: text.utf8Span.span)
  }

  init?(parsing text: Span<UInt8>) {
    guard text.count == 10, text[4] == UInt8(ascii: "-"), text[7] == UInt8(ascii: "-"),
      let year = text.number(at: 0, digits: 4), let month = text.number(at: 5, digits: 2),
      let day = text.number(at: 8, digits: 2)
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  init(unchecked year: Int, _ month: Int, _ day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  @inlinable
  public static func < (left: Self, right: Self) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}

extension Day {
  static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  static func length(ofMonth month: Int, in year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension Span<UInt8> {
  /// The number that stands at an offset in a number of digits; `nil` when something else does.
  func number(at offset: Int, digits: Int) -> Int? {
    guard offset + digits <= count else { return nil }
    var number = 0
    for index in offset..<offset + digits {
      guard self[index].isASCIIDigit else { return nil }
      number = number * 10 + Int(self[index] - UInt8(ascii: "0"))
    }
    return number
  }
}
