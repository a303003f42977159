internal import Text

/// A Markdown file with front matter, split and known to be UTF-8.
struct TextFile: Sendable {
  /// As diagnostics show it.
  let path: String
  let bytes: [UInt8]
  /// The bytes between the two lines `---`.
  let frontMatter: Range<Int>
  /// What follows the second line `---`.
  let body: Range<Int>
  /// The line of the file that the body begins on.
  let bodyLine: Int

  /// An editor's text is never this long; a file that is, is a mistake such as a video renamed.
  static let sizeLimit = 8 << 20

  /// Reads a file of a folder, or says why it cannot be used.
  static func read(_ path: String, in folder: InputFolder) -> Result<Self, Diagnostic> {
    let shown = folder.shown(path)
    return bytes(path, in: folder).flatMap { bytes in
      let text = Array(bytes.withoutByteOrderMark)
      let file = Self.split(text, path: shown)
      // The reader of YAML looks for forbidden characters in the front matter.
      let body = (try? file.get())?.body.lowerBound ?? text.count
      let scan = CharacterScan(of: text.span, forbiddingFrom: body)
      if let offset = scan.invalidOffset {
        return .failure(.invalidUTF8(bytes, at: bytes.count - text.count + offset, shown))
      }
      guard let found = scan.forbidden else { return file }
      let place = Location(path: shown, found.offset, in: text)
      return .failure(
        Diagnostic(.controlCharacter, at: place, ["character": found.scalar.codePointName]))
    }
  }

  /// The bytes of a text file, known to be UTF-8, without a byte order mark.
  static func utf8(
    _ path: String, in folder: InputFolder
  ) -> Result<[UInt8], Diagnostic> {
    bytes(path, in: folder).flatMap { bytes in
      if let offset = CharacterScan(of: bytes.span).invalidOffset {
        return .failure(.invalidUTF8(bytes, at: offset, folder.shown(path)))
      }
      return .success(Array(bytes.withoutByteOrderMark))
    }
  }

  /// The bytes of a file of moderate size.
  private static func bytes(
    _ path: String, in folder: InputFolder
  ) -> Result<[UInt8], Diagnostic> {
    let shown = Location(path: folder.shown(path))
    let bytes: [UInt8]
    do { bytes = try folder.bytes(of: path) } catch {
      return .failure(Diagnostic(.unreadableFile, at: shown, ["reason": error.reason]))
    }
    guard bytes.count <= sizeLimit else {
      let size = ["size": String(bytes.count >> 20), "limit": String(sizeLimit >> 20)]
      return .failure(Diagnostic(.fileTooLarge, at: shown, size))
    }
    return .success(bytes)
  }

  private static func split(_ bytes: [UInt8], path: String) -> Result<Self, Diagnostic> {
    guard bytes.contains(where: { $0 > 0x20 }) else {
      return .failure(Diagnostic(.emptyFile, at: Location(path: path)))
    }
    let first = bytes.lineBreak(from: 0)
    guard bytes.isFence(0..<first.lowerBound) else {
      return .failure(Diagnostic(.missingFrontMatter, at: Location(path: path, line: 1)))
    }
    var line = 2
    var start = first.upperBound
    let opening = start
    while start < bytes.count {
      let end = bytes.lineBreak(from: start)
      if bytes.isFence(start..<end.lowerBound) {
        let body = end.upperBound..<bytes.count
        return .success(
          Self(
            path: path, bytes: bytes, frontMatter: opening..<start, body: body,
            bodyLine: line + 1))
      }
      line += 1
      start = end.upperBound
    }
    return .failure(Diagnostic(.unclosedFrontMatter, at: Location(path: path, line: 1)))
  }
}

extension [UInt8] {
  /// Where the end of the line is that an index lies in, by the rule of `LineIndex`.
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
  fileprivate init(path: String, _ offset: Int, in text: [UInt8]) {
    let position = LineIndex(text.span).position(of: offset, in: text.span)
    self.init(path: path, line: position.line, column: position.column)
  }
}

extension Diagnostic {
  /// Tells of the first byte that is no UTF-8.
  fileprivate static func invalidUTF8(_ bytes: [UInt8], at offset: Int, _ path: String) -> Self {
    let byte = String(hexadecimal: bytes[offset], width: 2, uppercase: true)
    return Diagnostic(
      .invalidUTF8, at: Location(path: path, offset, in: bytes),
      ["offset": String(offset), "byte": byte])
  }
}
