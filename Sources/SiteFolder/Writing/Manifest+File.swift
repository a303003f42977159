import Chronicle
import Text

/// The manifest as a file: a header, then the paths in order, one a line.
///
/// A backslash and a line feed in a path are escaped, so that no name can pass for two. It is text so that an
/// author can look into it. Whatever differs from this form in a single byte is refused as a whole,
/// because files are removed on its word.
extension Manifest {
  private static let header = "vigie manifest 1"
  private static let backslash = UInt8(ascii: "\\")
  private static let n = UInt8(ascii: "n")

  var bytes: [UInt8] {
    var bytes = ByteBuffer()
    bytes.append(text: Self.header)
    bytes.append(UInt8.lineFeed)
    for path in paths {
      path.string.withSpan { Self.appendEscaped($0, to: &bytes) }
      bytes.append(UInt8.lineFeed)
    }
    return bytes.array()
  }

  private static func appendEscaped(_ path: Span<UInt8>, to bytes: inout ByteBuffer) {
    var start = 0
    while true {
      let index = path.firstIndex(from: start) {
        $0.equal(to: .lineFeed) | $0.equal(to: backslash)
      }
      bytes.append(path.extracting(start..<index))
      guard index < path.count else { return }
      bytes.append(backslash)
      bytes.append(path[index] == .lineFeed ? n : backslash)
      start = index + 1
    }
  }

  init(parsing bytes: [UInt8]) throws(OutputError) {
    let lines = bytes.split(separator: UInt8.lineFeed, omittingEmptySubsequences: false)
    guard lines.count > 1, lines[0].elementsEqual(Self.header.utf8) else {
      throw .damagedManifest(line: 1)
    }
    guard lines[lines.count - 1].isEmpty else { throw .damagedManifest(line: lines.count) }
    var paths: [OutputPath] = []
    for (index, line) in lines.enumerated().dropFirst().dropLast() {
      guard let path = Self.path(of: line), paths.last.map({ $0 < path }) ?? true else {
        throw .damagedManifest(line: index + 1)
      }
      paths.append(path)
    }
    self.init(sorted: paths)
  }

  private static func path(of line: ArraySlice<UInt8>) -> OutputPath? {
    guard let bytes = unescaped(line), let string = String(validating: bytes, as: UTF8.self) else {
      return nil
    }
    let path = OutputPath(string)
    return path.isSafe ? path : nil
  }

  private static func unescaped(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard line.contains(backslash) else { return line }
    var bytes: ArraySlice<UInt8> = []
    var rest = line
    while let byte = rest.popFirst() {
      guard byte == backslash else {
        bytes.append(byte)
        continue
      }
      switch rest.popFirst() {
      case n: bytes.append(.lineFeed)
      case backslash: bytes.append(backslash)
      default: return nil
      }
    }
    return bytes
  }
}
