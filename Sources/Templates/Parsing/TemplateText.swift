internal import Text

/// The text of one template and its lines.
struct TemplateText: Sendable {
  let path: String
  let bytes: [UInt8]
  private let lines: LineIndex

  init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
    lines = LineIndex(bytes.span)
  }

  func string(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  func isLineStart(_ offset: Int) -> Bool {
    offset == 0 || bytes[offset - 1] == .lineFeed
  }

  /// The start of the line of an offset; `nil` unless only spaces and tabs stand between.
  func blankStart(before offset: Int) -> Int? {
    var start = offset
    while start > 0, bytes[start - 1].isBlank { start -= 1 }
    return isLineStart(start) ? start : nil
  }

  /// The start of the next line, or the end of the text; `nil` unless only spaces and tabs come before.
  func blankEnd(after offset: Int) -> Int? {
    let end = indentation(at: offset).upperBound
    if end == bytes.count { return end }
    if bytes[end] == .lineFeed { return end + 1 }
    let isCRLF = bytes[end] == .carriageReturn && end + 1 < bytes.count
    return isCRLF && bytes[end + 1] == .lineFeed ? end + 2 : nil
  }

  /// The range of the spaces and tabs from an offset on.
  func indentation(at offset: Int) -> Range<Int> {
    let end = bytes[offset...].firstIndex { !$0.isBlank } ?? bytes.count
    return offset..<end
  }

  /// The offset at which a sequence of bytes comes next; `nil` when it does not before a limit.
  func firstOffset(of wanted: [UInt8], from start: Int, to limit: Int? = nil) -> Int? {
    let last = (limit ?? bytes.count) - wanted.count
    guard start <= last else { return nil }
    return (start...last).first { bytes[$0..<$0 + wanted.count].elementsEqual(wanted) }
  }

  func line(at offset: Int) -> Int {
    lines.line(of: offset)
  }

  /// A problem with a range of bytes; its length is that of what stands on the first line.
  func problem(_ kind: TemplateProblem.Kind, at range: Range<Int>) -> TemplateProblem {
    let position = lines.position(of: range.lowerBound, in: bytes.span)
    let firstLine = bytes[range].prefix { $0 != .lineFeed && $0 != .carriageReturn }
    return TemplateProblem(
      path: path,
      line: position.line,
      column: position.column,
      length: firstLine.count(where: \.beginsScalar),
      kind: kind)
  }
}
