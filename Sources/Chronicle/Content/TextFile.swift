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
      let text = bytes.withoutByteOrderMark
      let file = Self.split(text, path: shown)
      // The reader of YAML looks for forbidden characters in the front matter.
      let body = (try? file.get())?.body.lowerBound ?? text.count
      let scan = CharacterScan(of: text.span, forbiddingFrom: body)
      guard scan.isUTF8 else { return .failure(.invalidUTF8(bytes, shown)) }
      guard let found = scan.forbidden else { return file }
      let (line, column) = text.place(of: found.offset)
      let place = Location(path: shown, line: line, column: column)
      return .failure(Diagnostic(.controlCharacter, at: place, ["character": found.name]))
    }
  }

  /// The bytes of a text file, known to be UTF-8, without a byte order mark.
  static func utf8(
    _ path: String, in folder: InputFolder
  ) -> Result<[UInt8], Diagnostic> {
    bytes(path, in: folder).flatMap { bytes in
      let isUTF8 = CharacterScan(of: bytes.span).isUTF8
      return isUTF8
        ? .success(bytes.withoutByteOrderMark)
        : .failure(.invalidUTF8(bytes, folder.shown(path)))
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
    let first = bytes.lineEnd(from: 0)
    guard bytes.isFence(0..<first) else {
      return .failure(Diagnostic(.missingFrontMatter, at: Location(path: path, line: 1)))
    }
    var line = 2
    var start = min(first + 1, bytes.count)
    let opening = start
    while start < bytes.count {
      let end = bytes.lineEnd(from: start)
      if bytes.isFence(start..<end) {
        let body = min(end + 1, bytes.count)..<bytes.count
        return .success(
          Self(
            path: path, bytes: bytes, frontMatter: opening..<start, body: body,
            bodyLine: line + 1))
      }
      line += 1
      start = end + 1
    }
    return .failure(Diagnostic(.unclosedFrontMatter, at: Location(path: path, line: 1)))
  }
}

extension [UInt8] {
  /// The index of the next line feed, or the end.
  fileprivate func lineEnd(from start: Int) -> Int {
    span.firstIndex(from: start) { $0.equal(to: 0x0A) }
  }

  /// Three hyphens and nothing else but white space behind them.
  fileprivate func isFence(_ line: Range<Int>) -> Bool {
    line.count >= 3 && self[line].prefix(3).allSatisfy { $0 == 0x2D }
      && self[line].dropFirst(3).allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
  }

  fileprivate var withoutByteOrderMark: [UInt8] {
    starts(with: [0xEF, 0xBB, 0xBF]) ? Array(dropFirst(3)) : self
  }

  /// The line and the column of a byte, as an editor counts them.
  fileprivate func place(of offset: Int) -> (line: Int, column: Int) {
    let before = self[..<offset]
    let lineStart = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let scalars = before[lineStart...].count { $0 & 0xC0 != 0x80 }
    return (before.count { $0 == 0x0A } + 1, scalars + 1)
  }
}

extension Diagnostic {
  /// Tells of the first byte that is no UTF-8, in a file where one was found.
  fileprivate static func invalidUTF8(_ bytes: [UInt8], _ path: String) -> Self {
    do {
      _ = try UTF8Span(validating: bytes.span)
      preconditionFailure("two checks of UTF-8 disagree")
    } catch {
      let offset = error.byteOffsets.lowerBound
      let (line, column) = bytes.place(of: offset)
      let digits = String(bytes[offset], radix: 16, uppercase: true)
      let byte = digits.count == 1 ? "0" + digits : digits
      return Diagnostic(
        .invalidUTF8, at: Location(path: path, line: line, column: column),
        ["offset": String(offset), "byte": byte])
    }
  }
}
