internal import Text
import CCMarkGFM

extension Renderer {
  mutating func heading(_ node: OpaquePointer, _ isEntered: Bool) {
    plainText.startLine()
    block = node
    if isEntered {
      startHeading(node)
    } else if let openHeading {
      close(openHeading)
    }
  }

  private mutating func startHeading(_ node: OpaquePointer) {
    let level = Int(cmark_node_get_heading_level(node))
    let mark = mentionsLanguages ? languageMark(endOf: node) : nil
    output.startLine()
    if style == .site { only(.page) { $0.output.append("<div class=\"heading\">\n") } }
    output.append("<h")
    headingLevel(level)
    if let mark { enter(mark.lang) }
    openHeading = OpenHeading(
      level: level, line: line(of: node), lang: mark?.lang, idOffset: output.count,
      holeCount: holes.count, textOffset: plainText.count)
    output.append(">")
    if style == .site { checkLevel(level, of: node) }
  }

  private mutating func close(_ heading: OpenHeading) {
    let text = plainText.words(from: heading.textOffset)
    let id = headingIDs.id(for: text)
    headings.append(
      Heading(level: heading.level, id: id, text: text, line: heading.line))
    if style == .site { insertID(id, into: heading) }
    output.append("</h")
    headingLevel(heading.level)
    output.append(">\n")
    if heading.lang != nil { leaveLanguage() }
    if style == .site { only(.page) { $0.linkToHeading(id, text) } }
    openHeading = nil
  }

  /// Beside the heading, so that its words stay what a screen reader reads of it.
  private mutating func linkToHeading(_ id: String, _ text: String) {
    output.append("<a class=\"heading-link\" href=\"#")
    hole(.idPrefix)
    output.append(text: id)
    output.append("\" aria-label=\"")
    hole(.label(.headingLink))
    output.append(" ")
    output.appendEscaped(text)
    output.append("\">#</a>\n</div>\n")
  }

  /// Tells of a level that is left out, or that would be left out above the first heading.
  private mutating func checkLevel(_ level: Int, of node: OpaquePointer) {
    defer { highestLevel = min(level, highestLevel) }
    guard let first = headings.first, let last = headings.last else { return }
    if level > last.level + 1 {
      report(.skippedHeading(level: last.level + 1), at: position(of: node))
    } else if level < first.level, highestLevel == first.level {
      report(.headingAboveFirst(level: first.level), at: position(of: node))
    }
  }

  private mutating func headingLevel(_ level: Int) {
    switch style {
    case .site: hole(.headingLevel(Int32(level)))
    case .plain: output.append(UInt8(ascii: "0") + UInt8(level))
    }
  }

  /// Writes the id into the start tag, and moves the holes that come after it.
  private mutating func insertID(_ id: String, into heading: OpenHeading) {
    var attribute = ByteBuffer(capacity: id.utf8.count + 8)
    attribute.append(" id=\"")
    let prefix = Hole(
      offset: Int32(heading.idOffset + attribute.count), content: .idPrefix)
    attribute.append(text: id)
    attribute.append("\"")
    for index in heading.holeCount..<holes.count { holes[index].offset += Int32(attribute.count) }
    holes.insert(prefix, at: heading.holeCount)
    output.insert(attribute, at: heading.idOffset)
  }
}

extension ByteBuffer {
  /// The text from an offset on, without the spaces around it.
  func words(from offset: Int) -> String {
    let bytes = bytes(from: offset)
    let start = bytes.firstIndex { $0 > 0x20 } ?? bytes.count
    let end = bytes.lastIndex { $0 > 0x20 }.map { $0 + 1 } ?? start
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }
}
