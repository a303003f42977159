public import Text

extension Day {
  /// `2022-07-19`.
  public var isoText: String {
    String { writeISO(to: &$0) }
  }

  /// Writes `2022-07-19`.
  public func writeISO(to bytes: inout ByteBuffer) {
    bytes.append(number: year, width: 4)
    bytes.append(UInt8(ascii: "-"))
    bytes.append(number: month, width: 2)
    bytes.append(UInt8(ascii: "-"))
    bytes.append(number: day, width: 2)
  }
}

extension PartialDate {
  /// Writes `2022`, `2022-04` or `2022-04-26`.
  public func writeISO(to bytes: inout ByteBuffer) {
    switch self {
    case .year(let year): bytes.append(number: year, width: 4)
    case .month(let year, let month):
      bytes.append(number: year, width: 4)
      bytes.append(UInt8(ascii: "-"))
      bytes.append(number: month, width: 2)
    case .day(let day): day.writeISO(to: &bytes)
    }
  }
}
