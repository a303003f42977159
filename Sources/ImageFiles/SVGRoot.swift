internal import Text

/// The attributes of a drawing's root element that say how large it is.
struct SVGRoot {
  private(set) var width: String?
  private(set) var height: String?
  private(set) var viewBox: String?

  /// - Throws: `unknownFormat` when the text is no SVG, `damaged` when it ends too early.
  init(_ bytes: Span<UInt8>) throws(ImageProblem) {
    var offset = bytes.byteOrderMarkLength
    try bytes.skipProlog(&offset)
    let name = try bytes.name(&offset)
    guard name == "svg" || name.hasSuffix(":svg") else { throw .unknownFormat }
    while let (name, value) = try bytes.attribute(&offset) {
      switch name {
      case "width": width = value
      case "height": height = value
      case "viewBox": viewBox = value
      default: break
      }
    }
  }
}

extension Span<UInt8> {
  /// Moves behind the `<` of the root element: past the declaration, comments and document type.
  fileprivate func skipProlog(_ offset: inout Int) throws(ImageProblem) {
    while true {
      skipBlanks(&offset)
      guard holds("<", at: offset) else { throw .unknownFormat }
      if holds("<?", at: offset) {
        try skip(behind: "?>", &offset)
      } else if holds("<!--", at: offset) {
        try skip(behind: "-->", &offset)
      } else if holds("<!", at: offset) {
        try skipDocumentType(&offset)
      } else {
        offset += 1
        return
      }
    }
  }

  /// A document type may declare entities, each with a `>` of its own, between brackets.
  private func skipDocumentType(_ offset: inout Int) throws(ImageProblem) {
    while try byte(at: offset) != UInt8(ascii: ">") {
      if self[offset] == UInt8(ascii: "[") { try skip(behind: "]", &offset) } else { offset += 1 }
    }
    offset += 1
  }

  private func skip(behind end: StaticString, _ offset: inout Int) throws(ImageProblem) {
    while !holds(end, at: offset) {
      guard offset < count else { throw .damaged }
      offset += 1
    }
    offset += end.utf8CodeUnitCount
  }

  private func skipBlanks(_ offset: inout Int) {
    while offset < count, self[offset] <= 0x20 { offset += 1 }
  }

  /// The name of an element or an attribute.
  fileprivate func name(_ offset: inout Int) throws(ImageProblem) -> String {
    var name: [UInt8] = []
    while try byte(at: offset) > 0x20, !"=/>".utf8.contains(self[offset]) {
      name.append(self[offset])
      offset += 1
    }
    return String(decoding: name, as: UTF8.self)
  }

  /// The next attribute of a tag; `nil` behind the last one.
  fileprivate func attribute(
    _ offset: inout Int
  ) throws(ImageProblem) -> (name: String, value: String)? {
    skipBlanks(&offset)
    guard !holds("/", at: offset), !holds(">", at: offset) else { return nil }
    let name = try name(&offset)
    skipBlanks(&offset)
    guard holds("=", at: offset) else { throw .damaged }
    offset += 1
    skipBlanks(&offset)
    let quote = try byte(at: offset)
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { throw .damaged }
    var value: [UInt8] = []
    offset += 1
    while try byte(at: offset) != quote {
      value.append(self[offset])
      offset += 1
    }
    offset += 1
    return (name, String(decoding: value, as: UTF8.self))
  }
}
