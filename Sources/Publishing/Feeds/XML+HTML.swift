internal import Text

extension XML {
  /// Writes HTML as the text of an element.
  ///
  /// It is not escaped but stands in a CDATA section, which is shorter and takes less time.
  ///
  /// - Parameter isOurs: whether all of its tags are ours. It then has no `]]>`, because every other `>`
  ///   is escaped; only authors who write HTML as such can end a section.
  static func html(
    isOurs: Bool, into output: inout ByteBuffer, _ write: (inout ByteBuffer) -> Void
  ) {
    output += "<![CDATA["
    let start = output.count
    write(&output)
    if !isOurs { splitSections(from: start, of: &output) }
    output += "]]>"
  }

  /// Goes on in a new section wherever the text has what would end it.
  private static func splitSections(from start: Int, of output: inout ByteBuffer) {
    guard var end = output.withSpan({ sectionEnd(in: $0, from: start) }) else { return }
    let text = output.array(from: start)
    output.truncate(to: start)
    var copied = 0
    end -= start
    while true {
      output.append(text.span.extracting(copied..<end))
      output += "]]><![CDATA["
      copied = end
      guard let next = sectionEnd(in: text.span, from: copied) else { break }
      end = next
    }
    output.append(text.span.extracting(copied...))
  }

  /// The index of the next `>` that would end a section.
  private static func sectionEnd(in bytes: Span<UInt8>, from start: Int) -> Int? {
    var index = start
    while true {
      index = bytes.firstIndex(from: index) { $0.equal(to: UInt8(ascii: "]")) }
      guard index + 2 < bytes.count else { return nil }
      if bytes[index + 1] == UInt8(ascii: "]"), bytes[index + 2] == UInt8(ascii: ">") {
        return index + 2
      }
      index += 1
    }
  }
}
