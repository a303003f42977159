extension Day {
  /// Writes `2022-07-19`.
  func writeISO(to bytes: inout [UInt8]) {
    bytes.append(digits: year, width: 4)
    bytes.append(UInt8(ascii: "-"))
    bytes.append(digits: month, width: 2)
    bytes.append(UInt8(ascii: "-"))
    bytes.append(digits: day, width: 2)
  }
}

extension PartialDate {
  /// Writes `2022`, `2022-04` or `2022-04-26`.
  func writeISO(to bytes: inout [UInt8]) {
    switch self {
    case .year(let year): bytes.append(digits: year, width: 4)
    case .month(let year, let month):
      bytes.append(digits: year, width: 4)
      bytes.append(UInt8(ascii: "-"))
      bytes.append(digits: month, width: 2)
    case .day(let day): day.writeISO(to: &bytes)
    }
  }
}

extension [UInt8] {
  /// Writes a number that is not negative, with zeros before it up to a width.
  mutating func append(digits number: Int, width: Int) {
    if number >= 10 || width > 1 { append(digits: number / 10, width: width - 1) }
    append(UInt8(ascii: "0") + UInt8(number % 10))
  }
}
