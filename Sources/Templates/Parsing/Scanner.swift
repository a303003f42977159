internal import Text

/// Finds the tags of a template, following its changes of delimiters.
struct Scanner {
  private let text: TemplateText
  private var opening = Array("{{".utf8)
  private var closing = Array("}}".utf8)
  private var position = 0
  private(set) var tags: [Tag] = []
  private(set) var problems: [TemplateProblem] = []

  init(scanning text: TemplateText) {
    self.text = text
    while let start = text.firstOffset(of: opening, from: position) {
      scanTag(at: start)
    }
  }

  private mutating func scanTag(at start: Int) {
    let sigilOffset = start + opening.count
    guard sigilOffset < text.bytes.count else {
      leaveUnclosed(start, resumingAt: sigilOffset)
      return
    }
    let sigil = text.bytes[sigilOffset]
    let kind = Tag.Kind(sigil: sigil)
    let contentStart = kind == .variable ? sigilOffset : sigilOffset + 1
    let terminator = Scanner.terminator(for: sigil) + closing
    guard let contentEnd = text.firstOffset(of: terminator, from: contentStart) else {
      let next = text.firstOffset(of: opening, from: contentStart)
      leaveUnclosed(start, resumingAt: next ?? text.bytes.count)
      return
    }
    // A name never holds an opening delimiter, so the closing one found belongs to a later tag.
    if kind != .comment, kind != .delimiters,
      let next = text.firstOffset(of: opening, from: contentStart, to: contentEnd)
    {
      leaveUnclosed(start, resumingAt: next)
      return
    }
    position = contentEnd + terminator.count
    add(Tag(kind: kind, range: start..<position, content: trimmed(contentStart..<contentEnd)))
  }

  private mutating func add(_ tag: Tag) {
    tags.append(tag)
    switch tag.kind {
    case .comment: break
    case .delimiters: changeDelimiters(as: tag)
    default: checkName(of: tag)
    }
  }

  /// The characters before the closing delimiter, as in `{{{name}}}` and `{{=<% %>=}}`.
  private static func terminator(for sigil: UInt8) -> [UInt8] {
    switch sigil {
    case UInt8(ascii: "{"): [UInt8(ascii: "}")]
    case UInt8(ascii: "="): [UInt8(ascii: "=")]
    default: []
    }
  }

  private mutating func leaveUnclosed(_ start: Int, resumingAt next: Int) {
    problems.append(text.problem(.unclosedTag, at: start..<next))
    position = next
  }

  private mutating func changeDelimiters(as tag: Tag) {
    let words = text.bytes[tag.content].split(whereSeparator: \.isASCIIWhitespace)
    guard words.count == 2, !text.bytes[tag.content].contains(UInt8(ascii: "=")) else {
      problems.append(text.problem(.malformedDelimiters, at: tag.range))
      return
    }
    opening = Array(words[0])
    closing = Array(words[1])
  }

  private mutating func checkName(of tag: Tag) {
    let name = text.bytes[tag.content]
    let parts = name.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    let isCurrent = name.elementsEqual(".".utf8)
    let hasEmptyPart = tag.kind.namesValue && !isCurrent && parts.contains(where: \.isEmpty)
    guard name.isEmpty || hasEmptyPart || name.contains(where: \.isASCIIWhitespace) else { return }
    problems.append(text.problem(.malformedName(text.string(tag.content)), at: tag.range))
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    let bytes = text.bytes[range]
    guard let first = bytes.firstIndex(where: { !$0.isASCIIWhitespace }),
      let last = bytes.lastIndex(where: { !$0.isASCIIWhitespace })
    else { return range.lowerBound..<range.lowerBound }
    return first..<last + 1
  }
}
