internal import Chronicle
internal import Text

/// A style sheet of a theme, and the places where it refers to other assets.
struct StyleSheet {
  private let bytes: [UInt8]
  private let places: [(range: Range<Int>, asset: InputPath)]

  /// The assets it refers to by `url(…)` or `@import "…"`, relative to its own folder.
  var references: [InputPath] { places.map(\.asset) }

  init(_ bytes: [UInt8], path: InputPath) {
    self.bytes = bytes
    places = Self.addresses(in: bytes).map { range in
      let address = String(decoding: bytes[range], as: UTF8.self)
      return (range, InputPath(address.resolved(against: path.string)))
    }
  }

  /// The style sheet with the output name of each asset that has one, beside the name it had.
  func rewritten(_ output: (InputPath) -> String?) -> [UInt8] {
    var result: [UInt8] = []
    var end = 0
    for (range, asset) in places {
      guard let name = output(asset)?.split(separator: "/").last else { continue }
      let written = bytes[range].lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? range.lowerBound
      result += bytes[end..<written]
      result += name.utf8
      end = range.upperBound
    }
    return result + bytes[end...]
  }

  /// The addresses of a sheet, without their quotes, queries and fragments.
  private static func addresses(in bytes: [UInt8]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    for opening in ["url(", "@import"] {
      let mark = Array(opening.utf8)
      var start = 0
      while start + mark.count <= bytes.count {
        guard bytes[start] == mark[0], bytes[start..<start + mark.count].elementsEqual(mark) else {
          start += 1
          continue
        }
        start += mark.count
        if let range = address(in: bytes, after: start) { found.append(range) }
      }
    }
    return found.sorted { $0.lowerBound < $1.lowerBound }
  }

  private static func address(in bytes: [UInt8], after start: Int) -> Range<Int>? {
    func isSpace(_ byte: UInt8) -> Bool { byte <= 0x20 }
    guard var first = bytes[start...].firstIndex(where: { !isSpace($0) }) else { return nil }
    let quote = bytes[first]
    let isQuoted = quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
    if isQuoted { first += 1 }
    let end = bytes[first...].firstIndex {
      isQuoted ? $0 == quote : $0 == UInt8(ascii: ")") || isSpace($0)
    }
    guard let end else { return nil }
    let tail = bytes[first..<end].firstIndex { $0 == UInt8(ascii: "#") || $0 == UInt8(ascii: "?") }
    return first..<(tail ?? end)
  }
}
