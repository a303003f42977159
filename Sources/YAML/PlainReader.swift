internal import Text

/// A reader of the front matter that editors write nearly always, without libyaml.
///
/// Through libyaml, front matter is a sixth of the instructions of a build; this reader takes a third of them.
/// It knows few forms: fields with a text, plain or in quotes, a list in brackets, or a list of texts or of
/// fields below it. At anything else, and at every mistake, it gives up, and libyaml reads the text from the
/// start: so the grammar has one judge, and mistakes have one wording. `PlainReaderTests` holds the
/// two together.
///
/// The text is handed down instead of kept, because a value cannot keep a span.
struct PlainReader {
  /// The line that the reader is on.
  private(set) var line: PlainLine
  private var number: Int
  private var depth = 0
  /// The fields of a mapping and the depth that are read at most; the rest is left to libyaml.
  private static let (fieldLimit, depthLimit) = (64, 8)

  init(_ text: Span<UInt8>, firstLine: Int) {
    number = firstLine
    line = PlainLine(in: text, from: 0)
  }

  /// The mapping that all of the text is; `nil` for a text of another form.
  mutating func document(in text: Span<UInt8>) -> YAMLNode? {
    guard text.firstIndex(of: UInt8(ascii: "\t")) == text.count,
      text.firstIndex(of: .carriageReturn) == text.count, skipEmptyLines(in: text),
      line.indent == 0, let fields = mapping(in: text, column: 0), isAtEnd(of: text)
    else { return nil }
    return fields
  }

  /// The fields whose names stand in a column; the first is on the current line.
  private mutating func mapping(in text: Span<UInt8>, column: Int) -> YAMLNode? {
    let mark = mark(column: column)
    var fields: [YAMLField] = []
    fields.reserveCapacity(8)
    depth += 1
    defer { depth -= 1 }
    repeat {
      guard fields.count < Self.fieldLimit, depth < Self.depthLimit,
        let key = key(in: text, column: column),
        !fields.contains(where: { $0.key.text == key.text }),
        let value = value(
          in: text, ofKeyEndingAt: line.start + column + key.length, column: column)
      else { return nil }
      fields.append(YAMLField(key: key, value: value))
    } while !isAtEnd(of: text) && line.indent == column
    return .mapping(fields, mark)
  }

  /// The value behind a colon, or below it.
  private mutating func value(
    in text: Span<UInt8>, ofKeyEndingAt colon: Int, column: Int
  ) -> YAMLNode? {
    guard colon + 1 == line.end else {
      guard let value = value(in: text, at: colon + 1), nextLine(in: text, outside: column) else {
        return nil
      }
      return value
    }
    let mark = mark(column: colon + 1 - line.start)
    advance(in: text)
    guard skipEmptyLines(in: text), line.indent >= column else { return .empty(mark) }
    if line.hasDash(in: text, column: line.indent) {
      return sequence(in: text, column: line.indent)
    }
    return line.indent == column ? .empty(mark) : nil
  }

  /// The items whose dashes stand in a column; the first is on the current line.
  private mutating func sequence(in text: Span<UInt8>, column: Int) -> YAMLNode? {
    let mark = mark(column: column)
    var items: [YAMLNode] = []
    items.reserveCapacity(4)
    repeat {
      let start = line.start + column + 2
      if endOfKey(in: text, from: start) != nil {
        guard let fields = mapping(in: text, column: column + 2) else { return nil }
        items.append(fields)
      } else {
        guard let value = value(in: text, at: start - 1), nextLine(in: text, outside: column)
        else { return nil }
        items.append(value)
      }
    } while !isAtEnd(of: text) && line.indent == column && line.hasDash(in: text, column: column)
    return .sequence(items, mark)
  }

  /// The name of a field in a column of the line, before a colon: letters of ASCII, digits, `_`, `-`.
  private func key(in text: Span<UInt8>, column: Int) -> Scalar? {
    let start = line.start + column
    guard let end = endOfKey(in: text, from: start) else { return nil }
    return Scalar(
      text: String(decoding: text.extracting(start..<end)), mark: mark(column: column),
      length: end - start, isQuoted: false,
      isBeforeComment: false)
  }

  /// The colon behind the name of a field that begins at an offset; `nil` when none begins there.
  private func endOfKey(in text: Span<UInt8>, from start: Int) -> Int? {
    guard start < line.end, text[start].isASCIILetter else { return nil }
    var end = start + 1
    while end < line.end, text[end].isInKey { end += 1 }
    guard end - start <= 64, end < line.end, text[end] == UInt8(ascii: ":"),
      end + 1 == line.end || text[end + 1] == UInt8(ascii: " ")
    else { return nil }
    return end
  }
}

extension PlainReader {
  private func isAtEnd(of text: Span<UInt8>) -> Bool { line.start >= text.count }

  /// Goes to the next line.
  private mutating func advance(in text: Span<UInt8>) {
    line = line.next(in: text)
    number += 1
  }

  /// Goes to the next line that has something on it; false at the end of the text.
  private mutating func skipEmptyLines(in text: Span<UInt8>) -> Bool {
    while !isAtEnd(of: text), line.start == line.end { advance(in: text) }
    return !isAtEnd(of: text)
  }

  /// Leaves a line; false when the next one goes on with its value, being indented further.
  private mutating func nextLine(in text: Span<UInt8>, outside column: Int) -> Bool {
    advance(in: text)
    return !skipEmptyLines(in: text) || line.indent <= column
  }

  /// A place on the current line; the column counts from 0.
  func mark(column: Int) -> TextPosition { TextPosition(line: number, column: column + 1) }
}

extension YAMLNode {
  /// The value of a field that has none.
  fileprivate static func empty(_ mark: TextPosition) -> YAMLNode {
    .scalar(Scalar(text: "", mark: mark, length: 0, isQuoted: false, isBeforeComment: false))
  }
}

extension UInt8 {
  fileprivate var isInKey: Bool {
    isASCIIAlphanumeric || self == UInt8(ascii: "_") || self == UInt8(ascii: "-")
  }
}
