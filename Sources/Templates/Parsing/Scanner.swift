internal import Text

/// Finds the tags of a template, following its changes of delimiters.
struct Scanner {
  private let source: Source
  private var opening = Array("{{".utf8)
  private var closing = Array("}}".utf8)
  private var position = 0
  private(set) var tags: [Tag] = []
  private(set) var problems: [TemplateProblem] = []

  init(scanning source: Source) {
    self.source = source
    while let start = source.firstOffset(of: opening, from: position) {
      scanTag(at: start)
    }
  }

  private mutating func scanTag(at start: Int) {
    let sigilOffset = start + opening.count
    guard sigilOffset < source.bytes.count else {
      leaveUnclosed(start, resumingAt: sigilOffset)
      return
    }
    let sigil = source.bytes[sigilOffset]
    let kind = Tag.Kind(sigil: sigil)
    let contentStart = kind == .variable ? sigilOffset : sigilOffset + 1
    let terminator = Scanner.terminator(for: sigil) + closing
    guard let contentEnd = source.firstOffset(of: terminator, from: contentStart) else {
      let next = source.firstOffset(of: opening, from: contentStart)
      leaveUnclosed(start, resumingAt: next ?? source.bytes.count)
      return
    }
    // A name never holds an opening delimiter, so the closing one found belongs to a later tag.
    if kind != .comment, kind != .delimiters,
      let next = source.firstOffset(of: opening, from: contentStart, to: contentEnd)
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

  /// What stands before the closing delimiter in `{{{name}}}` and `{{=<% %>=}}`.
  private static func terminator(for sigil: UInt8) -> [UInt8] {
    switch sigil {
    case UInt8(ascii: "{"): [UInt8(ascii: "}")]
    case UInt8(ascii: "="): [UInt8(ascii: "=")]
    default: []
    }
  }

  private mutating func leaveUnclosed(_ start: Int, resumingAt next: Int) {
    problems.append(source.problem(.unclosedTag, at: start..<next))
    position = next
  }

  private mutating func changeDelimiters(as tag: Tag) {
    let words = source.bytes[tag.content].split(whereSeparator: \.isASCIIWhitespace)
    guard words.count == 2, !source.bytes[tag.content].contains(UInt8(ascii: "=")) else {
      problems.append(source.problem(.malformedDelimiters, at: tag.range))
      return
    }
    opening = Array(words[0])
    closing = Array(words[1])
  }

  private mutating func checkName(of tag: Tag) {
    let name = source.bytes[tag.content]
    let parts = name.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    let isCurrent = name.elementsEqual(".".utf8)
    let hasEmptyPart = tag.kind.namesValue && !isCurrent && parts.contains(where: \.isEmpty)
    guard name.isEmpty || hasEmptyPart || name.contains(where: \.isASCIIWhitespace) else { return }
    problems.append(source.problem(.malformedName(source.string(tag.content)), at: tag.range))
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    let bytes = source.bytes[range]
    guard let first = bytes.firstIndex(where: { !$0.isASCIIWhitespace }),
      let last = bytes.lastIndex(where: { !$0.isASCIIWhitespace })
    else { return range.lowerBound..<range.lowerBound }
    return first..<last + 1
  }
}
