import Glibc
internal import Text

/// Reads the front matter that editors write nearly always, without libyaml.
///
/// Through libyaml, front matter is a sixth of the instructions of a build. This reader knows few
/// forms: fields with a text, plain or in quotes, a list in brackets, or a list of texts or of fields
/// below it. At anything else, and at every mistake, it gives up, and libyaml reads the text from the
/// start: so the grammar has one judge, and mistakes have one wording. `PlainReaderTests` holds the
/// two together.
struct PlainReader {
  let bytes: UnsafeBufferPointer<UInt8>
  /// The line that the reader is on.
  private(set) var line: PlainLine
  private var number: Int
  private var depth = 0
  /// Longer mappings and deeper lists are left to libyaml, which looks after limits.
  private static let (entryLimit, depthLimit) = (64, 8)

  init(_ bytes: UnsafeBufferPointer<UInt8>, firstLine: Int) {
    self.bytes = bytes
    number = firstLine
    line = PlainLine(in: bytes, from: 0)
  }

  /// The mapping that all of the text is; `nil` for a text of another form.
  mutating func document() -> Node? {
    guard !bytes.has(UInt8(ascii: "\t")), !bytes.has(UInt8(ascii: "\r")), skipEmptyLines(),
      line.indent == 0, let fields = mapping(column: 0), isAtEnd
    else { return nil }
    return fields
  }

  /// The fields whose names stand in a column; the first is on the current line.
  private mutating func mapping(column: Int) -> Node? {
    let mark = mark(column: column)
    var entries: [Entry] = []
    entries.reserveCapacity(8)
    depth += 1
    defer { depth -= 1 }
    repeat {
      guard entries.count < Self.entryLimit, depth < Self.depthLimit, let key = key(column: column),
        !entries.contains(where: { $0.key.text == key.text }),
        let value = value(ofKeyEndingAt: line.start + column + key.length, column: column)
      else { return nil }
      entries.append(Entry(key: key, value: value))
    } while !isAtEnd && line.indent == column
    return .mapping(entries, mark)
  }

  /// What stands behind a colon, or below it.
  private mutating func value(ofKeyEndingAt colon: Int, column: Int) -> Node? {
    guard colon + 1 == line.end else {
      guard let value = value(at: colon + 1), nextLine(outside: column) else { return nil }
      return value
    }
    let mark = mark(column: colon + 1 - line.start)
    line = line.next(in: bytes)
    number += 1
    guard skipEmptyLines(), line.indent >= column else { return .empty(mark) }
    if bytes.isDash(at: line.start + line.indent) { return sequence(column: line.indent) }
    return line.indent == column ? .empty(mark) : nil
  }

  /// The items whose dashes stand in a column; the first is on the current line.
  private mutating func sequence(column: Int) -> Node? {
    let mark = mark(column: column)
    var items: [Node] = []
    items.reserveCapacity(4)
    repeat {
      let start = line.start + column + 2
      if endOfKey(from: start) != nil {
        guard let fields = mapping(column: column + 2) else { return nil }
        items.append(fields)
      } else {
        guard let value = value(at: start - 1), nextLine(outside: column) else { return nil }
        items.append(value)
      }
    } while !isAtEnd && line.indent == column && bytes.isDash(at: line.start + column)
    return .sequence(items, mark)
  }

  /// The name of a field in a column of the line, before a colon: letters of ASCII, digits, `_`, `-`.
  private func key(column: Int) -> Scalar? {
    let start = line.start + column
    guard let end = endOfKey(from: start) else { return nil }
    return Scalar(
      text: string(start..<end), mark: mark(column: column), length: end - start, isQuoted: false,
      isBeforeComment: false)
  }

  private func endOfKey(from start: Int) -> Int? {
    guard start < line.end, bytes[start].isASCIILetter else { return nil }
    var end = start + 1
    while end < line.end, bytes[end].isInKey { end += 1 }
    guard end - start <= 64, end < line.end, bytes[end] == UInt8(ascii: ":"),
      end + 1 == line.end || bytes[end + 1] == UInt8(ascii: " ")
    else { return nil }
    return end
  }
}

extension PlainReader {
  private var isAtEnd: Bool { line.start >= bytes.count }

  /// Goes to the next line that has something on it; false at the end of the text.
  private mutating func skipEmptyLines() -> Bool {
    while !isAtEnd, line.start == line.end {
      line = line.next(in: bytes)
      number += 1
    }
    return !isAtEnd
  }

  /// Leaves a line; false when the next one goes on with its value, being indented further.
  private mutating func nextLine(outside column: Int) -> Bool {
    line = line.next(in: bytes)
    number += 1
    return !skipEmptyLines() || line.indent <= column
  }

  /// A place on the current line; the column counts from 0.
  func mark(column: Int) -> Mark { Mark(line: number, column: column + 1) }

  func string(_ range: Range<Int>) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
  }
}

/// A line of a text: its bytes without the line feed, and how many spaces it begins with.
struct PlainLine {
  let start: Int
  let end: Int
  let indent: Int

  init(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) {
    self.start = start
    var index = start
    while index < bytes.count, bytes[index] == UInt8(ascii: " ") { index += 1 }
    indent = index - start
    end = bytes.lineEnd(from: index)
  }

  func next(in bytes: UnsafeBufferPointer<UInt8>) -> Self { Self(in: bytes, from: end + 1) }
}

extension Node {
  /// The value of a field that has none.
  fileprivate static func empty(_ mark: Mark) -> Node {
    .scalar(Scalar(text: "", mark: mark, length: 0, isQuoted: false, isBeforeComment: false))
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether a byte occurs; `contains` takes 16 instructions for each that it looks at.
  fileprivate func has(_ byte: UInt8) -> Bool {
    baseAddress.map { memchr($0, Int32(byte), count) != nil } ?? false
  }

  /// The index of the next line feed, or the end.
  fileprivate func lineEnd(from start: Int) -> Int {
    guard let base = baseAddress, start < count else { return count }
    guard let feed = memchr(base + start, Int32(UInt8(ascii: "\n")), count - start) else {
      return count
    }
    return feed - UnsafeMutableRawPointer(mutating: base)
  }

  /// Whether a dash with a space behind it stands at an offset.
  fileprivate func isDash(at offset: Int) -> Bool {
    offset + 1 < count && self[offset] == UInt8(ascii: "-") && self[offset + 1] == UInt8(ascii: " ")
  }
}

extension UInt8 {
  fileprivate var isInKey: Bool {
    isASCIIAlphanumeric || self == UInt8(ascii: "_") || self == UInt8(ascii: "-")
  }
}
