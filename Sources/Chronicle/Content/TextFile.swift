internal import Text

/// A Markdown file with front matter, split and known to be UTF-8.
public struct TextFile: Sendable {
  let path: DisplayPath
  let bytes: [UInt8]
  /// The bytes between the two lines `---`.
  let frontMatter: Range<Int>
  /// The bytes behind the second line `---`.
  let body: Range<Int>
  /// The line of the file that the body begins on.
  let bodyLine: Int

  /// An editor's text is never this long; a file that is, is a mistake such as a video renamed.
  static let sizeLimit = 8 << 20

  /// Reads a text of a folder, or reports why it cannot be used.
  init?(
    reading path: InputPath, in folder: InputFolder, _ diagnostics: inout [Diagnostic]
  ) {
    guard let bytes = Self.bytes(path, in: folder, &diagnostics) else { return nil }
    let text = Array(bytes.withoutByteOrderMark)
    let path = folder.displayPath(of: path)
    var problems: [Diagnostic] = []
    let parts = Self.parts(of: text, path, &problems)
    // The reader of YAML looks for forbidden characters in the front matter.
    let scan = CharacterScan(of: text.span, forbiddingFrom: parts?.body.lowerBound ?? text.count)
    if let offset = scan.invalidOffset {
      diagnostics.append(.invalidUTF8(bytes, at: bytes.count - text.count + offset, path))
      return nil
    }
    if let found = scan.forbidden {
      let place = Location(path: path, found.offset, in: text)
      diagnostics.report(.controlCharacter, at: place, ["character": found.scalar.codePointName])
      return nil
    }
    diagnostics += problems
    guard let parts else { return nil }
    self.path = path
    self.bytes = text
    (frontMatter, body, bodyLine) = parts
  }

  /// The bytes of a text file, known to be UTF-8, without a byte order mark.
  public static func utf8(
    _ path: InputPath, in folder: InputFolder, _ diagnostics: inout [Diagnostic]
  ) -> [UInt8]? {
    guard let bytes = bytes(path, in: folder, &diagnostics) else { return nil }
    if let offset = CharacterScan(of: bytes.span).invalidOffset {
      diagnostics.append(.invalidUTF8(bytes, at: offset, folder.displayPath(of: path)))
      return nil
    }
    return Array(bytes.withoutByteOrderMark)
  }

  /// The bytes of a file of moderate size.
  private static func bytes(
    _ path: InputPath, in folder: InputFolder, _ diagnostics: inout [Diagnostic]
  ) -> [UInt8]? {
    let place = Location(path: folder.displayPath(of: path))
    let bytes: [UInt8]
    do { bytes = try folder.bytes(of: path) } catch {
      diagnostics.report(.unreadableFile, at: place, ["reason": error.reason])
      return nil
    }
    guard bytes.count <= sizeLimit else {
      let size = ["size": String(bytes.count >> 20), "limit": String(sizeLimit >> 20)]
      diagnostics.report(.fileTooLarge, at: place, size)
      return nil
    }
    return bytes
  }

  /// Finds the two lines `---`, and what is between and behind them.
  private static func parts(
    of bytes: [UInt8], _ path: DisplayPath, _ diagnostics: inout [Diagnostic]
  ) -> (frontMatter: Range<Int>, body: Range<Int>, bodyLine: Int)? {
    guard bytes.contains(where: { $0 > 0x20 }) else {
      diagnostics.report(.emptyFile, at: Location(path: path))
      return nil
    }
    let first = bytes.lineBreak(from: 0)
    guard bytes.isFence(0..<first.lowerBound) else {
      diagnostics.report(.missingFrontMatter, at: Location(path: path, line: 1))
      return nil
    }
    var line = 2
    var start = first.upperBound
    let opening = start
    while start < bytes.count {
      let end = bytes.lineBreak(from: start)
      if bytes.isFence(start..<end.lowerBound) {
        return (opening..<start, end.upperBound..<bytes.count, line + 1)
      }
      line += 1
      start = end.upperBound
    }
    diagnostics.report(.unclosedFrontMatter, at: Location(path: path, line: 1))
    return nil
  }
}

extension [UInt8] {
  /// Returns the end of the line that an index lies in, by the rule of `LineIndex`.
  fileprivate func lineBreak(from start: Int) -> Range<Int> {
    let end = span.firstIndex(from: start) {
      $0.equal(to: .lineFeed) | $0.equal(to: .carriageReturn)
    }
    return end..<Swift.min(end + (span.holds("\r\n", at: end) ? 2 : 1), count)
  }

  /// Three hyphens and nothing else but white space behind them.
  fileprivate func isFence(_ line: Range<Int>) -> Bool {
    line.count >= 3 && self[line].prefix(3).allSatisfy { $0 == 0x2D }
      && self[line].dropFirst(3).allSatisfy(\.isBlank)
  }
}

extension Location {
  /// The place of a byte of a text.
  fileprivate init(path: DisplayPath, _ offset: Int, in text: [UInt8]) {
    let position = LineIndex(text.span).position(of: offset, in: text.span)
    self.init(path: path, line: position.line, column: position.column)
  }
}

extension Diagnostic {
  /// Names the first byte that is no UTF-8.
  fileprivate static func invalidUTF8(
    _ bytes: [UInt8], at offset: Int, _ path: DisplayPath
  ) -> Self {
    let byte = String(hexadecimal: bytes[offset], width: 2, uppercase: true)
    return Diagnostic(
      .invalidUTF8, at: Location(path: path, offset, in: bytes),
      ["offset": String(offset), "byte": byte])
  }
}
