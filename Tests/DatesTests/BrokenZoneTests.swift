import SampleFiles
import Testing

@testable import Dates

@Suite struct `Broken time zone files` {
  @Test func `that stop early are refused`() {
    let bytes = TZifFile.paris.bytes
    for end in bytes.indices {
      #expect(TimeZone(tzif: Array(bytes[..<end])) == nil, "cut at \(end)")
    }
  }

  @Test func `do no harm, whatever byte is wrong`() {
    let bytes = TZifFile.paris.bytes
    let moments = [Int64.min, -1, 0, 1_658_181_600, .max].map(Instant.init(secondsSince1970:))
    for index in bytes.indices {
      for value in [0x00, 0x01, 0x7F, 0x80, 0xFF] as [UInt8] {
        var broken = bytes
        broken[index] = value
        guard let zone = TimeZone(tzif: broken) else { continue }
        for moment in moments { _ = zone.instant(of: zone.day(of: moment), secondsIntoDay: 86_399) }
      }
    }
  }

  @Test func `with moments out of order are refused`() {
    for moments in [(5, 5), (5, 4)] as [(Int64, Int64)] {
      let file = TZifFile(transitions: [(moments.0, 0), (moments.1, 0)])
      #expect(TimeZone(tzif: file.bytes) == nil)
    }
  }

  @Test func `with an offset that is missing or too large are refused`() {
    #expect(TimeZone(tzif: TZifFile(transitions: [(0, 1)], offsets: [0]).bytes) == nil)
    #expect(TimeZone(tzif: TZifFile(offsets: []).bytes) == nil)
    #expect(TimeZone(tzif: TZifFile(offsets: [93_600]).bytes) == nil)
    #expect(TimeZone(tzif: TZifFile(offsets: [.min]).bytes) == nil)
  }

  @Test func `that count leap seconds are refused`() {
    #expect(TimeZone(tzif: TZifFile(leapCount: 1).bytes) == nil)
  }

  @Test func `of another kind are refused`() {
    #expect(TimeZone(tzif: []) == nil)
    #expect(TimeZone(tzif: Array("TZif".utf8)) == nil)
    #expect(TimeZone(tzif: Array(repeating: 0xFF, count: 200)) == nil)
  }
}
