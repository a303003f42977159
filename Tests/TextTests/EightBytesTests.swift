import SampleFiles
import Testing

@testable import Text

@Suite struct `Eight bytes at once` {
  private typealias Search = (
    eight: @Sendable (EightBytes) -> UInt64, one: @Sendable (UInt8) -> Bool
  )

  private static let searches: [Search] = [
    ({ $0.equal(to: 0x5D) }, { $0 == 0x5D }),
    ({ $0.equal(to: 0xC2) | $0.equal(to: 0x7F) }, { $0 == 0xC2 || $0 == 0x7F }),
    ({ $0.below(0x20) }, { $0 < 0x20 }),
    ({ $0.unprintable }, { $0 < 0x20 || $0 > 0x7E }),
    ({ $0.with(0b100).equal(to: 0x26) }, { $0 == 0x22 || $0 == 0x26 }),
    ({ $0.markup }, { [0x22, 0x26, 0x3C, 0x3E].contains($0) }),
  ]

  private static let values: [UInt8] = [
    0x0A, 0x0B, 0x1F, 0x20, 0x21, 0x22, 0x26, 0x27, 0x3C, 0x3D, 0x3E, 0x5C, 0x5D, 0x7F, 0x80, 0xC2,
    0xF0, 0xFF,
  ]

  @Test func `find what a look at each byte finds, wherever it begins`() {
    var random = SeededGenerator(seed: 22)
    for length in 0...40 {
      let bytes = (0..<length).map { _ in
        Bool.random(using: &random) ? 0x61 : random.pick(Self.values)
      }
      for search in Self.searches {
        for start in 0...length {
          let expected = bytes[start...].firstIndex(where: search.one) ?? length
          let found = bytes.span.firstIndex(from: start, found: search.eight)
          #expect(found == expected, "\(bytes) from \(start)")
        }
      }
    }
  }
}
