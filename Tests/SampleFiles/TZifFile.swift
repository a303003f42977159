/// A time zone file (RFC 8536) for a zone that a test invents.
public struct TZifFile: Sendable {
  public var version = UInt8(ascii: "2")
  /// Moments and the number of the offset that begins there.
  public var transitions: [(at: Int64, type: UInt8)] = []
  public var offsets: [Int32] = [0]
  public var footer = ""
  public var leapCount = 0

  public init(
    version: UInt8 = UInt8(ascii: "2"), transitions: [(at: Int64, type: UInt8)] = [],
    offsets: [Int32] = [0], footer: String = "", leapCount: Int = 0
  ) {
    self.version = version
    self.transitions = transitions
    self.offsets = offsets
    self.footer = footer
    self.leapCount = leapCount
  }

  public var bytes: [UInt8] {
    guard version != 0 else { return block(timeWidth: 4) }
    return TZifFile().with(version: version).block(timeWidth: 4) + block(timeWidth: 8)
      + "\n\(footer)\n".utf8
  }

  /// Standard time, the last summers of an older rule, and the rule of today as a footer.
  public static let paris: TZifFile = {
    var file = TZifFile(offsets: [3600, 7200], footer: "CET-1CEST,M3.5.0,M10.5.0/3")
    for year in 1981...1996 {
      file.transitions.append((Int64(EuropeanRule.start(year)), 1))
      file.transitions.append((Int64(EuropeanRule.end(year)), 0))
    }
    return file
  }()

  private func with(version: UInt8) -> TZifFile {
    var copy = self
    copy.version = version
    return copy
  }

  private func block(timeWidth: Int) -> [UInt8] {
    var bytes = Array("TZif".utf8) + [version] + Array(repeating: 0, count: 15)
    for count in [0, 0, leapCount, transitions.count, offsets.count, 4] {
      bytes.append(integer: Int64(count), width: 4)
    }
    for transition in transitions { bytes.append(integer: transition.at, width: timeWidth) }
    bytes += transitions.map(\.type)
    for offset in offsets {
      bytes.append(integer: Int64(offset), width: 4)
      bytes += [0, 0]
    }
    return bytes + "LMT\0".utf8 + Array(repeating: 0, count: leapCount * (timeWidth + 4))
  }
}

/// Summer time in Paris, computed otherwise than in the sources.
public enum EuropeanRule {
  public static func start(_ year: Int) -> Int { lastSunday(of: 3, year) * 86_400 + 3600 }

  public static func end(_ year: Int) -> Int {
    lastSunday(of: year < 1996 ? 9 : 10, year) * 86_400 + 3600
  }

  /// When clocks show summer time; `nil` for the years in which France had rules of its own.
  public static func summer(_ year: Int) -> Range<Int>? {
    switch year {
    case ...1975: 0..<0
    case 1976...1980: nil
    default: start(year)..<end(year)
    }
  }

  /// Counted in days since 1970.
  private static func lastSunday(of month: Int, _ year: Int) -> Int {
    let monthEnd =
      newYear(year) + (isLeap(year) ? 1 : 0) + (month == 3 ? 89 : month == 9 ? 272 : 303)
    // Day 3 of 1970 was a Sunday.
    return monthEnd - (monthEnd - 3) % 7
  }

  public static func newYear(_ year: Int) -> Int {
    (1970..<year).reduce(0) { $0 + (isLeap($1) ? 366 : 365) }
  }

  private static func isLeap(_ year: Int) -> Bool { year % 4 == 0 && year != 2100 }
}

extension [UInt8] {
  fileprivate mutating func append(integer: Int64, width: Int) {
    for shift in (0..<width).reversed() {
      append(UInt8(truncatingIfNeeded: integer >> Int64(shift * 8)))
    }
  }
}
