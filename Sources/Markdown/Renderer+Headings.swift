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
    output.startLine()
    output.append("<h")
    headingLevel(level)
    openHeading = OpenHeading(
      level: level, line: line(of: node), idOffset: output.count, holeCount: holes.count,
      textOffset: plainText.count)
    output.append(">")
  }

  private mutating func close(_ heading: OpenHeading) {
    let text = plainText.string(from: heading.textOffset).trimmingSpaces()
    let id = headingIDs.id(for: text)
    headings.append(
      Heading(level: heading.level, id: id, text: text, line: heading.line))
    if style == .site { insertID(id, into: heading) }
    output.append("</h")
    headingLevel(heading.level)
    output.append(">\n")
    openHeading = nil
  }

  private mutating func headingLevel(_ level: Int) {
    switch style {
    case .site: hole(.headingLevel(level))
    case .plain: output.append(UInt8(ascii: "0") + UInt8(level))
    }
  }

  /// Writes the id into the start tag, and moves the holes that come after it.
  private mutating func insertID(_ id: String, into heading: OpenHeading) {
    var attribute = ByteBuffer(capacity: id.utf8.count + 8)
    attribute.append(" id=\"")
    let prefix = Hole(offset: heading.idOffset + attribute.count, content: .idPrefix)
    attribute.append(id)
    attribute.append("\"")
    for index in heading.holeCount..<holes.count { holes[index].offset += attribute.count }
    holes.insert(prefix, at: heading.holeCount)
    output.insert(attribute, at: heading.idOffset)
  }
}

extension String {
  fileprivate func trimmingSpaces() -> String {
    guard let first = utf8.first, let last = utf8.last, first <= 0x20 || last <= 0x20 else {
      return self
    }
    let kept = utf8.drop { $0 <= 0x20 }
    let end = kept.lastIndex { $0 > 0x20 }.map(utf8.index(after:)) ?? kept.startIndex
    return String(self[kept.startIndex..<end])
  }
}
