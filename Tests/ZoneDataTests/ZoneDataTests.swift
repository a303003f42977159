import FoundationEssentials
import Testing
import ZoneData

@testable import Dates

private typealias Zone = Dates.TimeZone

@Suite struct `The built-in time zones` {
  private static let folder = "/usr/share/zoneinfo"

  /// Such as `2025b`; `nil` where the system has no database.
  private static let systemVersion: String? = {
    let source = FileManager.default.contents(atPath: "\(folder)/tzdata.zi") ?? Data()
    let line = String(decoding: source.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
    return line.hasPrefix("# version ") ? String(line.dropFirst("# version ".count)) : nil
  }()

  private static let isSystemOfSameVersion = systemVersion == BuiltInZones.version

  private static func systemZone(_ name: String) -> Zone? {
    guard let bytes = FileManager.default.contents(atPath: "\(folder)/\(name)") else { return nil }
    return Zone(tzif: Array(bytes))
  }

  private static func builtInZone(_ name: String) -> Zone? {
    BuiltInZones.file(name).flatMap { Zone(tzif: $0) }
  }

  @Test func `are all of them readable`() {
    #expect(BuiltInZones.names.count > 590)
    for name in BuiltInZones.names { #expect(Self.builtInZone(name) != nil, "\(name)") }
  }

  @Test func `know clocks of the past, of today and of the far future`() throws {
    let paris = try #require(Self.builtInZone("Europe/Paris"))
    // The first of January 1890, the first of July 1943, 2026 and 2400.
    let moments: [Int64] = [-2_524_521_600, -836_438_400, 1_782_864_000, 13_585_276_800]
    let offsets = moments.map { paris.offset(at: Instant(secondsSince1970: $0)) }
    #expect(offsets == [561, 7200, 7200, 7200])
  }

  @Test func `lack what is no zone`() {
    for name in ["", "Europe", "europe/paris", "zones", "2025b", "../index", "Europe/Paris 0"] {
      #expect(BuiltInZones.file(name) == nil, "\(name)")
    }
  }

  @Test(.enabled(if: isSystemOfSameVersion, "the system has another version of tzdata"))
  func `have every name of the system`() throws {
    let files = try FileManager.default.subpathsOfDirectory(atPath: Self.folder)
    let names = files.filter { name in
      // Links to whatever zone the machine is in, and other ways to count.
      !["localtime", "posixrules"].contains(name) && !name.hasPrefix("posix/")
        && !name.hasPrefix("right/") && Self.systemZone(name) != nil
    }
    #expect(names.sorted() == BuiltInZones.names.sorted())
  }

  @Test(.enabled(if: isSystemOfSameVersion, "the system has another version of tzdata"))
  func `tell the same time as those of the system, from 1850 to 2500`() throws {
    var compared: Set<ZonePair> = []
    for name in BuiltInZones.names {
      let builtIn = try #require(Self.builtInZone(name), "\(name)")
      let system = try #require(Self.systemZone(name), "\(name)")
      let pair = ZonePair(one: builtIn, other: system)
      if compared.insert(pair).inserted { #expect(pair.firstDifference() == nil, "\(name)") }
    }
  }
}

/// Two zones that should show the same time.
private struct ZonePair: Hashable {
  let one, other: Zone

  private static let year1850: Int64 = -3_786_912_000
  private static let year2040: Int64 = 2_208_988_800
  private static let year2500: Int64 = 16_725_225_600
  private static let step: Int64 = 100 * 86_400

  /// Looks at a moment every hundred days, and until 2040 for the second when clocks were changed.
  func firstDifference() -> Int64? {
    var last = offsets(at: Self.year1850)
    for moment in stride(from: Self.year1850, through: Self.year2500, by: Int(Self.step)) {
      let here = offsets(at: moment)
      guard here.one == here.other else { return moment }
      if here != last, moment < Self.year2040,
        let found = difference(between: moment - Self.step, and: moment)
      {
        return found
      }
      last = here
    }
    return nil
  }

  /// Halves the time between two moments until the change of clocks is found.
  private func difference(between start: Int64, and end: Int64) -> Int64? {
    var (low, high) = (start, end)
    let before = offsets(at: start)
    while high - low > 1 {
      let middle = (low + high) / 2
      let found = offsets(at: middle)
      guard found.one == found.other else { return middle }
      if found == before { low = middle } else { high = middle }
    }
    return nil
  }

  private func offsets(at seconds: Int64) -> (one: Int, other: Int) {
    let instant = Instant(secondsSince1970: seconds)
    return (one.offset(at: instant), other.offset(at: instant))
  }
}
