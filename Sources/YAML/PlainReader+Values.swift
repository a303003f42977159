internal import Text

/// Values that begin and end on one line: texts, and lists of texts.
///
/// A text must not hold anything that YAML might take for more than a text.
extension PlainReader {
  /// The value that takes the rest of the current line, behind at least one space.
  func value(in text: Span<UInt8>, at offset: Int) -> YAMLNode? {
    var start = offset
    while start < line.end, text[start] == UInt8(ascii: " ") { start += 1 }
    guard start > offset, start < line.end else { return nil }
    let column = start - line.start
    switch text[start] {
    case UInt8(ascii: "["): return list(in: text, from: start)
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      guard let end = endOfQuoted(in: text, from: start), end == line.end else { return nil }
      return .scalar(quoted(in: text, start..<end, column: column))
    default:
      guard text[start].canBegin, let end = endOfPlain(in: text, from: start), end == line.end,
        text[end - 1] != UInt8(ascii: " ")
      else { return nil }
      return .scalar(plain(in: text, start..<end, column: column))
    }
  }

  /// A list in brackets that ends with the line, of plain and quoted texts.
  private func list(in text: Span<UInt8>, from bracket: Int) -> YAMLNode? {
    var items: [YAMLNode] = []
    items.reserveCapacity(4)
    var (index, column) = (bracket + 1, bracket + 1 - line.start)
    if index + 1 == line.end, text[index] == UInt8(ascii: "]") {
      return .sequence([], mark(column: column - 1))
    }
    while let item = item(in: text, at: &index, &column), index < line.end {
      items.append(.scalar(item))
      let separator = text[index]
      (index, column) = (index + 1, column + 1)
      if separator == UInt8(ascii: ",") { continue }
      guard separator == UInt8(ascii: "]"), index == line.end else { return nil }
      return .sequence(items, mark(column: bracket - line.start))
    }
    return nil
  }

  /// The next text of a list, behind which the index then stands.
  private func item(in text: Span<UInt8>, at index: inout Int, _ column: inout Int) -> Scalar? {
    skipSpaces(in: text, &index, &column)
    guard index < line.end else { return nil }
    let (start, startColumn) = (index, column)
    let isQuoted = text[start] == UInt8(ascii: "\"") || text[start] == UInt8(ascii: "'")
    if isQuoted {
      guard let end = endOfQuoted(in: text, from: start) else { return nil }
      index = end
    } else {
      guard text[start].canBegin else { return nil }
      index = endOfPlainItem(in: text, from: start)
    }
    let item =
      isQuoted
      ? quoted(in: text, start..<index, column: startColumn)
      : plain(in: text, start..<index, column: startColumn)
    column += item.length
    skipSpaces(in: text, &index, &column)
    return item
  }

  private func skipSpaces(in text: Span<UInt8>, _ index: inout Int, _ column: inout Int) {
    while index < line.end, text[index] == UInt8(ascii: " ") {
      (index, column) = (index + 1, column + 1)
    }
  }

  private func plain(in text: Span<UInt8>, _ range: Range<Int>, column: Int) -> Scalar {
    Scalar(
      text: String(decoding: text.extracting(range)), mark: mark(column: column),
      length: text.scalarCount(in: range),
      isQuoted: false, isBeforeComment: false)
  }

  private func quoted(in text: Span<UInt8>, _ range: Range<Int>, column: Int) -> Scalar {
    Scalar(
      text: String(decoding: text.extracting(range.lowerBound + 1..<range.upperBound - 1)),
      mark: mark(column: column), length: text.scalarCount(in: range), isQuoted: true,
      isBeforeComment: false)
  }

  /// The end of a text in quotes; `nil` when it holds escapes or quotes of its kind.
  private func endOfQuoted(in text: Span<UInt8>, from start: Int) -> Int? {
    let quote = text[start]
    var index = start + 1
    while index < line.end, text[index] != quote {
      guard text[index] != UInt8(ascii: "\\") else { return nil }
      index += 1
    }
    guard index < line.end, index + 1 == line.end || text[index + 1] != quote else { return nil }
    return index + 1
  }

  /// The end of a plain text, which is that of the line; `nil` when something in it begins a comment or a field.
  private func endOfPlain(in text: Span<UInt8>, from start: Int) -> Int? {
    let line = text.extracting(first: line.end)
    var index = start
    while true {
      index = line.firstIndex(from: index) {
        $0.equal(to: UInt8(ascii: ":")) | $0.equal(to: UInt8(ascii: "#"))
      }
      guard index < line.count else { return index }
      let isColon = line[index] == UInt8(ascii: ":")
      let neighbour = isColon ? index + 1 : index - 1
      guard neighbour < line.count, line[neighbour] != UInt8(ascii: " ") else { return nil }
      index += 1
    }
  }

  /// The end of a plain text in brackets: the next character that means something there.
  private func endOfPlainItem(in text: Span<UInt8>, from start: Int) -> Int {
    var index = start
    while index < line.end, !text[index].isSpecialInBrackets { index += 1 }
    while text[index - 1] == UInt8(ascii: " ") { index -= 1 }
    return index
  }
}

extension UInt8 {
  /// Whether a plain text may begin with this: a letter, a digit, or any character outside ASCII.
  fileprivate var canBegin: Bool {
    self >= 0x80 || isASCIIAlphanumeric
  }

  fileprivate var isSpecialInBrackets: Bool {
    switch self {
    case UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"),
      UInt8(ascii: "}"), UInt8(ascii: ":"), UInt8(ascii: "?"), UInt8(ascii: "#"):
      true
    default: false
    }
  }
}
