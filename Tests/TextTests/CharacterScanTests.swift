import SampleFiles
import Testing
import Text

@Suite struct `The check of characters` {
  @Test(
    arguments: [
      [0xC3], [0x80], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x80],
      [0xF0, 0x8F, 0xBF, 0xBF], [0xE0, 0x9F, 0xBF], [0xFF, 0xFE, 0x61, 0x00],
      [0xF5, 0x80, 0x80, 0x80],
    ] as [[UInt8]])
  func `refuses what is no UTF-8, wherever it stands`(bytes: [UInt8]) {
    for before in 0..<17 {
      let text = [UInt8](repeating: 0x61, count: before) + bytes + Array("fin du texte".utf8)
      #expect(!isUTF8(text))
      #expect(!isUTF8(text.dropLast(12)))
    }
  }

  @Test func `accepts every scalar there is`() {
    var text = ""
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      text.unicodeScalars.append(scalar)
    }
    #expect(isUTF8(text.utf8))
  }

  @Test func `agrees with the standard library about random bytes`() {
    var random = SeededGenerator(seed: 21)
    let pieces: [[UInt8]] = [
      [0x61], Array("é".utf8), Array("€".utf8), Array("🛰".utf8), [0xE2], [0x80], [0xF0], [0xC3],
    ]
    for _ in 0..<20_000 {
      let count = Int.random(in: 0...12, using: &random)
      let bytes = (0..<count).flatMap { _ in random.pick(pieces) }
      let isValid = String(validating: bytes, as: UTF8.self) != nil
      #expect(isUTF8(bytes) == isValid, "\(bytes)")
      let scan = CharacterScan(of: bytes.span)
      #expect(scan.invalidOffset == offsetOfInvalidByte(bytes), "\(bytes)")
    }
  }

  @Test(
    arguments: [
      0x0, 0x1, 0x8, 0xB, 0xC, 0x1F, 0x7F, 0x80, 0x85, 0x9F, 0x2028, 0x2029, 0xFDD0, 0xFDEF, 0xFFFE,
      0xFFFF, 0x1FFFE, 0x10FFFF,
    ] as [UInt32])
  func `finds the first character that no text may hold`(value: UInt32) throws {
    let scalar = try #require(Unicode.Scalar(value))
    let text = Array("é\t\r\n\(scalar)\u{1}".utf8)
    let scan = CharacterScan(of: text.span)
    let later = CharacterScan(of: text.span, forbiddingFrom: text.count)
    let found = try #require(scan.forbidden)
    #expect(found.offset == 5)
    #expect(found.scalar == scalar)
    #expect(later.forbidden == nil && later.isUTF8)
  }

  @Test(arguments: [
    "\u{A0}", "\u{AD}", "\u{200B}", "\u{202F}", "\u{FEFF}", "\u{FFFD}", "\u{E000}", "🛸",
  ])
  func `leaves alone what only looks strange`(character: String) {
    let scan = CharacterScan(of: character.utf8Span.span)
    #expect(scan.forbidden == nil)
  }

  private func offsetOfInvalidByte(_ bytes: [UInt8]) -> Int? {
    do {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch {
      return error.byteOffsets.lowerBound
    }
  }

  private func isUTF8(_ bytes: some Sequence<UInt8>) -> Bool {
    CharacterScan(of: Array(bytes).span).isUTF8
  }
}
