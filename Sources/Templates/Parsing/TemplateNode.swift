/// A node of the tree of a template, before partials, parents and blocks are put in place.
indirect enum TemplateNode: Sendable {
  /// A range of the text, copied as it is.
  case text(Range<Int>)
  /// The start of a line that is not blank, where the indentation of an included template goes.
  case lineStart
  case print(DottedName, escaped: Bool, TemplateRange)
  case section(DottedName, inverted: Bool, [TemplateNode], TemplateRange)
  case include(Include)
  case block(Block)
}

/// A range of a template, at which a problem can point.
struct TemplateRange: Sendable {
  let text: TemplateText
  let range: Range<Int>

  func problem(_ kind: TemplateProblem.Kind) -> TemplateProblem {
    text.problem(kind, at: range)
  }
}

/// A partial, or a parent with the blocks that it is given.
struct Include: Sendable {
  let name: String
  let isParent: Bool
  /// The indentation of the tag; `nil` unless the tag has its line to itself.
  let indentation: [UInt8]?
  let arguments: [Argument]
  let origin: TemplateRange
}

/// The content that a template gives to a block of its parent.
struct Argument: Sendable {
  let name: String
  /// The nodes of the content, whose lines have lost the indentation of the first of them.
  let nodes: [TemplateNode]
  /// Whether the content starts on the line below the tag, and so brings its own line starts.
  let startsLine: Bool
  let origin: TemplateRange
}

/// A block: a part of a template that templates which use it as a parent may replace.
struct Block: Sendable {
  let name: String
  let nodes: [TemplateNode]
  /// The indentation of each line that replaces the block; `nil` within a line.
  let indentation: [UInt8]?
}
