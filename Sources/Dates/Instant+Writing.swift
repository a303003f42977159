public import Text

extension Instant {
  /// Writes `2022-07-19T00:00:00+02:00`, or `Z` for no offset, as Atom and JSON Feed want it.
  public func writeRFC3339(in zone: TimeZone, to bytes: inout ByteBuffer) {
    let local = wholeMinutes(in: zone)
    local.day.writeISO(to: &bytes)
    bytes.append(UInt8(ascii: "T"))
    local.time.write(to: &bytes)
    guard local.offset != 0 else {
      bytes.append(UInt8(ascii: "Z"))
      return
    }
    bytes.append(offset: local.offset, separator: ":")
  }

  /// Writes `Tue, 19 Jul 2022 00:00:00 +0200`, as RSS wants it (RFC 822 with a full year).
  public func writeRFC822(in zone: TimeZone, to bytes: inout ByteBuffer) {
    let local = wholeMinutes(in: zone)
    bytes.append(text: Self.weekdays[local.day.weekday])
    bytes.append(", ")
    bytes.append(number: local.day.day, width: 2)
    bytes.append(text: Self.months[local.day.month - 1])
    bytes.append(number: local.day.year, width: 4)
    bytes.append(UInt8(ascii: " "))
    local.time.write(to: &bytes)
    bytes.append(UInt8(ascii: " "))
    bytes.append(offset: local.offset, separator: "")
  }

  /// The local time, its offset without seconds.
  ///
  /// Neither format can write the seconds that offsets had before there was standard time.
  private func wholeMinutes(in zone: TimeZone) -> LocalTime {
    LocalTime(self, offset: zone.offset(at: self) / 60 * 60)
  }

  private static let weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
  private static let months = [
    " Jan ", " Feb ", " Mar ", " Apr ", " May ", " Jun ",
    " Jul ", " Aug ", " Sep ", " Oct ", " Nov ", " Dec ",
  ]
}

extension TimeOfDay {
  /// Writes `14:30:00`.
  fileprivate func write(to bytes: inout ByteBuffer) {
    bytes.append(number: hour, width: 2)
    bytes.append(UInt8(ascii: ":"))
    bytes.append(number: minute, width: 2)
    bytes.append(UInt8(ascii: ":"))
    bytes.append(number: second, width: 2)
  }
}

extension ByteBuffer {
  fileprivate mutating func append(offset: Int, separator: StaticString) {
    append(UInt8(ascii: offset < 0 ? "-" : "+"))
    append(number: abs(offset) / 3600, width: 2)
    append(separator)
    append(number: abs(offset) / 60 % 60, width: 2)
  }
}
