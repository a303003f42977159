internal import Text

/// Texts and lists that begin and end on one line.
///
/// They must not hold anything that YAML might take for more than a text.
extension PlainReader {
  /// The value that takes the rest of the current line, after at least one space.
  func value(at offset: Int) -> Node? {
    var start = offset
    while start < line.end, bytes[start] == UInt8(ascii: " ") { start += 1 }
    guard start > offset, start < line.end else { return nil }
    let column = start - line.start
    switch bytes[start] {
    case UInt8(ascii: "["): return list(from: start)
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      guard let end = endOfQuoted(from: start), end == line.end else { return nil }
      return .scalar(quoted(start..<end, column: column))
    default:
      guard bytes[start].canBegin, let end = endOfPlain(from: start), end == line.end,
        bytes[end - 1] != UInt8(ascii: " ")
      else { return nil }
      return .scalar(plain(start..<end, column: column))
    }
  }

  /// A list in brackets that ends with the line, of plain and quoted texts.
  private func list(from bracket: Int) -> Node? {
    var items: [Node] = []
    items.reserveCapacity(4)
    var (index, column) = (bracket + 1, bracket + 1 - line.start)
    if index + 1 == line.end, bytes[index] == UInt8(ascii: "]") {
      return .sequence([], mark(column: column - 1))
    }
    while let item = item(at: &index, &column), index < line.end {
      items.append(.scalar(item))
      let separator = bytes[index]
      (index, column) = (index + 1, column + 1)
      if separator == UInt8(ascii: ",") { continue }
      guard separator == UInt8(ascii: "]"), index == line.end else { return nil }
      return .sequence(items, mark(column: bracket - line.start))
    }
    return nil
  }

  /// The next text of a list; afterwards the index is that of what separates it from others.
  private func item(at index: inout Int, _ column: inout Int) -> Scalar? {
    skipSpaces(&index, &column)
    guard index < line.end else { return nil }
    let (start, startColumn) = (index, column)
    let isQuoted = bytes[start] == UInt8(ascii: "\"") || bytes[start] == UInt8(ascii: "'")
    if isQuoted {
      guard let end = endOfQuoted(from: start) else { return nil }
      index = end
    } else {
      guard bytes[start].canBegin else { return nil }
      index = endOfPlainItem(from: start)
    }
    let item =
      isQuoted
      ? quoted(start..<index, column: startColumn) : plain(start..<index, column: startColumn)
    column += item.length
    skipSpaces(&index, &column)
    return item
  }

  private func skipSpaces(_ index: inout Int, _ column: inout Int) {
    while index < line.end, bytes[index] == UInt8(ascii: " ") {
      (index, column) = (index + 1, column + 1)
    }
  }

  private func plain(_ range: Range<Int>, column: Int) -> Scalar {
    Scalar(
      text: string(range), mark: mark(column: column), length: bytes.scalars(in: range),
      isQuoted: false, isBeforeComment: false)
  }

  private func quoted(_ range: Range<Int>, column: Int) -> Scalar {
    Scalar(
      text: string(range.lowerBound + 1..<range.upperBound - 1), mark: mark(column: column),
      length: bytes.scalars(in: range), isQuoted: true, isBeforeComment: false)
  }

  /// The end of a text in quotes that holds neither escapes nor quotes of its kind.
  private func endOfQuoted(from start: Int) -> Int? {
    let quote = bytes[start]
    var index = start + 1
    while index < line.end, bytes[index] != quote {
      guard bytes[index] != UInt8(ascii: "\\") else { return nil }
      index += 1
    }
    guard index < line.end, index + 1 == line.end || bytes[index + 1] != quote else { return nil }
    return index + 1
  }

  /// The end of the line, unless something in it begins a comment or a field.
  private func endOfPlain(from start: Int) -> Int? {
    for index in start..<line.end {
      switch bytes[index] {
      case UInt8(ascii: ":"):
        guard index + 1 < line.end, bytes[index + 1] != UInt8(ascii: " ") else { return nil }
      case UInt8(ascii: "#"):
        guard bytes[index - 1] != UInt8(ascii: " ") else { return nil }
      default: break
      }
    }
    return line.end
  }

  /// Where a plain text in brackets ends: what stands there is no separator when it is not as simple.
  private func endOfPlainItem(from start: Int) -> Int {
    var index = start
    while index < line.end, !bytes[index].isSpecialInBrackets { index += 1 }
    while bytes[index - 1] == UInt8(ascii: " ") { index -= 1 }
    return index
  }
}

extension UnsafeBufferPointer<UInt8> {
  fileprivate func scalars(in range: Range<Int>) -> Int {
    var count = 0
    for index in range where self[index].beginsScalar { count += 1 }
    return count
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
